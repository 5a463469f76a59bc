import { cliWords, sentence } from '@outreach/messages';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { withProgress } from '../cli/progress.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import type { Environment } from '../environment/environment.ts';
import { tellUnknown } from '../ledger/unknown-events.ts';
import { withLedger } from '../ledger/with-ledger.ts';

/** `outreach verify`: reads the whole log again; 1 where anything is not as it was written. */
export async function runVerify(
  session: Session,
  environment: Environment,
  options: { readonly anchor?: string },
): Promise<ExitCode> {
  const { terminal, language, json } = session;
  return withLedger(environment, 'existing', async (ledger) => {
    const report = await withProgress(session, (onProgress) => ledger.verify({ ...options, onProgress }));
    if (json) {
      printJson(terminal, report);
      return report.ok ? exitCode.done : exitCode.refused;
    }
    const words = cliWords(language);
    tellUnknown({ terminal, language }, report.unknownTypes);
    if (Object.keys(report.unknownTypes).length > 0) terminal.err(`${words.notReplayed}\n`);
    if (report.ok) {
      terminal.out(`${words.verified({ events: report.events, position: report.position, hash: report.hash })}\n`);
      return exitCode.done;
    }
    terminal.err(`${words.notVerified({ findings: report.findings.length })}\n`);
    for (const { code, position, params } of report.findings) {
      const problem = { code, path: String(position), params: { ...params, position } };
      terminal.err(`${words.position} ${position}  ${sentence(language, problem)} [${code}]\n`);
    }
    return exitCode.refused;
  });
}
