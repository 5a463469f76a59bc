import { expect, it } from 'vitest';
import { createGate } from './gate.testing.ts';
import { createTurns } from './turns.ts';

it('no more works run at a time than there are turns, and each comes at last, in the order of asking', async () => {
  const turns = createTurns(2);
  const gates = Array.from({ length: 5 }, createGate);
  const begun: number[] = [];
  const works = gates.map((gate, place) =>
    turns.take(() => {
      begun.push(place);
      return gate.arrive();
    }),
  );
  for (const [place, gate] of gates.entries()) {
    await gate.reached;
    expect(begun).toEqual([0, 1, 2, 3, 4].slice(0, Math.min(place + 2, 5)));
    gate.open();
    await works[place];
  }
});

it('a work that fails gives its turn to the next', async () => {
  const turns = createTurns(1);
  const failed = turns.take(() => Promise.reject(new Error('broken')));
  const next = turns.take(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
