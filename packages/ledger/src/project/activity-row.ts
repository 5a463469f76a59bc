import type { Activity, ActivityDates } from '@outreach/domain';
import type { CanonicalMemo } from '../append/canonical-json.ts';
import { canonicalJson } from '../append/canonical-json.ts';
import type { ActivityTable } from '../schema/tables.ts';
import type { StandingActivity } from './projection-tables.ts';

/** The columns of an activity apart from its place in the log. */
export type ActivityColumns = Omit<ActivityTable, 'ledger_key' | 'since_position' | 'until_position'>;

/** What of an activity's row makes it standing again. */
export type StandingColumns = Pick<
  ActivityTable,
  'state' | 'recorded_position' | 'recorded_at' | 'stated_position' | 'stated_at' | 'corrected_figures'
>;

/** Stands between the ids in `measures` and `scopes`: no id holds a line feed, so a search for one finds only it. */
export const idBorder = '\n';

/** `memo` holds what was written of the activity's facts already. */
export function activityColumns(standing: StandingActivity, memo?: CanonicalMemo): ActivityColumns {
  const { activity } = standing;
  return {
    activity_id: activity.id,
    status: activity.status,
    reporting_year: activity.year,
    happened: happenedKey(activity.dates, activity.year),
    occurred_from: activity.dates.from,
    occurred_to: activity.dates.to,
    date_precision: activity.dates.precision,
    direction: activity.direction,
    kind: activity.kind,
    campaign: activity.campaign,
    parent_id: activity.parent,
    title: activity.title,
    search: searchText(activity),
    measures: bordered(activity.figures.map(({ measure }) => measure)),
    scopes: bordered(activity.figures.map(({ scope }) => scope)),
    has_figures: activity.figures.length > 0 ? 1 : 0,
    recorded_position: standing.recordedPosition,
    recorded_at: standing.recordedAt,
    stated_position: standing.statedPosition,
    stated_at: standing.statedAt,
    corrected_figures: JSON.stringify(standing.correctedFigures),
    state: canonicalJson(activity, memo),
  };
}

export function standingOfRow(row: StandingColumns): StandingActivity {
  return {
    // Only `activityColumns` writes these columns, and verify compares them with a replay.
    activity: JSON.parse(row.state) as Activity,
    recordedPosition: row.recorded_position,
    recordedAt: row.recorded_at,
    statedPosition: row.stated_position,
    statedAt: row.stated_at,
    correctedFigures: JSON.parse(row.corrected_figures) as readonly string[],
  };
}

/**
 * Sorts whole-year entries before the days of the year, a month without days after the month's days, and what has no
 * date after all of them.
 */
export function happenedKey(dates: ActivityDates, year: number): string {
  if (dates.precision === 'year') return String(year);
  if (dates.from === null || dates.precision === 'none') return `${year}-99-99`;
  return dates.precision === 'month' ? `${dates.from.slice(0, 7)}-99` : dates.from;
}

/** Full-width and half-width, capital and small letters are one to a person who searches. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Part by part: a line feed between two of them keeps each from changing how the other is written. */
function searchText(activity: Activity): string {
  const { title, theme, edition, places, organisers, coOrganisers, figures } = activity;
  let text = searchable(title);
  const add = (part: string) => {
    if (part !== '') text += text === '' ? searchableAgain(part) : `\n${searchableAgain(part)}`;
  };
  add(edition);
  add(theme);
  for (const part of places) add(part);
  for (const part of organisers) add(part);
  for (const part of coOrganisers) add(part);
  for (const { quantity } of figures) add(quantity.raw);
  return text;
}

/** Most parts that are remembered: a limit on memory. */
const maxParts = 1000;
const searchableParts = new Map<string, string>();

/** As `searchable`, for what an office writes again and again: its places, organisers and themes. */
function searchableAgain(part: string): string {
  const known = searchableParts.get(part);
  if (known !== undefined) return known;
  const text = searchable(part);
  if (searchableParts.size >= maxParts) searchableParts.clear();
  searchableParts.set(part, text);
  return text;
}

function bordered(ids: readonly string[]): string {
  let text = '';
  let last: string | null = null;
  for (const id of ids.length < 2 ? ids : [...ids].sort()) {
    if (id !== last) text += text === '' ? `${idBorder}${id}${idBorder}` : `${id}${idBorder}`;
    last = id;
  }
  return text;
}
