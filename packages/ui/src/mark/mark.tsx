import type { ReactElement } from 'react';

export interface MarkProps {
  /** Named only where no product name stands beside it. */
  readonly label?: string;
  readonly className?: string;
}

/** The mark: a ledger page whose last line goes from solid to dashed. As large as its text, or `--ol-mark-size`. */
export function Mark({ label, className }: MarkProps): ReactElement {
  return (
    <svg
      viewBox="0 0 24 24"
      className={['ol-mark', className].filter(Boolean).join(' ')}
      role={label === undefined ? 'presentation' : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
      focusable="false"
    >
      <rect className="ol-mark__page" x="2" y="2" width="20" height="20" />
      <path className="ol-mark__line" d="M6.5 7.5h11M6.5 12h11" />
      <path className="ol-mark__known" d="M6.5 16.5h4.6" />
      <path className="ol-mark__open" d="M12.6 16.5h5" />
    </svg>
  );
}
