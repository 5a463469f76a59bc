import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { driftOf } from './drift.ts';
import './stage.css';

export interface StageProps {
  readonly round: number;
  /** Reduced motion: values swap, scenes cut. */
  readonly still: boolean;
  readonly header: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The page of a display: header, scene, foot, everything measured in u, never a scroll bar. */
export function Stage({ round, still, header, foot, children }: StageProps): ReactElement {
  const { x_u, y_u } = driftOf(round);
  // Custom properties are not among the names CSSProperties knows.
  const drift = { '--drift-x': x_u, '--drift-y': y_u } as CSSProperties;
  return (
    <div className={still ? 'ol-kiosk ol-still stage' : 'ol-kiosk stage'}>
      <div className="stage__sheet" style={drift}>
        <header className="stage__header">{header}</header>
        <main className="stage__scene">{children}</main>
        <footer className="stage__foot">{foot}</footer>
      </div>
    </div>
  );
}
