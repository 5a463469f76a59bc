import type { ActivityFilter } from '@outreach/domain';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { sql } from 'kysely';
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
  const asked = [kind, campaign, scope, measure, filter.text];
  // No row holds the character, and PostgreSQL would not even take the question.
  if (asked.some((text) => text?.includes('\0'))) return eb.lit(false);
  // Every word has to be found, in any order and field, as people expect of a search box.
  for (const word of searchable(filter.text ?? '').split(/\s+/)) {
    if (word !== '') conditions.push(contains('search', word));
  }
  return eb.and(conditions);
}

/**
 * Whether the text stands in the column, letter by letter. The engines' words for that differ, and LIKE takes capital
 * letters for small ones on SQLite; taking the text out changes what holds it on both.
 */
function contains(column: 'search' | 'scopes' | 'measures', text: string): Expression<SqlBool> {
  return sql<SqlBool>`replace(${sql.ref(column)}, ${text}, '') <> ${sql.ref(column)}`;
}
