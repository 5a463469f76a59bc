import { expect, test } from 'vitest';
import { readLedgerSearch, readShellSearch, readYearSearch } from './page-search.ts';

test('what an address says is taken where it makes sense, and left out where it does not', () => {
  expect(readShellSearch({ year: '2025' })).toEqual({ year: 2025 });
  expect(readShellSearch({ year: 'abc' })).toEqual({});
  expect(readYearSearch({ asOf: '2025-02-30', through: '2025-09-30' })).toEqual({ through: '2025-09-30' });
  expect(readLedgerSearch({ status: 'deleted', text: ' ', figures: 'true' })).toEqual({ figures: true });
});

test('a number typed as a search is searched for as text', () => {
  expect(readLedgerSearch({ text: 2025 })).toEqual({ text: '2025' });
});
