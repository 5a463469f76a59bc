import type { ReactElement } from 'react';

export interface RawProps {
  /** As a person wrote it: never re-spaced, translated or corrected. */
  readonly phrase: string;
  /** A phrase stands in quotes; a reason or a title that stands alone does not. */
  readonly quotes?: boolean;
  readonly className?: string;
}

/** Words that a person wrote, in Song: “25000余份”. What the system worked out is never drawn like this. */
export function Raw({ phrase, quotes = true, className }: RawProps): ReactElement {
  return (
    <q className={['ol-raw', quotes ? undefined : 'ol-raw--bare', className].filter(Boolean).join(' ')} lang="zh-CN">
      {phrase}
    </q>
  );
}
