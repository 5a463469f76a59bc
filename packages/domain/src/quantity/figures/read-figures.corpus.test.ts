import { describe, expect, test } from 'vitest';
import { builtinCatalogue } from '../../measure/builtin-catalogue.ts';
import { blindAnnualReportParagraphs } from '../corpus/blind/paragraphs-annual-reports.ts';
import { blindBulletinParagraphs } from '../corpus/blind/paragraphs-bulletins.ts';
import { blindCampaignParagraphs } from '../corpus/blind/paragraphs-campaigns.ts';
import { blindClosingParagraphs } from '../corpus/blind/paragraphs-closing.ts';
import { blindEnglishParagraphs } from '../corpus/blind/paragraphs-english.ts';
import { blindEnglishParagraphsAgain } from '../corpus/blind/paragraphs-english-again.ts';
import { blindEnglishReportsAgain } from '../corpus/blind/paragraphs-english-reports.ts';
import { blindLastParagraphs } from '../corpus/blind/paragraphs-last-round.ts';
import { blindMarkupParagraphs } from '../corpus/blind/paragraphs-markup.ts';
import { blindMixtureParagraphs } from '../corpus/blind/paragraphs-mixture.ts';
import { blindNameParagraphs } from '../corpus/blind/paragraphs-names.ts';
import { blindReportParagraphs } from '../corpus/blind/paragraphs-reports.ts';
import { blindSeasonParagraphs } from '../corpus/blind/paragraphs-seasons.ts';
import { blindServiceParagraphs } from '../corpus/blind/paragraphs-services.ts';
import { blindStatisticsParagraphs } from '../corpus/blind/paragraphs-statistics.ts';
import { blindTownParagraphs } from '../corpus/blind/paragraphs-towns.ts';
import { blindTrapParagraphs } from '../corpus/blind/paragraphs-traps.ts';
import type { ParagraphCase } from '../corpus/paragraph-case.ts';
import { englishParagraphs } from '../corpus/paragraphs-en.ts';
import { chineseParagraphs } from '../corpus/paragraphs-zh.ts';
import { yearlyParagraphs } from '../corpus/paragraphs-zh-yearly.ts';
import type { ReadFigure } from './read-figure.ts';
import { readFigures } from './read-figures.ts';

function summary({ raw, quantity, unit }: ReadFigure) {
  return [raw, quantity.lower, quantity.upper, unit];
}

/** Only the properties that a case speaks of. */
function spokenOf(figure: ReadFigure, expected: ParagraphCase['figures'][number]) {
  const more = expected[4] ?? {};
  const found: Record<string, unknown> = { ...figure, measure: figure.candidates[0]?.measure };
  return Object.fromEntries(Object.keys(more).map((key) => [key, found[key]]));
}

describe.each([
  ['Chinese', chineseParagraphs],
  ['yearly', yearlyParagraphs],
  ['English', englishParagraphs],
  // Written down before the reader was asked (decision 0062).
  ['blind: services', blindServiceParagraphs],
  ['blind: reports', blindReportParagraphs],
  ['blind: English', blindEnglishParagraphs],
  ['blind: campaigns', blindCampaignParagraphs],
  ['blind: more English', blindEnglishParagraphsAgain],
  ['blind: traps', blindTrapParagraphs],
  ['blind: last round', blindLastParagraphs],
  ['blind: bulletins', blindBulletinParagraphs],
  ['blind: annual reports', blindAnnualReportParagraphs],
  ['blind: rims and closing', blindClosingParagraphs],
  ['blind: mixture', blindMixtureParagraphs],
  ['blind: towns and seasons', blindSeasonParagraphs],
  ['blind: comparisons', blindTownParagraphs],
  ['blind: English again', blindEnglishReportsAgain],
  ['blind: news and statistics', blindStatisticsParagraphs],
  ['blind: names', blindNameParagraphs],
  ['blind: markup', blindMarkupParagraphs],
] as const)('%s paragraphs', (_, cases) => {
  test.each(cases.map((paragraph) => [paragraph.text, paragraph] as const))('%s', (text, { figures }) => {
    const read = readFigures(text, { catalogue: builtinCatalogue });
    expect(read.map(summary)).toEqual(figures.map(([raw, lower, upper, unit]) => [raw, lower, upper, unit]));
    expect(read.map((figure, index) => spokenOf(figure, figures[index] ?? ['', null, null, '']))).toEqual(
      figures.map((expected) => expected[4] ?? {}),
    );
    for (const { start, end, raw } of read) expect(text.slice(start, end)).toBe(raw);
  });
});

test('the corpus holds at least forty paragraphs', () => {
  expect(chineseParagraphs.length + yearlyParagraphs.length + englishParagraphs.length).toBeGreaterThanOrEqual(40);
});
