/** Fills an array with random bytes, as `crypto.getRandomValues` does. */
export type RandomBytes = (length: number) => Uint8Array;

const maxCounter = 0xfff;

/**
 * Makes time-ordered event ids (UUIDv7, RFC 9562 section 5.7 with the counter of section 6.2, method 1). Ids of one
 * maker only grow, also when the clock stands still or goes back, so that their index grows at its end.
 */
export function createEventIds(nowMs: () => number, randomBytes: RandomBytes): () => string {
  let lastMs = -1;
  let counter = 0;
  return () => {
    const ms = nowMs();
    const random = randomBytes(10);
    if (ms > lastMs) {
      lastMs = ms;
      // Starting in the lower half leaves room to count up within one millisecond.
      counter = (((random[8] ?? 0) << 8) | (random[9] ?? 0)) & 0x7ff;
    } else if (counter < maxCounter) {
      counter += 1;
    } else {
      lastMs += 1;
      counter = 0;
    }
    return formatEventId(lastMs, counter, random);
  };
}

function formatEventId(ms: number, counter: number, random: Uint8Array): string {
  const time = ms.toString(16).padStart(12, '0');
  const sequence = counter.toString(16).padStart(3, '0');
  const variant = (0x80 | ((random[0] ?? 0) & 0x3f)).toString(16);
  const rest = Buffer.from(random.buffer, random.byteOffset + 1, 7).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${variant}${rest.slice(0, 2)}-${rest.slice(2)}`;
}
