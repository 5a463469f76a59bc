import { expect, it } from 'vitest';
import { inBlocks } from './random-blocks.ts';

it('random bytes are handed out once each, block after block', () => {
  let drawn = 0;
  const next = inBlocks((length) => Uint8Array.from({ length }, () => (drawn++ * 31) % 251));
  const handed = Array.from({ length: 1000 }, () => [...next(10)]);
  // 409 pieces of ten fit into a block of 4,096; the six bytes left over are never handed out.
  const expected = Array.from({ length: 1000 }, (_, piece) =>
    Array.from({ length: 10 }, (_, byte) => ((Math.floor(piece / 409) * 4096 + (piece % 409) * 10 + byte) * 31) % 251),
  );
  expect(handed).toEqual(expected);
  expect(drawn).toBe(3 * 4096);
});

it('more than a block is drawn as it is asked for', () => {
  const next = inBlocks((length) => new Uint8Array(length));
  expect(next(5000)).toHaveLength(5000);
});
