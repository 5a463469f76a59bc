/** The instant to write for an event: the clock's, but never before the last one, so that the log reads in order. */
export function recordedAtOf(nowMs: number, lastRecordedAt: string | null): string {
  const now = instantText(nowMs);
  return lastRecordedAt !== null && lastRecordedAt > now ? lastRecordedAt : now;
}

/** Commands come several to a millisecond, and its text costs more than asking whether it is the same. */
function instantText(ms: number): string {
  if (ms !== lastMs) {
    lastText = new Date(ms).toISOString();
    lastMs = ms;
  }
  return lastText;
}

let lastMs = Number.NaN;
let lastText = '';
