import type { Problem } from '@outreach/domain';
import { sentence } from '@outreach/messages';
import { type ExitCode, exitCode } from './exit-code.ts';
import { placed } from './placed-sentence.ts';
import { printJson, type Session } from './terminal.ts';

/** A command that ends because of problems that a person can mend. */
export class CommandRefused extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;

  constructor(problems: readonly Problem[], code: ExitCode = exitCode.refused) {
    super(problems.map((problem) => problem.code).join(', '));
    this.name = 'CommandRefused';
    this.problems = problems;
    this.exitCode = code;
  }
}

export function refuse(code: string, params: Problem['params'] = {}, path = ''): CommandRefused {
  return new CommandRefused([{ code, path, params }]);
}

export function usedWrongly(code: string, params: Problem['params']): CommandRefused {
  return new CommandRefused([{ code, path: '', params }], exitCode.usedWrongly);
}

/** Tells why: sentences on stderr, or the problems as the one JSON document. */
export function tellRefusal({ terminal, language, json }: Session, problems: readonly Problem[]): void {
  if (json)
    printJson(terminal, {
      problems: problems.map((problem) => ({ ...problem, sentence: sentence(language, problem) })),
    });
  else for (const problem of problems) terminal.err(`${placed(language, problem)}\n`);
}
