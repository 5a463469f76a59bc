import { cliWords, type Language } from '@outreach/messages';
import { Command } from 'commander';
import { runAccept } from '../commands/accept.ts';
import { runBackup } from '../commands/backup.ts';
import { runDemo } from '../commands/demo.ts';
import { runFindings } from '../commands/findings.ts';
import { runImport } from '../commands/import.ts';
import { runMeasures } from '../commands/measures.ts';
import { runRebuild } from '../commands/rebuild.ts';
import { runRestore } from '../commands/restore.ts';
import { runRollUp } from '../commands/roll-up.ts';
import { runServe } from '../commands/serve.ts';
import { runTotals } from '../commands/totals.ts';
import { runTrace } from '../commands/trace.ts';
import { runVerify } from '../commands/verify.ts';
import type { Environment } from '../environment/environment.ts';
import { version } from '../version.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { RollUpFlags } from './option-values.ts';
import { readAnchor, readAsOf, readRollUp, readSeconds, readThrough, readYear } from './option-values.ts';
import type { Session, Terminal } from './terminal.ts';

export interface ProgramOptions {
  readonly terminal: Terminal;
  readonly environment: Environment;
  readonly language: Language;
  /** Called by whichever command ran, with what the shell is to be told. */
  readonly onEnd: (code: ExitCode) => void;
}

/** Options that every reading command takes, as commander hands them over. */
interface TotalsFlags {
  readonly year: string;
  readonly through?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** The command line of `outreach` (DESIGN section 8). Throws CommanderError and CommandRefused; exits nowhere. */
export function buildProgram({ terminal, environment, language, onEnd }: ProgramOptions): Command {
  const words = cliWords(language);
  const session = (json: boolean | undefined): Session => ({ terminal, language, json: json === true });
  const program = new Command('outreach')
    .description(words.program)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .option('--lang <zh|en>', words.language)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined });

  const command = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .helpOption('-h, --help', words.help)
      .option('--lang <zh|en>', words.language);
  const yearly = (usage: string, description: string): Command =>
    command(usage, description)
      .requiredOption('--year <year>', words.year)
      .option('--through <MM-DD>', words.through)
      .option('--as-of <position|date>', words.asOf)
      .option('--json', words.json);

  command('serve', words.serve)
    .option('--empty', words.serveEmpty)
    .option('--name <name>', words.ledgerName)
    .action(async (flags: { readonly empty?: boolean; readonly name?: string }) => {
      await runServe(session(false), environment, { empty: flags.empty === true, ...optional('name', flags.name) });
      onEnd(exitCode.done);
    });

  command('demo', words.demo)
    .option('--last-year <year>', words.demoLastYear)
    .option('--live', words.demoLive)
    .option('--every <seconds>', words.demoEvery, '20')
    .option('--json', words.json)
    .action(
      async (flags: {
        readonly lastYear?: string;
        readonly live?: boolean;
        readonly every: string;
        readonly json?: boolean;
      }) => {
        await runDemo(session(flags.json), environment, {
          ...(flags.lastYear === undefined ? {} : { lastYear: readYear(flags.lastYear, '--last-year') }),
          live: flags.live === true,
          everySeconds: readSeconds(flags.every),
        });
        onEnd(exitCode.done);
      },
    );

  command('import <file...>', words.import)
    .option('--dry-run', words.importDryRun)
    .option('--scope <scope>', words.importScope)
    .option('--acknowledge <codes>', words.importAcknowledge)
    .option('--name <name>', words.ledgerName)
    .option('--json', words.json)
    .action(async (files: readonly string[], flags: ImportFlags) => {
      const acknowledge = flags.acknowledge?.split(',').map((code) => code.trim());
      const options = {
        ...optional('scope', flags.scope),
        ...optional('acknowledge', acknowledge),
        ...optional('name', flags.name),
      };
      onEnd(await runImport(session(flags.json), environment, files, { ...options, dryRun: flags.dryRun === true }));
    });

  yearly('totals', words.totals)
    .option('--all', words.all)
    .option('--under <id>', words.under)
    .action(async (flags: TotalsFlags & RollUpFlags) => {
      const query = queryOf(flags);
      const rollUp = readRollUp(flags, query);
      if (rollUp === null) await runTotals(session(flags.json), environment, query);
      else await runRollUp(session(flags.json), environment, rollUp);
      onEnd(exitCode.done);
    });

  yearly('trace <measure>', words.trace)
    .option('--scope <scope>', words.scope)
    .action(async (measure: string, flags: TotalsFlags & { readonly scope?: string }) => {
      await runTrace(session(flags.json), environment, {
        ...queryOf(flags),
        measure,
        ...optional('scope', flags.scope),
      });
      onEnd(exitCode.done);
    });

  command('findings', words.findings)
    .requiredOption('--year <year>', words.year)
    .option('--as-of <position|date>', words.asOf)
    .option('--json', words.json)
    .action(async (flags: Pick<TotalsFlags, 'year' | 'asOf' | 'json'>) => {
      await runFindings(session(flags.json), environment, queryOf(flags));
      onEnd(exitCode.done);
    });

  command('accept <key>', words.accept)
    .requiredOption('--year <year>', words.year)
    .requiredOption('--reason <text>', words.acceptReason)
    .option('--withdraw', words.acceptWithdraw)
    .option('--json', words.json)
    .action(async (key: string, flags: AcceptFlags) => {
      const { year, reason, withdraw } = flags;
      const options = { year: readYear(year), key, reason, withdraw: withdraw === true };
      await runAccept(session(flags.json), environment, options);
      onEnd(exitCode.done);
    });

  command('verify', words.verify)
    .option('--anchor <position:hash>', words.verifyAnchor)
    .option('--json', words.json)
    .action(async (flags: { readonly anchor?: string; readonly json?: boolean }) => {
      const anchor = flags.anchor === undefined ? {} : { anchor: readAnchor(flags.anchor) };
      onEnd(await runVerify(session(flags.json), environment, anchor));
    });

  command('backup <file>', words.backup)
    .option('--json', words.json)
    .action(async (file: string, flags: { readonly json?: boolean }) => {
      onEnd(await runBackup(session(flags.json), environment, file));
    });

  command('restore <file>', words.restore)
    .option('--json', words.json)
    .action(async (file: string, flags: { readonly json?: boolean }) => {
      onEnd(await runRestore(session(flags.json), environment, file));
    });

  command('rebuild', words.rebuild)
    .option('--json', words.json)
    .action(async (flags: { readonly json?: boolean }) => {
      onEnd(await runRebuild(session(flags.json), environment));
    });

  command('measures', words.measures)
    .option('--json', words.json)
    .action(async (flags: { readonly json?: boolean }) => {
      await runMeasures(session(flags.json), environment);
      onEnd(exitCode.done);
    });

  return program;
}

interface ImportFlags {
  readonly dryRun?: boolean;
  readonly scope?: string;
  readonly acknowledge?: string;
  readonly name?: string;
  readonly json?: boolean;
}

interface AcceptFlags {
  readonly year: string;
  readonly reason: string;
  readonly withdraw?: boolean;
  readonly json?: boolean;
}

function queryOf(flags: TotalsFlags) {
  const year = readYear(flags.year);
  return {
    year,
    ...(flags.through === undefined ? {} : { through: readThrough(flags.through, year) }),
    ...(flags.asOf === undefined ? {} : { asOf: readAsOf(flags.asOf) }),
  };
}

/** A property only where there is a value, as exact optional properties want it. */
function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  // An object literal with a computed key widens to an index signature; its one key is `name`.
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]?: Value });
}
