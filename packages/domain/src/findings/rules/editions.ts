import type { Activity, FigureId } from '../../activity/activity.ts';
import { exactValue } from '../interval.ts';
import { finding, type Observation, verified } from '../observation.ts';
import { plainTitle, titleLikeness } from '../title-words.ts';
import type { YearView } from '../year-view.ts';

const editionMeasure = 'edition_no';
/** Enough that a renamed contest is found again when its number goes on. */
const alike = 0.4;
/** Enough to say that it is the same contest although its number does not go on. */
const nearlySame = 0.75;

interface Edition {
  readonly activity: Activity;
  readonly figure: FigureId;
  readonly number: number;
  readonly title: string;
}

/**
 * Editions over the years: 第四届, 第五届, 第六届. A number that repeats in another year, goes back, or runs ahead of
 * the years is a slip or another contest; one that goes on confirms the order of the years. What is held every second
 * year runs slower than the years and is right.
 */
export function editionsOverYears(view: YearView): readonly Observation[] {
  const editions = view.everyActivity.filter(({ year }) => year <= view.year).flatMap(editionOf);
  return editions
    .filter(({ activity }) => activity.year === view.year)
    .flatMap((edition) => followed(view, edition, editions));
}

/** The one edition of an activity; several (26、27、28届 of three contests) tell nothing. */
function editionOf(activity: Activity): readonly Edition[] {
  const numbers = activity.figures.flatMap(({ id, measure, quantity }) => {
    const number = measure === editionMeasure ? exactValue(quantity) : null;
    return number === null ? [] : [{ figure: id, number }];
  });
  const [first] = numbers;
  return first === undefined || numbers.length > 1 ? [] : [{ activity, title: plainTitle(activity.title), ...first }];
}

function followed(view: YearView, edition: Edition, editions: readonly Edition[]): readonly Observation[] {
  const chain = chainBefore(edition, editions);
  const first = chain.at(-1);
  if (first !== undefined) {
    return [
      verified(
        view,
        'editions-run-on',
        { first: first.number, last: edition.number, since: first.activity.year },
        { figures: [edition, ...chain].map(({ figure }) => figure) },
      ),
    ];
  }
  const same = latest(
    editions.filter((other) => isEarlier(other, edition) && titleLikeness(other.title, edition.title) >= nearlySame),
  );
  if (same === undefined) return [];
  const code = edition.number <= same.number ? 'edition-repeats' : 'edition-skips';
  return [
    finding(
      view,
      code,
      { edition: edition.number, editionBefore: same.number, yearBefore: same.activity.year },
      { figures: [edition.figure, same.figure], settle: ['correct', 'accept'] },
    ),
  ];
}

/**
 * The editions that this one goes on from, newest first. A contest changes its name over the years, so a title has to
 * be like that of any later edition of the chain.
 */
function chainBefore(edition: Edition, editions: readonly Edition[]): readonly Edition[] {
  const chain: Edition[] = [edition];
  for (;;) {
    const current = chain.at(-1) ?? edition;
    const before = latest(
      editions.filter(
        (other) => goesOn(other, current) && chain.some(({ title }) => titleLikeness(title, other.title) >= alike),
      ),
    );
    if (before === undefined) return chain.slice(1);
    chain.push(before);
  }
}

function isEarlier(other: Edition, edition: Edition): boolean {
  return (
    other.activity.year < edition.activity.year &&
    other.activity.kind === edition.activity.kind &&
    other.activity.direction === edition.activity.direction
  );
}

/** Later by at least one, and by no more than the years between: every year, or every second one. */
function goesOn(other: Edition, edition: Edition): boolean {
  const editions = edition.number - other.number;
  return isEarlier(other, edition) && editions >= 1 && editions <= edition.activity.year - other.activity.year;
}

function latest(editions: readonly Edition[]): Edition | undefined {
  return editions.reduce<Edition | undefined>(
    (best, edition) => (best === undefined || edition.activity.year > best.activity.year ? edition : best),
    undefined,
  );
}
