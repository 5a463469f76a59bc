import { atItsRow, type ImportOptions, type ImportPlan, type PlannedCommand, planImport } from '@outreach/documents';
import type { CommandEnvelope, Outcome, Problem } from '@outreach/domain';
import type { Ledger } from '@outreach/ledger';
import { cliWords } from '@outreach/messages';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { type Progress, withProgress } from '../cli/progress.ts';
import type { Session } from '../cli/terminal.ts';
import type { Environment } from '../environment/environment.ts';
import { againstLedger } from '../import/known-already.ts';
import { readFiles } from '../import/read-files.ts';
import { type ImportReport, tellImport } from '../import/report.ts';
import { localActor } from '../ledger/actor.ts';
import { isNew, openingEnvelope } from '../ledger/open-if-new.ts';
import { withLedger } from '../ledger/with-ledger.ts';

export interface ImportCommandOptions extends ImportOptions {
  readonly dryRun: boolean;
  /** Name of the ledger where the import begins it. */
  readonly name?: string;
}

/** `outreach import`: all of the files or nothing. 1 where anything has to be mended first. */
export async function runImport(
  session: Session,
  environment: Environment,
  paths: readonly string[],
  options: ImportCommandOptions,
): Promise<ExitCode> {
  const files = await readFiles(paths);
  const planAndRecord = async (ledger: Ledger, onProgress: Progress['report']): Promise<ImportReport> => {
    const plan = planImport(files.rows, await ledger.catalogue(), options);
    const warnings = [...files.warnings, ...plan.warnings];
    const problems = [...files.problems, ...plan.problems];
    if (problems.length > 0) return refused(plan, options.dryRun, problems, warnings);
    const standing = await againstLedger(ledger, plan.commands, onProgress);
    if (standing.problems.length > 0) return refused(plan, options.dryRun, standing.problems, warnings);
    const opening = await openingOf(ledger, session, options);
    onProgress({ phase: 'record', done: 0, total: standing.fresh.length });
    const outcomes = await executed(ledger, [...opening, ...standing.fresh.map(envelopeOf(plan))], options.dryRun);
    const verdicts = verdictsOf(standing.fresh, outcomes.slice(opening.length));
    if (verdicts.problems.length > 0) return refused(plan, options.dryRun, verdicts.problems, warnings);
    // A parent without rows was told once for the file; the ledger says it again for each child.
    const told = verdicts.warnings.filter(({ code }) => code !== 'activity.parent-unknown');
    return {
      ...refused(plan, options.dryRun, [], [...warnings, ...told]),
      committed: !options.dryRun,
      recorded: verdicts.recorded,
      known: standing.known + verdicts.repeated,
    };
  };
  const report = await withLedger(environment, 'existing-or-new', (ledger) =>
    withProgress(session, (onProgress) => planAndRecord(ledger, onProgress)),
  );
  tellImport(session, report);
  return report.problems.length === 0 ? exitCode.done : exitCode.refused;
}

function refused(
  { counts, missingMeasures }: ImportPlan,
  dryRun: boolean,
  problems: readonly Problem[],
  warnings: readonly Problem[],
): ImportReport {
  return { dryRun, committed: false, counts, recorded: 0, known: 0, missingMeasures, problems, warnings };
}

async function openingOf(
  ledger: Ledger,
  { language }: Session,
  { name }: ImportCommandOptions,
): Promise<readonly CommandEnvelope[]> {
  if (!(await isNew(ledger))) return [];
  return [openingEnvelope(localActor, { name: name ?? cliWords(language).newLedgerName, demo: false })];
}

/** Groups the commands of one import, so that it can be found, and voided, as a whole. */
function envelopeOf(plan: ImportPlan): (planned: PlannedCommand) => CommandEnvelope {
  const [first] = plan.commands;
  return ({ commandId, command }) => ({
    commandId,
    actorId: localActor,
    correlationId: first?.commandId ?? commandId,
    command,
  });
}

async function executed(
  ledger: Ledger,
  envelopes: readonly CommandEnvelope[],
  dryRun: boolean,
): Promise<readonly Outcome[]> {
  if (envelopes.length === 0) return [];
  const { outcomes } = await ledger.executeBatch(envelopes, { dryRun });
  return outcomes;
}

function verdictsOf(planned: readonly PlannedCommand[], outcomes: readonly Outcome[]) {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  let recorded = 0;
  let repeated = 0;
  for (const [at, outcome] of outcomes.entries()) {
    const command = planned[at];
    if (command === undefined) continue;
    if (outcome.status === 'rejected') {
      problems.push(...outcome.problems.map((problem) => atItsRow(command, problem)));
      continue;
    }
    warnings.push(...outcome.warnings.map((warning) => atItsRow(command, warning)));
    if (command.command.kind !== 'record-activity') continue;
    if (outcome.repeated) repeated += 1;
    else recorded += 1;
  }
  return { problems, warnings, recorded, repeated };
}
