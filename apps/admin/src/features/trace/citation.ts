import type { Scope } from '@outreach/domain';
import { type Language, localMoment, momentPhrase, scopeName } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { type FigureDescriptor, spokenFigure } from '@outreach/ui';

export interface CitedNumber {
  readonly year: number;
  /** Name of the measure. */
  readonly name: string;
  readonly scope: Scope;
  readonly figure: FigureDescriptor;
}

/** What the number is taken from: a ledger at a position. */
export interface CitedLedger {
  readonly name: string;
  readonly timeZone: string;
  readonly position: number;
  readonly recordedAt: string | null;
}

/** A number as it is quoted elsewhere, with the ledger and the position it can be found at again. */
export function citation(language: Language, number: CitedNumber, ledger: CitedLedger): string {
  return traceWords(language).citation({
    ledger: ledger.name,
    year: number.year,
    measure: number.name,
    scope: scopeName(language, number.scope),
    amount: spokenFigure(language, number.figure),
    position: ledger.position,
    when: ledger.recordedAt === null ? '' : momentPhrase(language, localMoment(ledger.recordedAt, ledger.timeZone)),
  });
}
