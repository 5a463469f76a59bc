import type { Problem } from '@outreach/domain';
import type { CommanderError } from 'commander';

/** What is wrong with a command line, in our words instead of commander's. null where it only asked for help. */
export function usageProblem(error: CommanderError, command: string): Problem | null {
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const problem = (code: string): Problem => ({ code, path: '', params: { found, command } });
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.unknownCommand':
      return problem('usage.unknown-command');
    case 'commander.unknownOption':
      return problem('usage.unknown-option');
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return problem('usage.argument-missing');
    case 'commander.excessArguments':
      return problem('usage.argument-extra');
    default:
      return problem('usage.wrong');
  }
}
