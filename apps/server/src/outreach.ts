#!/usr/bin/env node
import { sentence } from '@outreach/messages';
import { CommanderError } from 'commander';
import { chosenLanguage } from './cli/chosen-language.ts';
import { type ExitCode, exitCode } from './cli/exit-code.ts';
import { processTerminal } from './cli/process-terminal.ts';
import { buildProgram } from './cli/program.ts';
import { CommandRefused, tellRefusal } from './cli/refusal.ts';
import type { Terminal } from './cli/terminal.ts';
import { usageProblem } from './cli/usage-fault.ts';
import { readEnvironment } from './environment/environment.ts';

/**
 * Runs one command of `outreach`.
 *
 * @param argv the command and what follows it, without program and script
 * @param terminal where it speaks; the process's own where missing
 * @returns the exit code: 0 done, 1 refused or found wrong, 2 used wrongly. Throws only on a mistake of the program.
 */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const reading = readEnvironment(terminal.variables);
  const language = chosenLanguage(argv, reading.ok ? reading.environment.language : 'zh');
  const session = { terminal, language, json: argv.includes('--json') };
  if (!reading.ok) {
    tellRefusal(session, reading.problems);
    return exitCode.usedWrongly;
  }
  let code: ExitCode = exitCode.done;
  const onEnd = (ended: ExitCode) => {
    code = ended;
  };
  const program = buildProgram({ terminal, environment: reading.environment, language, onEnd });
  try {
    if (argv.length === 0) {
      terminal.err(program.helpInformation());
      return exitCode.usedWrongly;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommandRefused) {
      tellRefusal(session, error.problems);
      return error.exitCode;
    }
    if (!(error instanceof CommanderError)) throw error;
    const problem = usageProblem(error, argv.find((word) => !word.startsWith('-')) ?? '');
    if (problem === null) return exitCode.done;
    terminal.err(`${sentence(language, problem)}\n`);
    return exitCode.usedWrongly;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
