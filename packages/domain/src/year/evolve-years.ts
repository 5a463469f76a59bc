import type { YearClosed, YearReopened } from '../event/event.ts';
import type { YearState } from './statement.ts';

/** Applies a closing or reopening to the years, in place. A reopening of a year never closed changes nothing. */
export function evolveYears(years: Map<number, YearState>, event: YearClosed | YearReopened): void {
  switch (event.type) {
    case 'year.closed': {
      const { statement } = event.payload;
      const before = years.get(statement.year)?.statements ?? [];
      years.set(statement.year, { closed: true, statements: [...before, statement] });
      return;
    }
    case 'year.reopened': {
      const standing = years.get(event.payload.year);
      if (standing !== undefined) years.set(event.payload.year, { ...standing, closed: false });
      return;
    }
  }
}
