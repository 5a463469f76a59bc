import type { Numeral } from '../numeral/numeral.ts';
import type { Surroundings } from '../words/surroundings.ts';
import { readUnit, type UnitFamily } from '../words/units.ts';
import type { Bounds, Phrase, PhraseUnit } from './phrase.ts';
import { fault, type Subject, spanned } from './subject.ts';
import { boundary, tailOf } from './tail.ts';

const unknown = (why: 'illegible' | 'not-reported'): Bounds => ({ lower: null, upper: null, mark: 'unknown', why });

/** Numbers whose state says that they are none. */
export function unreadable(subject: Subject, around: Surroundings): Phrase | null {
  const { text, first, last } = subject;
  for (const numeral of [first, last]) {
    switch (numeral.state) {
      case 'read':
      // What is a label by its shape was taken before.
      case 'label':
        continue;
      case 'too-large':
        return fault(subject, 'quantity.too-large', { max: Number.MAX_SAFE_INTEGER });
      case 'ambiguous':
        return fault(subject, 'quantity.ambiguous');
      case 'malformed': {
        if (numeral.script === 'chinese' && readUnit(text, last.end, subject.units) === null) {
          return { ...spanned(subject, first.start, last.end), kind: 'other', what: 'name' };
        }
        return fault(subject, 'quantity.malformed');
      }
      case 'damaged':
      case 'unstated':
        return uncounted(subject, numeral, around);
      default:
        return numeral.state satisfies never;
    }
  }
  return null;
}

const maskedUnits: ReadonlySet<UnitFamily | null> = new Set(['people', 'paper', 'texts', 'money']);

/** A damaged number or a word for many: nothing is known but the unit. */
function uncounted(subject: Subject, numeral: Numeral, around: Surroundings): Phrase {
  const tail = tailOf(subject);
  const span = spanned(subject, subject.first.start, tail.end);
  if (numeral.state === 'unstated') {
    return {
      ...span,
      kind: 'count',
      bounds: unknown('not-reported'),
      unit: tail.unit,
      strength: 'vague',
      hedge: null,
      each: null,
    };
  }
  const masksOnly = numeral.single;
  const illegible = { ...span, kind: 'count', bounds: unknown('illegible'), hedge: null, each: null } as const;
  if (tail.unit !== null && (!masksOnly || isMaskedCount(subject.text, tail.unit, around)))
    return { ...illegible, unit: tail.unit, strength: 'sure' };
  if (!masksOnly && boundary.test(around.after)) return { ...illegible, unit: null, strength: 'bare' };
  return { ...span, kind: 'other', what: 'name' };
}

/** XX人, XX people; but XX村, XX County and a lone question mark count nothing. */
function isMaskedCount(text: string, { start, end, family }: PhraseUnit, { written }: Surroundings): boolean {
  if (/^(?:[?_]|\*(?!\*))/.test(written)) return false;
  return maskedUnits.has(family) || /^(?:[a-z].*|[件项期场次])$/.test(text.slice(start, end));
}
