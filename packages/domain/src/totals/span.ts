import type { CivilDate } from '../civil/civil-date.ts';
import { daysInclusive, firstDayOf, lastDayOf } from '../civil/civil-date.ts';
import type { PlacedFigure } from './total.ts';

/** First and last civil day that a figure may speak of, both counted. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The days a figure covers. What is not dated may lie anywhere in its year, and an open 目前 may reach its end:
 * the widest reading, so that a possible double count is never overlooked.
 */
export function spanOf({ figure, dates, year }: PlacedFigure): Span {
  const { basis } = figure;
  switch (basis.kind) {
    case 'period':
      return { from: basis.from, to: basis.to };
    case 'cumulative':
      return { from: basis.from, to: basis.through ?? lastDayOf(year) };
    case 'stock':
      return { from: basis.at ?? firstDayOf(year), to: basis.at ?? lastDayOf(year) };
    case 'event':
      return { from: dates.from ?? firstDayOf(year), to: dates.to ?? dates.from ?? lastDayOf(year) };
  }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

export function spanDays(span: Span): number {
  return daysInclusive(span.from, span.to);
}

/** A figure whose basis is a stretch of time may contain others; an activity's own figure does not. */
export function isSpanning({ figure }: PlacedFigure): boolean {
  return figure.basis.kind === 'period' || figure.basis.kind === 'cumulative';
}

/** The same stretch, counted the same way: where a breakdown belongs to its base figure. */
export function basisKey({ figure }: PlacedFigure): string {
  const { basis } = figure;
  switch (basis.kind) {
    case 'event':
      return 'event';
    case 'period':
      return `period ${basis.from} ${basis.to}`;
    case 'cumulative':
      return `cumulative ${basis.from} ${basis.through}`;
    case 'stock':
      return `stock ${basis.at}`;
  }
}
