import { type CSSProperties, type ReactElement, useState } from 'react';
import './rolling-digits.css';

export interface RollingDigitsProps {
  /** `2.5`, `25,800`: what stands there. */
  readonly text: string;
  /** Where it rolls from when it first appears; without it it simply stands. */
  readonly from?: string;
}

/**
 * Digits that roll once to a new value, from the lower place up. The text is the new value at once, also for screen
 * readers; what rolls away is drawn, not written. No timer runs and nothing is kept when it has come to rest.
 */
export function RollingDigits({ text, from }: RollingDigitsProps): ReactElement {
  const letters = [...text];
  const before = from === undefined ? null : [...from];
  return (
    <span className="rolling">
      {letters.map((letter, index) => {
        // Counted from the right: a number that gains a digit keeps its ones in their place.
        const place = letters.length - index - 1;
        const earlier = before === null ? letter : (before[before.length - place - 1] ?? '');
        return <RollingDigit key={place} letter={letter} from={earlier} place={place} />;
      })}
    </span>
  );
}

interface RollingDigitProps {
  readonly letter: string;
  readonly from: string;
  readonly place: number;
}

function RollingDigit({ letter, from, place }: RollingDigitProps): ReactElement {
  const [roll, setRoll] = useState({ from, to: letter });
  if (roll.to !== letter) setRoll({ from: roll.to, to: letter });
  const rolls = roll.from !== roll.to;
  if (!rolls) return <span className="rolling__place">{letter}</span>;
  // A custom property is not among the names CSSProperties knows.
  const order = { '--rolling-place': Math.min(place, 7) } as CSSProperties;
  return (
    <span className="rolling__place rolling__place--moving" style={order}>
      <span
        key={roll.to}
        className="rolling__strip"
        data-from={roll.from}
        onAnimationEnd={() => setRoll({ from: letter, to: letter })}
      >
        {letter}
      </span>
    </span>
  );
}
