import type { ReactElement } from 'react';

/** A key as it stands on the keyboard, beside the word for what it does. */
export function KeyCap({ children }: { readonly children: string }): ReactElement {
  return <kbd className="ol-key">{children}</kbd>;
}
