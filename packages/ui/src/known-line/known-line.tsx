import type { ReactElement } from 'react';
import type { LineShape } from './line-shape.ts';

export interface KnownLineProps {
  /** From `lineOf(figure)`. */
  readonly shape: LineShape;
  /** Says the line in words; without it the line is decoration beside a number that says the same. */
  readonly label?: string;
  readonly className?: string;
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/**
 * The line a number stands on: solid is known, dots are not written down, dashes are not decided, a tick closes it.
 * It fills the width of its place; thickness and patterns come from the tokens.
 */
export function KnownLine({ shape, label, className }: KnownLineProps): ReactElement {
  const classes = ['ol-line', `ol-line--tick-${shape.tick}`, className].filter(Boolean).join(' ');
  return (
    <svg
      className={classes}
      role={label === undefined ? 'presentation' : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
      focusable="false"
    >
      {shape.pieces.map((piece, index) => (
        <svg
          key={piece.kind}
          aria-hidden="true"
          x={percent(piece.from)}
          y="50%"
          width={percent(piece.to - piece.from)}
          className="ol-line__piece"
          data-first={index === 0 ? '' : undefined}
        >
          <line className={`ol-line__stroke ol-line__${piece.kind}`} x1="0" x2="100%" y1="0" y2="0" />
        </svg>
      ))}
      {shape.tick !== 'none' && (
        <svg aria-hidden="true" x={shape.tick === 'end' ? '100%' : '0'} y="50%" className="ol-line__piece">
          <rect className={`ol-line__tick${shape.tickUndecided ? ' ol-line__tick--undecided' : ''}`} />
        </svg>
      )}
    </svg>
  );
}
