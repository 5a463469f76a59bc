/** The instant to write for an event: the clock's, but never before the last one, so that the log reads in order. */
export function recordedAtOf(nowMs: number, lastRecordedAt: string | null): string {
  const now = new Date(nowMs).toISOString();
  return lastRecordedAt !== null && lastRecordedAt > now ? lastRecordedAt : now;
}
