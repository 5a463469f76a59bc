/** A clock that moves a second with every look, so that instants in tests are known and never equal by chance. */
export function tickingClock(start = Date.UTC(2013, 0, 15, 1, 0, 0)): () => number {
  let now = start;
  return () => {
    now += 1000;
    return now;
  };
}
