import { resolve } from 'node:path';
import { backupStore } from '@outreach/ledger';
import { cliWords } from '@outreach/messages';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { withProgress } from '../cli/progress.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import type { Environment } from '../environment/environment.ts';
import { tellingFaults } from '../ledger/with-ledger.ts';
import { tellFindings, tellLedgers } from './copy-findings.ts';

/** `outreach backup FILE`: a checked copy in a new file, while a server goes on; 1 where the store does not pass. */
export async function runBackup(session: Session, environment: Environment, file: string): Promise<ExitCode> {
  const { terminal, language, json } = session;
  const report = await tellingFaults(() =>
    withProgress(session, (onProgress) => backupStore(environment.database, resolve(file), { onProgress })),
  );
  const code = report.ok ? exitCode.done : exitCode.refused;
  if (json) {
    printJson(terminal, report);
    return code;
  }
  const words = cliWords(language);
  if (report.ok) {
    terminal.out(`${words.backupMade({ file: report.file, bytes: report.bytes })}\n`);
    tellLedgers(session, report);
  } else {
    terminal.err(`${words.backupNotMade()}\n`);
    tellFindings(session, report);
  }
  return code;
}
