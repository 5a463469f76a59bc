import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { restoreStore } from '@outreach/ledger';
import { cliWords } from '@outreach/messages';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { withProgress } from '../cli/progress.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import type { Environment } from '../environment/environment.ts';
import { tellingFaults } from '../ledger/with-ledger.ts';
import { tellFindings, tellLedgers } from './copy-findings.ts';

/** `outreach restore FILE`: puts a backup in place once it has passed its check; 1 where it has not. */
export async function runRestore(session: Session, environment: Environment, file: string): Promise<ExitCode> {
  const { terminal, language, json } = session;
  const { database, databaseIsDefault } = environment;
  if (databaseIsDefault) mkdirSync(dirname(database), { recursive: true });
  const report = await tellingFaults(() =>
    withProgress(session, (onProgress) => restoreStore(resolve(file), database, { onProgress })),
  );
  const code = report.ok ? exitCode.done : exitCode.refused;
  if (json) {
    printJson(terminal, report);
    return code;
  }
  const words = cliWords(language);
  if (report.ok) {
    terminal.out(`${words.restored({ file: report.file, database: report.database })}\n`);
    tellLedgers(session, report);
    if (report.kept !== null) terminal.out(`${words.restoredKept({ kept: report.kept })}\n`);
  } else {
    terminal.err(`${words.notRestored({ file: report.file })}\n`);
    tellFindings(session, report);
  }
  return code;
}
