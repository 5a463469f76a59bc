import { type RefObject, useLayoutEffect, useRef } from 'react';
import { fitScale, type MeasuredLine } from './fit-scale.ts';

/**
 * Keeps every line (`data-fit`) inside its place: sets `--fit` on the returned element, 1 or smaller, which the sizes
 * of its lines are multiplied with. Measured again when the place, the fonts or the lines change.
 *
 * @param lines changes whenever the text of a line does.
 */
export function useFit<Box extends HTMLElement>(lines: string): RefObject<Box | null> {
  const ref = useRef<Box>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null || lines === '') return;
    const measure = () => {
      box.style.setProperty('--fit', '1');
      // Two decimals, rounded down: a scale measured to the last bit would still overflow by a fraction of a pixel.
      box.style.setProperty('--fit', String(Math.floor(fitScale(measured(box)) * 100) / 100));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [lines]);
  return ref;
}

/** Parts marked `data-rigid` keep their width, and so do the gaps: only the rest can shrink. */
function measured(box: HTMLElement): readonly MeasuredLine[] {
  return [...box.querySelectorAll<HTMLElement>('[data-fit]')].map((line) => {
    const parts = [...line.children];
    const gaps_px = (Number.parseFloat(getComputedStyle(line).columnGap) || 0) * Math.max(parts.length - 1, 0);
    const rigid_px = widthOf_px(parts.filter((part) => part.hasAttribute('data-rigid')));
    return {
      needed_px: widthOf_px(parts) - rigid_px,
      room_px: line.clientWidth - gaps_px - rigid_px,
    };
  });
}

function widthOf_px(parts: readonly Element[]): number {
  return parts.reduce((sum, part) => sum + part.getBoundingClientRect().width, 0);
}
