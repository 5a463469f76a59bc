import { rebuildStore } from '@outreach/ledger';
import { cliWords } from '@outreach/messages';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { withProgress } from '../cli/progress.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import type { Environment } from '../environment/environment.ts';
import { tellingFaults } from '../ledger/with-ledger.ts';
import { tellFindings, tellLedgers } from './copy-findings.ts';

/** `outreach rebuild`: everything computed from the log again while a server goes on; 1 where it is not right then. */
export async function runRebuild(session: Session, environment: Environment): Promise<ExitCode> {
  const { terminal, language, json } = session;
  const report = await tellingFaults(() =>
    withProgress(session, (onProgress) => rebuildStore(environment.database, { onProgress })),
  );
  const code = report.ok ? exitCode.done : exitCode.refused;
  if (json) {
    printJson(terminal, report);
    return code;
  }
  const words = cliWords(language);
  if (report.ok) {
    terminal.out(`${words.rebuilt({ events: report.events, ledgers: report.ledgers.length })}\n`);
    tellLedgers(session, report);
  } else {
    terminal.err(`${words.rebuiltNotSound()}\n`);
    tellFindings(session, { ...report, findings: [] });
  }
  return code;
}
