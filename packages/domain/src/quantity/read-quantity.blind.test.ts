import { describe, expect, test } from 'vitest';
import {
  blindAnnualReports,
  blindAnnualReportsRefused,
  blindAnnualReportsUnknown,
} from './corpus/blind/annual-reports-english.ts';
import { blindBulletins, blindBulletinsRefused, blindBulletinsUnknown } from './corpus/blind/bulletins.ts';
import { blindChanges, blindChangesRefused, blindChangesUnknown } from './corpus/blind/changes.ts';
import { blindClosing, blindClosingRefused, blindClosingUnknown } from './corpus/blind/closing-rounds.ts';
import { blindComparisons, blindComparisonsRefused } from './corpus/blind/comparisons.ts';
import { blindEnglish } from './corpus/blind/english.ts';
import {
  blindEnglishManner,
  blindEnglishMannerRefused,
  blindEnglishMannerUnknown,
} from './corpus/blind/english-manner.ts';
import { blindEnglishRims, blindEnglishRimsRefused, blindEnglishRimsUnknown } from './corpus/blind/english-rims.ts';
import { blindHedges } from './corpus/blind/hedges.ts';
import { blindLabels } from './corpus/blind/labels.ts';
import { blindLastMixture, blindLastMixtureRefused } from './corpus/blind/last-mixture.ts';
import { blindLastRefused, blindLastRound, blindLastUnknown } from './corpus/blind/last-round.ts';
import { blindMarkup, blindMarkupRefused, blindMarkupUnknown } from './corpus/blind/markup-and-tongues.ts';
import { blindMixture, blindMixtureRefused, blindMixtureUnknown } from './corpus/blind/mixture.ts';
import { blindMixtureAgain, blindMixtureAgainRefused } from './corpus/blind/mixture-again.ts';
import { blindNames } from './corpus/blind/names.ts';
import { blindNews, blindNewsRefused, blindNewsUnknown } from './corpus/blind/news-and-hedges.ts';
import { blindNumerals } from './corpus/blind/numerals.ts';
import { blindOddForms, blindOddFormsRefused, blindOddFormsUnknown } from './corpus/blind/odd-forms.ts';
import { blindRanges } from './corpus/blind/ranges.ts';
import { blindRefused } from './corpus/blind/refused.ts';
import { blindRefusedAgain, blindUnknownAgain } from './corpus/blind/refused-again.ts';
import { blindTowns, blindTownsRefused, blindTownsUnknown } from './corpus/blind/towns.ts';
import { blindTraps, blindTrapsRefused } from './corpus/blind/traps.ts';
import { blindUnits } from './corpus/blind/units.ts';
import { blindUnknown } from './corpus/blind/unknown.ts';
import { blindWrittenForms } from './corpus/blind/written-forms.ts';
import { readQuantity } from './read-quantity.ts';

/** The phrases whose readings were written down before the reader was asked (decision 0062). */
function outcome(phrase: string) {
  const reading = readQuantity(phrase);
  if (!reading.ok) return { refused: reading.code };
  const { lower, upper, mark, why } = reading.quantity;
  return { lower, upper, mark, unit: reading.unit, ...(why === undefined ? {} : { why }) };
}

describe.each([
  ['numerals', blindNumerals],
  ['hedges', blindHedges],
  ['ranges', blindRanges],
  ['units', blindUnits],
  ['English', blindEnglish],
  ['written forms', blindWrittenForms],
  ['traps', blindTraps],
  ['last round', blindLastRound],
  ['bulletins', blindBulletins],
  ['annual reports', blindAnnualReports],
  ['last mixture', blindLastMixture],
  ['rims and closing', blindEnglishRims],
  ['closing rounds', blindClosing],
  ['mixture again', blindMixtureAgain],
  ['mixture', blindMixture],
  ['odd forms', blindOddForms],
  ['towns and seasons', blindTowns],
  ['comparisons', blindComparisons],
  ['English again', blindEnglishManner],
  ['news and statistics', blindNews],
  ['changes', blindChanges],
  ['markup and tongues', blindMarkup],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s reads from %s to %s, %s', (phrase, lower, upper, mark, unit) => {
    expect(outcome(phrase)).toEqual({ lower, upper, mark, unit });
  });
});

test.each([
  ...blindUnknown,
  ...blindUnknownAgain,
  ...blindLastUnknown,
  ...blindBulletinsUnknown,
  ...blindAnnualReportsUnknown,
  ...blindEnglishRimsUnknown,
  ...blindClosingUnknown,
  ...blindMixtureUnknown,
  ...blindOddFormsUnknown,
  ...blindTownsUnknown,
  ...blindEnglishMannerUnknown,
  ...blindNewsUnknown,
  ...blindChangesUnknown,
  ...blindMarkupUnknown,
])('%s is unknown: %s', (phrase, why, unit) => {
  expect(outcome(phrase)).toEqual({ lower: null, upper: null, mark: 'unknown', why, unit });
});

test.each([
  ...blindRefused,
  ...blindRefusedAgain,
  ...blindTrapsRefused,
  ...blindLastRefused,
  ...blindBulletinsRefused,
  ...blindAnnualReportsRefused,
  ...blindLastMixtureRefused,
  ...blindEnglishRimsRefused,
  ...blindClosingRefused,
  ...blindMixtureAgainRefused,
  ...blindMixtureRefused,
  ...blindOddFormsRefused,
  ...blindTownsRefused,
  ...blindComparisonsRefused,
  ...blindEnglishMannerRefused,
  ...blindNewsRefused,
  ...blindChangesRefused,
  ...blindMarkupRefused,
])('%s is refused as %s', (phrase, code) => {
  expect(outcome(phrase)).toEqual({ refused: code });
});

test.each([...blindNames, ...blindLabels])('%s is no quantity', (name) => {
  expect(outcome(name)).toEqual({ refused: expect.any(String) });
});
