import { cliWords } from '@outreach/messages';
import type { Session } from '../cli/terminal.ts';

/** Says on stderr what newer programs wrote into the log: an answer that does not look at it should not seem whole. */
export function tellUnknown(
  { terminal, language }: Pick<Session, 'terminal' | 'language'>,
  unknownTypes: Readonly<Record<string, number>>,
): void {
  const words = cliWords(language);
  for (const [type, count] of Object.entries(unknownTypes)) terminal.err(`${words.unknownEvents({ type, count })}\n`);
}
