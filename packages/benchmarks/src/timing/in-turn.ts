import { performance } from 'node:perf_hooks';

/** One question; setting it up is not timed. */
export interface Question {
  readonly setUp?: () => void | Promise<void>;
  readonly ask: () => unknown;
}

/** What each asking of one question took: by the clock, and of the processor, which other programs do not lengthen much. */
export interface Asked {
  readonly ms: readonly number[];
  readonly cpuMs: readonly number[];
}

/** Asks all questions in turn, A B C A B C …; the first tenth warms up and is not counted. */
export async function inTurn(questions: readonly Question[], rounds: number): Promise<readonly Asked[]> {
  const asked = questions.map(() => ({ ms: [] as number[], cpuMs: [] as number[] }));
  const warmUp = Math.ceil(rounds / 10);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [place, { setUp, ask }] of questions.entries()) {
      await setUp?.();
      const [cpuBefore, start] = [process.cpuUsage(), performance.now()];
      await ask();
      const ms = performance.now() - start;
      const { user, system } = process.cpuUsage(cpuBefore);
      if (round < 0) continue;
      asked[place]?.ms.push(ms);
      asked[place]?.cpuMs.push((user + system) / 1000);
    }
  }
  return asked;
}
