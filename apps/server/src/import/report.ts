import type { ImportPlan } from '@outreach/documents';
import type { Problem } from '@outreach/domain';
import { mustConfirm } from '@outreach/domain';
import { cliWords, sentence } from '@outreach/messages';
import { placed } from '../cli/placed-sentence.ts';
import { formatTable } from '../cli/table.ts';
import { printJson, type Session } from '../cli/terminal.ts';

/** What an import did, or why it did nothing. */
export interface ImportReport {
  readonly dryRun: boolean;
  readonly committed: boolean;
  readonly counts: ImportPlan['counts'];
  /** Activities recorded, or that would be in a dry run. */
  readonly recorded: number;
  /** Activities that the ledger held already. */
  readonly known: number;
  readonly missingMeasures: ImportPlan['missingMeasures'];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** More of one kind than a person reads at once. */
const shownAtMost = 40;

/** Says it: the one JSON document, or what was read and done on stdout and what is wrong on stderr. */
export function tellImport(session: Session, report: ImportReport): void {
  const { terminal, language, json } = session;
  if (json) {
    const worded = (problem: Problem) => ({ ...problem, sentence: sentence(language, problem) });
    printJson(terminal, { ...report, problems: report.problems.map(worded), warnings: report.warnings.map(worded) });
    return;
  }
  const words = cliWords(language);
  terminal.out(`${words.importRead(report.counts)}\n`);
  if (report.warnings.length > 0) {
    terminal.err(`${words.importWarnings({ warnings: report.warnings.length })}\n`);
    tellProblems(session, report.warnings);
  }
  if (report.problems.length > 0) {
    terminal.err(`${words.importRefused({ problems: report.problems.length })}\n`);
    tellProblems(session, report.problems);
    const open = [...new Set(report.problems.map(({ code }) => code))].filter((code) => mustConfirm.includes(code));
    if (open.length > 0) terminal.err(`${words.acknowledgeHint({ codes: open.join(',') })}\n`);
  } else {
    const done = { recorded: report.recorded, known: report.known };
    terminal.out(`${report.dryRun ? words.importWould(done) : words.importDone(done)}\n`);
  }
  if (report.missingMeasures.length > 0) tellMissing(session, report.missingMeasures);
}

/** The same sentence for thousands of rows is one line, at its first row. */
function tellProblems({ terminal, language }: Session, problems: readonly Problem[]): void {
  const words = cliWords(language);
  const alike = new Map<string, { readonly first: Problem; readonly count: number }>();
  for (const problem of problems) {
    const key = `${problem.code} ${sentence(language, problem)}`;
    const known = alike.get(key);
    alike.set(key, known === undefined ? { first: problem, count: 0 } : { ...known, count: known.count + 1 });
  }
  for (const { first, count } of [...alike.values()].slice(0, shownAtMost)) {
    terminal.err(`  ${placed(language, first)}${count === 0 ? '' : words.alike({ count })}\n`);
  }
  const left = alike.size - shownAtMost;
  if (left > 0) terminal.err(`  ${words.more({ count: left })}\n`);
}

function tellMissing({ terminal, language }: Session, missing: ImportPlan['missingMeasures']): void {
  const words = cliWords(language);
  terminal.out(
    `${words.importMissing}\n${formatTable(
      [
        { heading: words.measure, align: 'left' },
        { heading: words.unit, align: 'left' },
        { heading: words.figures, align: 'right' },
      ],
      missing.map(({ measure, unit, rows }) => [measure, unit, String(rows)]),
    )}`,
  );
}
