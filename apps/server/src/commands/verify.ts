import { cliWords, sentence } from '@outreach/messages';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import type { Environment } from '../environment/environment.ts';
import { tellUnknown } from '../ledger/unknown-events.ts';
import { withLedger } from '../ledger/with-ledger.ts';

/** `outreach verify`: reads the whole log again; 1 where anything is not as it was written. */
export async function runVerify(
  { terminal, language, json }: Session,
  environment: Environment,
  options: { readonly anchor?: string },
): Promise<ExitCode> {
  return withLedger(environment, 'existing', async (ledger) => {
    const report = await ledger.verify(options);
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
