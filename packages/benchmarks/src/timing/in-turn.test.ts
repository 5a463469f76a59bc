import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('questions are asked in turn, each after its own preparation, and warming up is not counted', async () => {
  const heard: string[] = [];
  const asked = await inTurn(
    [{ setUp: () => void heard.push('ready'), ask: () => heard.push('a') }, { ask: async () => heard.push('b') }],
    10,
  );
  expect(heard.slice(0, 6)).toEqual(['ready', 'a', 'b', 'ready', 'a', 'b']);
  expect(heard.filter((word) => word === 'a')).toHaveLength(11);
  expect(asked.map(({ ms, cpuMs }) => [ms.length, cpuMs.length])).toEqual([
    [10, 10],
    [10, 10],
  ]);
});
