import type { ProblemParams, ProblemSentences } from './problem-words.ts';

/** What a schema's own rule expects, in the words of a person; the rule's name where there are none. */
function expectedZh(p: ProblemParams): string {
  if (p.has('expected')) return `应当是 ${p.text('expected')}`;
  if (p.has('values')) return `可以是 ${p.text('values')}`;
  if (p.has('maximum')) return `最多 ${p.text('maximum')}`;
  if (p.has('minimum')) return `至少 ${p.text('minimum')}`;
  if (p.has('format')) return `格式是 ${p.text('format')}`;
  if (p.has('keys')) return `不认得 ${p.text('keys')}`;
  return `规则是 ${p.text('rule')}`;
}

function expectedEn(p: ProblemParams): string {
  if (p.has('expected')) return `${p.text('expected')} was expected`;
  if (p.has('values')) return `it takes ${p.text('values')}`;
  if (p.has('maximum')) return `at most ${p.text('maximum')} is taken`;
  if (p.has('minimum')) return `at least ${p.text('minimum')} is needed`;
  if (p.has('format')) return `it should have the format ${p.text('format')}`;
  if (p.has('keys')) return `${p.text('keys')} is not known`;
  return `the rule is ${p.text('rule')}`;
}

/** Input that is not what its field takes. */
export const inputProblems = {
  'input.invalid': {
    zh: (p) => `${p.has('path') ? `${p.text('path')} ` : ''}填得不对，${expectedZh(p)}。`,
    en: (p) => `${p.has('path') ? `${p.text('path')} is not right` : 'This is not right'}: ${expectedEn(p)}.`,
  },
} satisfies ProblemSentences;
