/** What tells one build of the program from another, or null where the answer does not say. */
export function readVersion(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const held = new Map<string, unknown>(Object.entries(answer));
  // Only these: a position or an uptime in the same answer would look like a new version every minute.
  const marks = ['version', 'build', 'commit'].map((name) => held.get(name)).filter((mark) => typeof mark === 'string');
  return marks.length === 0 ? null : marks.join(' ');
}
