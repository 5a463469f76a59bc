import { isCivilDate } from '@outreach/domain';

/** Search params come from an address anybody may have typed: each is read, never trusted. */
export type RawSearch = Readonly<Record<string, unknown>>;

export function yearParam(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : undefined;
}

export function dateParam(value: unknown): string | undefined {
  return typeof value === 'string' && isCivilDate(value) ? value : undefined;
}

const longestText = 200;

export function textParam(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, longestText) : undefined;
}

export function flagParam(value: unknown): true | undefined {
  return value === true || value === 'true' || value === 1 ? true : undefined;
}

export function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** Leaves out what is not set, so that addresses stay short. */
export function present<Search extends object>(
  search: Search,
): { [Key in keyof Search]?: Exclude<Search[Key], undefined> } {
  // Only keys without a value are dropped, so what is left is the same shape with those keys missing.
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Search]?: Exclude<Search[Key], undefined>;
  };
}
