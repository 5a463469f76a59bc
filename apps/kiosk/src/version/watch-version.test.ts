import { describe, expect, it } from 'vitest';
import { readVersion } from './app-version.ts';
import { watchVersion } from './watch-version.ts';

/** Lets settled promises call back. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

function bench() {
  let answer: () => Promise<unknown> = async () => ({ version: '0.1.0' });
  let look = () => {};
  let there = true;
  let reloads = 0;
  const watch = watchVersion({
    surroundings: {
      every: (_interval_ms, run) => {
        look = run;
        return () => {};
      },
    },
    ask: () => answer(),
    pageIsThere: async () => there,
    reload: () => {
      reloads += 1;
    },
  });
  return {
    async serve(version: unknown, isThere = true) {
      await settle();
      answer = async () => {
        if (version instanceof Error) throw version;
        return version;
      };
      there = isThere;
      look();
      await settle();
    },
    async quiet() {
      watch.onQuietMoment();
      await settle();
      return reloads;
    },
  };
}

describe('a display whose server is brought up to date', () => {
  it('stays as it is while the version is the same', async () => {
    const display = bench();
    await display.serve({ version: '0.1.0', position: 99 });
    expect(await display.quiet()).toBe(0);
  });

  it('changes over at a quiet moment, not before', async () => {
    const display = bench();
    await display.serve({ version: '0.2.0' });
    expect(await display.quiet()).toBe(1);
  });

  it('does not leave a page that works for one that is not there', async () => {
    const display = bench();
    await display.serve({ version: '0.2.0' }, false);
    expect(await display.quiet()).toBe(0);
  });

  it('learns nothing from a missing or foreign answer', async () => {
    const display = bench();
    await display.serve(new Error('502'));
    await display.serve('<html>');
    expect(await display.quiet()).toBe(0);
    expect(readVersion({ uptime: 3 })).toBe(null);
  });

  it('stays when the old version comes back before the quiet moment', async () => {
    const display = bench();
    await display.serve({ version: '0.2.0' });
    await display.serve({ version: '0.1.0' });
    expect(await display.quiet()).toBe(0);
  });
});
