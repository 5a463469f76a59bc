import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Basis, Figure } from '../activity/activity.ts';
import { civilDate, daysInMonth, firstDayOf, lastDayOf } from '../civil/civil-date.ts';
import type { Command } from '../command/command.ts';
import type { InclusionRelation } from '../inclusion/inclusion.ts';
import { splitMeasure } from '../measure/catalogue.ts';
import type { Quantity, QuantityMark } from '../quantity/quantity.ts';
import { factsOf, tell } from '../testing/index.ts';
import { totals } from './totals.ts';

/** Rows of a seed file by column name. The files quote with `"` and hold no line breaks. */
function seedRows(name: string): readonly Record<string, string>[] {
  const text = readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = cells(header);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [columns[index] ?? '', cell])));
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)]
    .slice(0, line.endsWith(',') ? undefined : -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

function number(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

function basisOf(kind: string, date: string, year: number): Basis {
  if (kind === 'period') return { kind, from: firstDayOf(year), to: lastDayOf(year) };
  if (kind !== 'cumulative') return { kind: 'event' };
  const month = Number(/^01\.\.(\d\d)/.exec(date)?.[1]);
  const through = Number.isNaN(month) ? null : civilDate(year, month, daysInMonth(year, month));
  return { kind, from: firstDayOf(year), through };
}

function quantityOf(row: Record<string, string>): Quantity {
  const mark = (row['qualifier'] ?? '').replace('_', '-') as QuantityMark; // the seed's five words, checked by decide
  const bounds = { lower: number(row['lower']), upper: number(row['upper']), mark, raw: row['phrase'] ?? '' };
  return mark === 'unknown' ? { ...bounds, why: 'illegible' } : bounds;
}

function seedCommands(): readonly Command[] {
  const rows = seedRows('figures.csv');
  const byActivity = new Map<string, Figure[]>();
  const years = new Map<string, number>();
  for (const row of rows) {
    const id = row['activity_id'] ?? '';
    const year = Number(row['year']);
    years.set(id, year);
    const figure: Figure = {
      id: row['id'] ?? '',
      ...splitMeasure(row['measure'] ?? ''),
      quantity: quantityOf(row),
      unit: row['unit'] ?? '',
      basis: basisOf(row['basis'] ?? '', row['date'] ?? '', year),
      scope: row['scope'] ?? '',
      role: row['role'] === 'base' ? 'base' : 'result',
      members: [],
      note: '',
    };
    byActivity.set(id, [...(byActivity.get(id) ?? []), figure]);
  }
  const records = [...byActivity].map(
    ([activityId, figures]): Command => ({
      kind: 'record-activity',
      activityId,
      facts: factsOf(activityId, years.get(activityId) ?? 0, figures),
    }),
  );
  const inclusions = rows.flatMap((row): Command[] => {
    const [relation, of] = (row['inclusion'] ?? '').split(':');
    if (relation === undefined || of === undefined) return [];
    return [
      {
        kind: 'declare-inclusion',
        figure: row['id'] ?? '',
        of,
        relation: relation as InclusionRelation, // the seed's words are the relations; decide refuses others
        reason: '',
      },
    ];
  });
  return [...records, ...inclusions];
}

describe('the four seed years', () => {
  const told = tell(seedCommands());

  it('are recorded without a refusal', () => {
    expect(told.decisions.filter(({ accepted }) => !accepted)).toEqual([]);
    expect([...told.state.activities.values()].flatMap(({ figures }) => figures)).toHaveLength(100);
  });

  it.each([2011, 2012, 2013, 2014])('%i adds up to the totals computed apart', (year) => {
    const expected = seedRows('expected-totals.csv')
      .filter((row) => Number(row['year']) === year)
      .map((row) => ({
        measure: row['measure'],
        scope: row['scope'],
        adds: row['adds'],
        lower: number(row['lower']),
        upper: number(row['upper']),
        counted: number(row['counted']),
        undecided: number(row['undecided']),
        unknown: number(row['unknown']),
        about: number(row['about']),
        figures: row['figures']?.split(' '),
      }));
    const found = totals(told.state, { year }).map(({ missing: _missing, undecidedUpper: _upper, ...total }) => total);
    expect(found).toEqual(expected);
  });
});
