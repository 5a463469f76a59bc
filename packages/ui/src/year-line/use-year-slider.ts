import { type CivilDate, firstDayOf } from '@outreach/domain';
import { type KeyboardEvent, type PointerEvent, useCallback } from 'react';
import { dateOfDay, dayOfYear, daysInYear, monthsOn } from './day-of-year.ts';

interface YearSlider {
  readonly year: number;
  readonly caret: CivilDate;
  readonly today: CivilDate;
  readonly onCaret: ((day: CivilDate) => void) | undefined;
}

/** The day a key moves the caret to, before it is held to today; null for other keys. */
export function dayAfterKey(
  key: string,
  shift: boolean,
  { year, caret, today }: Pick<YearSlider, 'year' | 'caret' | 'today'>,
): CivilDate | null {
  const byDays = (days: number) => dateOfDay(year, dayOfYear(year, caret) + days);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? monthsOn(year, caret, -1) : byDays(-1);
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? monthsOn(year, caret, 1) : byDays(1);
    case 'PageDown':
      return monthsOn(year, caret, -1);
    case 'PageUp':
      return monthsOn(year, caret, 1);
    case 'Home':
      return firstDayOf(year);
    case 'End':
      return today;
    default:
      return null;
  }
}

/** The day under a pointer on a line of `width` pixels that begins at `left`. */
export function dayUnderPointer(year: number, clientX: number, left: number, width: number): CivilDate {
  return dateOfDay(year, Math.ceil(((clientX - left) / width) * daysInYear(year)));
}

/** Drag and keys of the year line; numbers follow the hand, with no animation. */
export function useYearSlider({ year, caret, today, onCaret }: YearSlider) {
  const moveTo = useCallback(
    (day: CivilDate) => {
      const held = day > today ? today : day;
      if (held !== caret) onCaret?.(held);
    },
    [caret, today, onCaret],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const day = dayAfterKey(event.key, event.shiftKey, { year, caret, today });
    if (day === null) return;
    event.preventDefault();
    moveTo(day);
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    moveTo(dayUnderPointer(year, event.clientX, left, width));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
  };
  return { onKeyDown, onPointerDown, onPointerMove };
}
