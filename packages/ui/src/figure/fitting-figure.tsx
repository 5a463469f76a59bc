import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { Figure, type FigureProps } from './figure.tsx';
import type { FigureRoom } from './figure-parts.ts';

const rooms = ['full', 'no-unit', 'short', 'wrap'] as const satisfies readonly FigureRoom[];

/** The widest digit reaches a little out of its cell, and widths are told in whole pixels: this much is no overflow. */
const tolerance_px = 1;

/** The next smaller way to show a number that did not fit; the last one always fits, since it breaks over lines. */
export function lessRoom(room: FigureRoom): FigureRoom {
  return rooms[Math.min(rooms.indexOf(room) + 1, rooms.length - 1)] ?? 'wrap';
}

/**
 * A `<Figure>` in a place whose width is not known: short of room it drops its unit, then uses 万 (floored), then wraps.
 * It is never cut off. The drawing is settled before it is painted, and again whenever the place changes its width.
 */
export function FittingFigure(props: Omit<FigureProps, 'room'>): ReactElement {
  const place = useRef<HTMLSpanElement>(null);
  const [room, setRoom] = useState<FigureRoom>('full');
  const width = useRef(-1);

  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width.current) return;
      width.current = element.clientWidth;
      setRoom('full');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // After each drawing: too wide means less room, until it fits.
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null || room === 'wrap') return;
    if (element.scrollWidth > element.clientWidth + tolerance_px) setRoom(lessRoom(room));
  });

  return (
    <span ref={place} className="ol-fitting">
      <Figure {...props} room={room} />
    </span>
  );
}
