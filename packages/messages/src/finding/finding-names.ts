import type { MeasureId, Scope } from '@outreach/domain';
import type { Language } from '../language/catalogue.ts';
import { groupedDigits } from '../number/digits.ts';
import { scopeName } from '../scope/scope-words.ts';

/** What a sentence about a finding may say of the things it names. */
export interface FindingNames {
  measure(id: MeasureId): string;
  measures(ids: readonly MeasureId[]): string;
  scope(scope: Scope): string;
  scopes(scopes: readonly Scope[]): string;
  number(value: number): string;
}

/** Names in one language; `measureName` comes from the ledger's catalogue. */
export function findingNames(language: Language, measureName: (id: MeasureId) => string): FindingNames {
  const join = language === 'zh' ? '、' : ', ';
  const scope = (each: Scope) => scopeName(language, each);
  return {
    measure: measureName,
    measures: (ids) => [...new Set(ids)].map(measureName).join(join),
    scope,
    scopes: (scopes) => [...new Set(scopes)].map(scope).join(join),
    number: groupedDigits,
  };
}
