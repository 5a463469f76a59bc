import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Told, tell } from '../testing/index.ts';
import { seedCommands, seedNumber, seedRows } from '../testing/seed.ts';
import { totals } from './totals.ts';

function seedFile(name: string): string {
  return readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8');
}

describe('the four seed years', () => {
  let told: Told;
  beforeAll(() => {
    told = tell(seedCommands({ figures: seedFile('figures.csv'), activities: seedFile('activities.csv') }));
  });

  it('are recorded without a refusal', () => {
    expect(told.decisions.filter(({ accepted }) => !accepted)).toEqual([]);
    expect([...told.state.activities.values()].flatMap(({ figures }) => figures)).toHaveLength(100);
  });

  it.each([2011, 2012, 2013, 2014])('%i adds up to the totals computed apart', (year) => {
    const expected = seedRows(seedFile('expected-totals.csv'))
      .filter((row) => Number(row['year']) === year)
      .map((row) => ({
        measure: row['measure'],
        scope: row['scope'],
        adds: row['adds'],
        lower: seedNumber(row['lower']),
        upper: seedNumber(row['upper']),
        counted: seedNumber(row['counted']),
        undecided: seedNumber(row['undecided']),
        unknown: seedNumber(row['unknown']),
        about: seedNumber(row['about']),
        figures: row['figures']?.split(' '),
      }));
    const found = totals(told.state, { year }).map(({ missing: _missing, undecidedUpper: _upper, ...total }) => total);
    expect(found).toEqual(expected);
  });
});
