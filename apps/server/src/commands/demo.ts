import { randomUUID } from 'node:crypto';
import { cliWords } from '@outreach/messages';
import { printJson, type Session } from '../cli/terminal.ts';
import { demoYears } from '../demo/demo-commands.ts';
import { recordLive } from '../demo/live.ts';
import { demoLastYear, type LoadedDemo, loadDemo } from '../demo/load-demo.ts';
import type { Environment } from '../environment/environment.ts';
import { withLedger } from '../ledger/with-ledger.ts';

export interface DemoOptions {
  readonly lastYear?: number;
  readonly live: boolean;
  readonly everySeconds: number;
}

/** `outreach demo`: the four demo years through the normal commands, and with `--live` a little more now and then. */
export async function runDemo(session: Session, environment: Environment, options: DemoOptions): Promise<void> {
  const { terminal, language } = session;
  const words = cliWords(language);
  const now = () => new Date().toISOString();
  await withLedger(environment, 'existing-or-new', async (ledger) => {
    const loaded = await loadDemo(ledger, options.lastYear ?? demoLastYear(now()));
    if (session.json) printJson(terminal, loaded);
    else terminal.out(`${demoSentence(session, loaded)}\n`);
    if (!options.live) return;
    await recordLive(ledger, {
      everyMs: options.everySeconds * 1_000,
      ending: terminal.ending,
      now,
      random: Math.random,
      newId: randomUUID,
      marked: (title) => words.demoMark({ title }),
      onRecorded: (title) => terminal.err(`${words.liveRecorded({ title })}\n`),
    });
  });
}

export function demoSentence({ language }: Session, { loaded, lastYear, activities, figures }: LoadedDemo): string {
  const words = cliWords(language);
  if (!loaded) return words.demoThere;
  return words.demoLoaded({ activities, figures, first: lastYear - demoYears + 1, last: lastYear });
}
