import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { ActivityFilter } from '../answers.ts';
import { idBorder, searchable } from '../project/activity-row.ts';
import type { Tables } from '../schema/tables.ts';
import { untilOpen } from '../schema/until-open.ts';

type ActivityBuilder = ExpressionBuilder<Tables, 'activity'>;

/** The rows of a ledger's list, as they stand now. */
export function matchesFilter(eb: ActivityBuilder, ledgerKey: number, filter: ActivityFilter): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = [eb('ledger_key', '=', ledgerKey), eb('until_position', '=', untilOpen)];
  const { year, kind, campaign, scope, measure, withFigures, status = 'recorded' } = filter;
  if (year !== undefined) conditions.push(eb('reporting_year', '=', year));
  if (kind !== undefined) conditions.push(eb('kind', '=', kind));
  if (campaign !== undefined) conditions.push(eb('campaign', '=', campaign));
  if (scope !== undefined) conditions.push(contains('scopes', `${idBorder}${scope}${idBorder}`));
  if (measure !== undefined) conditions.push(contains('measures', `${idBorder}${measure}${idBorder}`));
  if (withFigures !== undefined) conditions.push(eb('has_figures', '=', withFigures ? 1 : 0));
  if (status !== 'any') conditions.push(eb('status', '=', status));
  // Every word has to be found, in any order and field, as people expect of a search box.
  for (const word of searchable(filter.text ?? '').split(/\s+/)) {
    if (word !== '') conditions.push(contains('search', word));
  }
  return eb.and(conditions);
}

function contains(column: 'search' | 'scopes' | 'measures', text: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} LIKE ${`%${escapeLike(text)}%`} ESCAPE '\\'`;
}

/** `%` and `_` as themselves: a person who looks for 100% does not look for everything. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
