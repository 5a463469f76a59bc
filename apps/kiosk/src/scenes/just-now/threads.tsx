import type { ReactElement } from 'react';
import { useUpright } from '../../stage/use-upright.ts';

/** Threads from the name to each counter, drawn once; they fade when the counters have moved. */
export function Threads({ count }: { readonly count: number }): ReactElement {
  const upright = useUpright();
  return (
    <svg className="threads" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden focusable="false">
      {Array.from({ length: count }, (_, row) => {
        const y = ((row + 0.5) / count) * 100;
        // Upright the rows lie below the name: the threads come down beside them.
        const path = upright ? `M 12 -14 C 12 ${y * 0.8}, 12 ${y}, 100 ${y}` : `M 0 46 C 46 46, 44 ${y}, 100 ${y}`;
        return <path key={path} className="threads__thread" d={path} />;
      })}
    </svg>
  );
}
