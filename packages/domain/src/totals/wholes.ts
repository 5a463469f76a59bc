import type { FigureId } from '../activity/activity.ts';

/** Which figure explains which: a part and the wholes it is inside, without a cycle. */
export class Wholes {
  readonly #wholes = new Map<FigureId, FigureId[]>();
  readonly #parts = new Map<FigureId, FigureId[]>();

  /**
   * Puts a part inside a whole. Refused (false) where the whole is already inside the part, directly or through
   * others: commands refuse cycles, and a log that holds one must still give a total that counts something.
   */
  put(part: FigureId, whole: FigureId): boolean {
    if (part === whole || this.#reaches(whole, part)) return false;
    append(this.#wholes, part, whole);
    append(this.#parts, whole, part);
    return true;
  }

  of(part: FigureId): readonly FigureId[] {
    return this.#wholes.get(part) ?? [];
  }

  /** Parts that stand directly inside a whole, none of them inside another of its parts. */
  directParts(whole: FigureId): readonly FigureId[] {
    const parts = this.#parts.get(whole) ?? [];
    const all = new Set(parts);
    return parts.filter((part) => !this.of(part).some((other) => other !== whole && all.has(other)));
  }

  #reaches(from: FigureId, target: FigureId): boolean {
    const seen = new Set<FigureId>([from]);
    const open = [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === target) return true;
      for (const whole of this.of(next)) {
        if (!seen.has(whole)) {
          seen.add(whole);
          open.push(whole);
        }
      }
    }
    return false;
  }
}

function append(map: Map<FigureId, FigureId[]>, key: FigureId, value: FigureId): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
