/**
 * Values grouped by key, as `groupBy` does, where neighbours mostly belong together: a key is only made where a value
 * differs from the one before, because making and hashing thousands of keys costs more than reading their rows.
 */
export function groupRuns<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string,
  isSame: (a: Value, b: Value) => boolean,
): Iterable<readonly Value[]> {
  const groups = new Map<string, Value[]>();
  let run: Value[] = [];
  let before: Value | undefined;
  for (const value of values) {
    if (before === undefined || !isSame(before, value)) {
      const key = keyOf(value);
      run = groups.get(key) ?? [];
      groups.set(key, run);
    }
    run.push(value);
    before = value;
  }
  return groups.values();
}
