import type { RandomBytes } from './event-id.ts';

/** Bytes drawn at a time: asking the machine for ten costs as much as asking for thousands. */
const blockLength = 4096;

/** Hands out random bytes, none of them twice, from blocks that are drawn as they are used up. */
export function inBlocks(draw: RandomBytes): RandomBytes {
  let block: Uint8Array = new Uint8Array(0);
  let used = 0;
  return (length) => {
    if (length > blockLength) return draw(length);
    if (used + length > block.length) {
      block = draw(blockLength);
      used = 0;
    }
    used += length;
    return block.subarray(used - length, used);
  };
}
