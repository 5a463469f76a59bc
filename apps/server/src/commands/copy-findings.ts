import type { CopyCheck, VerifyFinding } from '@outreach/ledger';
import { cliWords, sentence } from '@outreach/messages';
import type { Session } from '../cli/terminal.ts';

/** One line for every ledger that passed: what a person keeps elsewhere as its anchor. */
export function tellLedgers({ terminal, language }: Session, { ledgers }: Pick<CopyCheck, 'ledgers'>): void {
  const words = cliWords(language);
  for (const { ledger, events, position, hash } of ledgers)
    terminal.out(`${words.ledgerChecked({ ledger, events, position, hash })}\n`);
}

/** What is wrong with a copy, with the ledger and the position of each. */
export function tellFindings(session: Session, { findings, ledgers }: CopyCheck): void {
  for (const finding of findings) tellFinding(session, '', finding);
  for (const report of ledgers) for (const finding of report.findings) tellFinding(session, report.ledger, finding);
}

function tellFinding({ terminal, language }: Session, ledger: string, finding: VerifyFinding): void {
  const { code, position, params } = finding;
  const place = ledger === '' ? '' : `${ledger} ${cliWords(language).position} ${position}  `;
  const problem = { code, path: String(position), params: { ...params, position } };
  terminal.err(`${place}${sentence(language, problem)} [${code}]\n`);
}
