import { groupedDigits, type Language, partsWords } from '@outreach/messages';
import { type ReactElement, useId } from 'react';
import { type Part, partShares } from './part-shares.ts';

export interface PartsProps {
  /** The whole's settled value. */
  readonly whole: number;
  readonly parts: readonly Part[];
  readonly lang: Language;
  /** More was not written down: a dotted field without scale follows. */
  readonly open?: boolean;
  /** The value of the full width; give two readings of one question the same. The whole where missing. */
  readonly scale?: number;
  readonly className?: string;
}

/** A whole and its parts in one bar to scale: parts in tints of pine, the remainder outlined, what was not written dotted. */
export function Parts({ whole, parts, lang, open = false, scale, className }: PartsProps): ReactElement {
  const dots = useId();
  const words = partsWords(lang);
  const shares = partShares(whole, parts, words.remainder);
  const drawn = Math.max(
    whole,
    parts.reduce((sum, part) => sum + part.value, 0),
    1,
  );
  const width = Math.min(1, drawn / Math.max(scale ?? drawn, 1));
  return (
    <span className={['ol-parts', className].filter(Boolean).join(' ')}>
      <span className="ol-parts__bar" style={{ width: `${width * 100}%` }}>
        {shares.map((part, index) => (
          <span
            key={part.id}
            className={`ol-parts__part ol-parts__part--${part.kind} ol-parts__part--tint${index % 3}`}
            style={{ flexGrow: part.share }}
          >
            <svg className="ol-parts__fill" aria-hidden focusable="false">
              <rect width="100%" height="100%" />
            </svg>
            <span className="ol-parts__label">
              {part.label} <span className="ol-parts__value">{groupedDigits(part.value)}</span>
            </span>
          </span>
        ))}
        {open && (
          <span className="ol-parts__part ol-parts__part--open">
            <svg className="ol-parts__fill" aria-hidden focusable="false">
              <defs>
                <pattern id={dots} width="8" height="8" patternUnits="userSpaceOnUse">
                  <circle className="ol-parts__dot" cx="4" cy="4" r="2.3" />
                </pattern>
              </defs>
              <rect width="100%" height="100%" style={{ fill: `url(#${dots})` }} />
            </svg>
            <span className="ol-parts__label">{words.notWritten}</span>
          </span>
        )}
      </span>
    </span>
  );
}
