import type { Problem } from '@outreach/domain';
import { copyProblems } from '../cli/copy-problems.ts';
import { importProblems } from '../cli/import-problems.ts';
import { serverProblems } from '../cli/server-problems.ts';
import { usageProblems } from '../cli/usage-problems.ts';
import type { Language } from '../language/catalogue.ts';
import { activityProblems } from './activity-problems.ts';
import { dateProblems } from './date-problems.ts';
import { definitionProblems } from './definition-problems.ts';
import { figureProblems } from './figure-problems.ts';
import { findingProblems } from './finding-problems.ts';
import { inputProblems } from './input-problems.ts';
import { type ProblemSentences, paramsOf } from './problem-words.ts';
import { quantityProblems } from './quantity-problems.ts';
import { storeProblems } from './store-problems.ts';
import { verifyProblems } from './verify-problems.ts';
import { yearProblems } from './year-problems.ts';

const areas: readonly ProblemSentences[] = [
  activityProblems,
  figureProblems,
  definitionProblems,
  findingProblems,
  quantityProblems,
  dateProblems,
  inputProblems,
  storeProblems,
  verifyProblems,
  yearProblems,
  copyProblems,
  importProblems,
  serverProblems,
  usageProblems,
];

/** True where a code has a sentence of its own. */
export function hasSentence(code: string): boolean {
  return areas.some((area) => Object.hasOwn(area, code));
}

/** Every code that has a sentence, sorted. */
export function problemCodes(): readonly string[] {
  return areas.flatMap((area) => Object.keys(area)).sort();
}

/**
 * What is wrong and what would be right, for a person. A code without a sentence gives an honest general one that
 * names the code, so that nothing is ever shown blank or made up.
 */
export function sentence(language: Language, problem: Problem): string {
  const params = paramsOf(language, problem);
  for (const area of areas) {
    const found = Object.hasOwn(area, problem.code) ? area[problem.code] : undefined;
    if (found !== undefined) return found[language](params);
  }
  return language === 'zh'
    ? `没有通过检查，代码 ${problem.code}${problem.path === '' ? '' : `，位置 ${problem.path}`}。把代码告诉管理员。`
    : `This did not pass a check: code ${problem.code}${problem.path === '' ? '' : ` at ${problem.path}`}. Pass the code on to whoever runs the ledger.`;
}
