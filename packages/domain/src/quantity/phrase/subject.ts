import type { Numeral } from '../numeral/numeral.ts';
import type { UnitFamily } from '../words/units.ts';
import type { Phrase } from './phrase.ts';
import type { Joined } from './range.ts';

/** A numeral, or two joined by a range, that the reader is looking at. */
export interface Subject {
  readonly text: string;
  readonly first: Numeral;
  readonly last: Numeral;
  readonly joined: Joined | null;
  readonly units: ReadonlyMap<string, UnitFamily>;
  /** Where the phrase before ends: its words are not taken twice. */
  readonly floor: number;
}

/** The numerals of a subject as the span of a phrase. */
export function spanned(subject: Subject, kindStart: number, kindEnd: number) {
  return { start: kindStart, end: kindEnd, numeral: subject.first };
}

export function fault(
  subject: Subject,
  code: Extract<Phrase, { kind: 'fault' }>['code'],
  params: Readonly<Record<string, string | number>> = {},
): Phrase {
  return { ...spanned(subject, subject.first.start, subject.last.end), kind: 'fault', code, params };
}
