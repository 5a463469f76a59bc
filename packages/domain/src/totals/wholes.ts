import type { FigureId } from '../activity/activity.ts';
import type { PlacedFigure } from './total.ts';

const nothing: readonly PlacedFigure[] = [];

/** Which figure explains which: a part and the wholes it is inside, without a cycle. */
export class Wholes {
  readonly #wholes = new Map<FigureId, PlacedFigure[]>();
  readonly #parts = new Map<FigureId, PlacedFigure[]>();

  /**
   * Puts a part inside a whole. Refused (false) where the whole is already inside the part, directly or through
   * others: commands refuse cycles, and a log that holds one must still give a total that counts something.
   */
  put(part: PlacedFigure, whole: PlacedFigure): boolean {
    if (this.#reaches(whole, part)) return false;
    append(this.#wholes, part.figure.id, whole);
    append(this.#parts, whole.figure.id, part);
    return true;
  }

  of(part: FigureId): readonly PlacedFigure[] {
    return this.#wholes.get(part) ?? nothing;
  }

  /** Parts that stand directly inside a whole, none of them inside another of its parts. */
  directParts(whole: FigureId): readonly PlacedFigure[] {
    const parts = this.#parts.get(whole) ?? nothing;
    const all = new Set(parts);
    return parts.filter(({ figure }) => !this.of(figure.id).some((other) => all.has(other)));
  }

  #reaches(from: PlacedFigure, target: PlacedFigure): boolean {
    const reached = new Set([from]);
    for (const { figure } of reached) for (const whole of this.of(figure.id)) reached.add(whole);
    return reached.has(target);
  }
}

function append(map: Map<FigureId, PlacedFigure[]>, key: FigureId, value: PlacedFigure): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
