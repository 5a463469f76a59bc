import type { Numeral } from '../numeral/numeral.ts';
import type { Surroundings } from '../words/surroundings.ts';
import { readUnit, type UnitFamily } from '../words/units.ts';
import type { Bounds, Phrase } from './phrase.ts';
import { fault, type Subject, spanned } from './subject.ts';
import { boundary, tailOf } from './tail.ts';

const unknown = (why: 'illegible' | 'not-reported'): Bounds => ({ lower: null, upper: null, mark: 'unknown', why });

/** Numbers whose state says that they are none. */
export function unreadable(subject: Subject, around: Surroundings): Phrase | null {
  const { text, first, last } = subject;
  for (const numeral of first === last ? [first] : [first, last]) {
    switch (numeral.state) {
      case 'read':
        continue;
      case 'label':
        return { ...spanned(subject, first.start, last.end), kind: 'other', what: 'label' };
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

const maskedUnits = new Set<UnitFamily>(['people', 'paper', 'texts', 'money']);

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
  const family = tail.unit?.family;
  const countable =
    tail.unit !== null &&
    (!masksOnly ||
      (family !== null && family !== undefined && maskedUnits.has(family)) ||
      // XX people, but XX County.
      (family === null && /^[a-z]/.test(subject.text.slice(tail.unit.start, tail.unit.end))) ||
      /^[件项期场次]$/.test(tail.found?.written ?? ''));
  if (countable && !(masksOnly && /^(?:[?_]|\*(?!\*))/.test(around.written))) {
    return {
      ...span,
      kind: 'count',
      bounds: unknown('illegible'),
      unit: tail.unit,
      strength: 'sure',
      hedge: null,
      each: null,
    };
  }
  if (!masksOnly && boundary.test(around.after.slice(0, 1))) {
    return {
      ...span,
      kind: 'count',
      bounds: unknown('illegible'),
      unit: null,
      strength: 'bare',
      hedge: null,
      each: null,
    };
  }
  return { ...span, kind: 'other', what: 'name' };
}
