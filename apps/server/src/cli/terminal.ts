import type { Language } from '@outreach/messages';

/** Where a command speaks, and how it is told to stop. Handed in, so that a test can listen. */
export interface Terminal {
  /** The answer: a table, or the one JSON document. */
  readonly out: (text: string) => void;
  /** Everything else: refusals, warnings, hints. */
  readonly err: (text: string) => void;
  /** How many characters fit on a line of stderr, where that is a terminal; missing where it is a file or a pipe. */
  readonly columns?: number;
  /** Fires when the person or the system asks the program to end. */
  readonly ending: AbortSignal;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** What every command is given beside its own options. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly json: boolean;
}

/** One JSON document, and nothing else, on stdout. */
export function printJson(terminal: Terminal, document: unknown): void {
  terminal.out(`${JSON.stringify(document, null, 2)}\n`);
}
