import type { AsOf, Catalogue, Finding, YearFindings } from '@outreach/domain';
import { cliWords, type Language } from '@outreach/messages';
import { findingNames, findingSentence, settleStep, verifiedSentence, workListWords } from '@outreach/messages/finding';
import { printJson, type Session } from '../cli/terminal.ts';
import type { Environment } from '../environment/environment.ts';
import { tellUnknown } from '../ledger/unknown-events.ts';
import { withLedger } from '../ledger/with-ledger.ts';

export interface FindingsOptions {
  readonly year: number;
  readonly asOf?: AsOf;
}

/** `outreach findings`: what a person should look at in a year, what was accepted and why, and what holds. */
export async function runFindings(session: Session, environment: Environment, options: FindingsOptions): Promise<void> {
  const { terminal, language, json } = session;
  await withLedger(environment, 'existing', async (ledger) => {
    const [answer, catalogue, { name }] = await Promise.all([
      ledger.findings(options),
      ledger.catalogue(),
      ledger.describe(),
    ]);
    if (json) printJson(terminal, findingsDocument(language, answer, catalogue, options));
    else terminal.out(findingsText(language, name, answer, catalogue));
    if (!json) tellUnknown(session, await ledger.unknownTypes());
  });
}

function findingsDocument(
  language: Language,
  { ledger, year, position, findings, accepted, verified }: YearFindings,
  catalogue: Catalogue,
  { asOf }: FindingsOptions,
) {
  const names = namesIn(language, catalogue);
  const said = (finding: Finding) => ({ ...finding, sentence: findingSentence(language, finding, names) });
  return {
    ledger,
    year,
    position,
    asOf: asOf ?? null,
    findings: findings.map(said),
    accepted: accepted.map(({ finding, reason }) => ({ ...said(finding), reason })),
    verified: verified.map((relation) => ({ ...relation, sentence: verifiedSentence(language, relation, names) })),
  };
}

function findingsText(language: Language, name: string, answer: YearFindings, catalogue: Catalogue): string {
  const [words, list] = [cliWords(language), workListWords(language)];
  const names = namesIn(language, catalogue);
  const { findings, accepted, verified } = answer;
  const lines = [words.totalsTitle({ name, year: answer.year, position: answer.position }), ''];
  lines.push(`${list.title} ${findings.length}`);
  for (const finding of findings) {
    const ways = finding.settle.map((step) => settleStep(language, step)).join(language === 'zh' ? '；' : '; ');
    lines.push(`- ${findingSentence(language, finding, names)} [${finding.code}]`);
    lines.push(`  ${[...(finding.blocking ? [list.blocking] : []), ways].join(' · ')}`);
    lines.push(`  ${finding.figures.join(' ')}  ${finding.key}`);
  }
  if (accepted.length > 0) lines.push('', `${list.accepted} ${accepted.length}`);
  for (const { finding, reason } of accepted) {
    lines.push(`- ${findingSentence(language, finding, names)} [${finding.code}]`, `  ${reason}  ${finding.key}`);
  }
  if (verified.length > 0) lines.push('', `${list.holds} ${verified.length}`);
  for (const relation of verified) lines.push(`- ${verifiedSentence(language, relation, names)} [${relation.code}]`);
  return `${lines.join('\n')}\n`;
}

function namesIn(language: Language, { measures }: Catalogue) {
  return findingNames(language, (id) => measures.get(id)?.names[language] ?? id);
}
