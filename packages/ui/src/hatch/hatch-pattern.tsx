import type { ReactElement } from 'react';

/** 45° hatch of an open question, for the `<defs>` of a chart: `fill="url(#id)"`. It prints, which a background does not. */
export function HatchPattern({ id }: { readonly id: string }): ReactElement {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="ol-hatch__ground" width="6" height="6" />
      <line className="ol-hatch__line" x1="0" x2="0" y1="0" y2="6" />
    </pattern>
  );
}
