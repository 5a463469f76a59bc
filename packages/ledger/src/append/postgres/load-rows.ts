import { knownShapes } from '@outreach/domain';
import type { ClientBase } from 'pg';
import type { RowLoader } from '../../loaded/decide-loaded.ts';
import type { LoadedRows } from '../../loaded/loaded-rows.ts';
import { noRows } from '../../loaded/loaded-rows.ts';
import type { RowNeeds } from '../../loaded/row-needs.ts';
import { isEmpty, noNeeds } from '../../loaded/row-needs.ts';
import { askable } from './askable-needs.ts';
import { keyedRowsStatement } from './keyed-rows-statement.ts';
import { wholeGroupsStatement } from './whole-groups-statement.ts';

type KeyedAnswer = Omit<LoadedRows, 'dates'>;

type WholeAnswer = Pick<LoadedRows, 'figures' | 'dates' | 'inclusions' | 'contributions' | 'activities'>;

/** A part of an answer without rows is null, as `json_agg` has it. */
type Nullable<Answer> = { readonly [Part in keyof Answer]: Answer[Part] | null };

/** Reads rows of one ledger on a connection, as its transaction sees them; none where there is no such ledger. */
export function createRowLoader(client: ClientBase, ledgerId: string): RowLoader {
  return async (wanted) => {
    const needs = askable(wanted);
    const { groups, years, everything, ...keyed } = needs;
    // Two questions at most, the second of which is rare.
    const first = isEmpty({ ...noNeeds, ...keyed }) ? noRows : await loadKeyed(client, ledgerId, needs);
    if (groups.length === 0 && years.length === 0 && !everything) return first;
    const whole = await loadWhole(client, ledgerId, needs);
    return {
      ...first,
      figures: [...first.figures, ...whole.figures],
      dates: whole.dates,
      inclusions: [...first.inclusions, ...whole.inclusions],
      contributions: [...first.contributions, ...whole.contributions],
      activities: [...first.activities, ...whole.activities],
    };
  };
}

async function loadKeyed(client: ClientBase, ledgerId: string, needs: RowNeeds): Promise<LoadedRows> {
  const { titles, spanning, contributions } = needs;
  const answer = await client.query<Nullable<KeyedAnswer>>({
    name: 'outreach-keyed-rows',
    text: keyedRowsStatement,
    values: [
      ledgerId,
      needs.newsAfter,
      needs.receipts,
      needs.streams,
      needs.activities,
      titles.map(({ year }) => year),
      titles.map(({ title }) => title),
      needs.figures,
      needs.declared,
      spanning.map(({ year }) => year),
      spanning.map(({ measure }) => measure),
      contributions.map(({ year }) => year),
      contributions.map(({ measure }) => measure),
      contributions.map(({ figure }) => figure),
      needs.yearsOf,
      needs.acceptances,
      knownShapes(),
    ],
  });
  const row = answer.rows[0];
  return {
    definitions: row?.definitions ?? [],
    yearEvents: row?.yearEvents ?? [],
    receipts: row?.receipts ?? [],
    streams: row?.streams ?? [],
    activities: row?.activities ?? [],
    figures: row?.figures ?? [],
    inclusions: row?.inclusions ?? [],
    spanning: row?.spanning ?? [],
    contributions: row?.contributions ?? [],
    dates: [],
    measureYears: row?.measureYears ?? [],
    findingEvents: row?.findingEvents ?? [],
    unknownEvents: row?.unknownEvents ?? [],
  };
}

async function loadWhole(
  client: ClientBase,
  ledgerId: string,
  { groups, years, everything }: RowNeeds,
): Promise<WholeAnswer> {
  const answer = await client.query<Nullable<WholeAnswer>>({
    name: 'outreach-whole-groups',
    text: wholeGroupsStatement,
    values: [ledgerId, groups.map(({ year }) => year), groups.map(({ measure }) => measure), years, everything],
  });
  const row = answer.rows[0];
  return {
    figures: row?.figures ?? [],
    dates: row?.dates ?? [],
    inclusions: row?.inclusions ?? [],
    contributions: row?.contributions ?? [],
    activities: row?.activities ?? [],
  };
}
