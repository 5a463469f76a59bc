import type { Command } from '@outreach/domain';
import { factsOf } from '@outreach/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { envelope, openCommand } from '../testing/commands.ts';
import { openMemoryStore } from '../testing/memory-store.ts';
import { openTemporaryStore } from '../testing/temporary-store.ts';
import { tickingClock } from '../testing/ticking-clock.ts';

const ids = ['a', 'b', 'c'];

/** What is done to one of a few activities; many of these are refused, and that is as good. */
const arbitraryStep = fc.record({
  kind: fc.constantFrom('record', 'record', 'correct', 'void', 'reinstate'),
  id: fc.constantFrom(...ids),
  parent: fc.option(fc.constantFrom(...ids), { nil: null, freq: 2 }),
  year: fc.constantFrom(2013, 2013, 2014),
  direction: fc.constantFrom('held' as const, 'held' as const, 'held' as const, 'statistic' as const),
  word: fc.constantFrom('lecture', 'contest'),
  campaign: fc.constantFrom('', 'ip-week'),
});

/** All of them are recorded at first, in some order, so that there are umbrellas to begin with. */
const arbitrarySteps = fc
  .tuple(
    fc.shuffledSubarray(ids, { minLength: ids.length }),
    fc.array(arbitraryStep, { minLength: ids.length, maxLength: ids.length }),
    fc.array(arbitraryStep, { maxLength: 12 }),
  )
  .map(([order, first, then]) => [
    ...order.map((id, index) => ({ ...first[index], kind: 'record', id }) as Step),
    ...then,
  ]);

type Step = typeof arbitraryStep extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function commandOf({ kind, id, parent, year, direction, word, campaign }: Step, expectedVersion: number): Command {
  const facts = factsOf(`活动${id}`, year, [], { kind: word, direction, campaign, parent });
  if (kind === 'record') return { kind: 'record-activity', activityId: id, facts };
  const onStanding = { activityId: id, expectedVersion, reason: '更正' };
  if (kind === 'correct') return { kind: 'correct-activity', ...onStanding, facts };
  return { kind: kind === 'void' ? 'void-activity' : 'reinstate-activity', ...onStanding };
}

it('activities held are the domain’s, brought forward and back, rolled up, and through umbrellas of any age', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySteps, fc.nat({ max: 3 }), async (steps, pause) => {
      const [store, memory] = [await openTemporaryStore({ nowMs: tickingClock() }), openMemoryStore()];
      const [ledger, yardstick] = [store.ledger('main'), memory.ledger('main')];
      const heldIn = async (asked: typeof ledger, year: number, asOf: number) =>
        (await asked.totals({ year, asOf })).held;
      try {
        for (const [index, command] of [openCommand, ...steps].entries()) {
          const one =
            'word' in command
              ? commandOf(command, (await yardstick.activity(command.id))?.activity.version ?? 0)
              : command;
          const told = envelope(one, `c${index}`);
          const [outcome, expected] = [await ledger.execute(told), await yardstick.execute(told)];
          expect(outcome.status).toBe(expected.status);
          if (index % (pause + 1) !== 0) continue;
          const { position } = await ledger.head();
          for (const asOf of [position, Math.max(0, position - pause)]) {
            expect(await heldIn(ledger, 2013, asOf)).toEqual(await heldIn(yardstick, 2013, asOf));
          }
        }
        const { position: head } = await ledger.head();
        for (let position = 0; position <= head; position += 1) {
          const { held } = await store.rollUp({ year: 2013, asOf: { main: position } });
          const expected = await heldIn(yardstick, 2013, position);
          expect([held, await heldIn(ledger, 2013, position)]).toEqual([expected, expected]);
        }
      } finally {
        await store.close();
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);
