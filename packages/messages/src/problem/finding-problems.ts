import type { ProblemSentences } from './problem-words.ts';

/** Accepting what stands on the work list, and taking an acceptance back. */
export const findingProblems = {
  'finding.not-found': {
    zh: (p) => `${p.text('year')} 年的待核实里没有这一条了：数字改过，或者已经定了。重新看一遍。`,
    en: (p) =>
      `This is not among the findings of ${p.text('year')} any more: a number has changed, or it was settled. Look again.`,
  },
  'finding.already-accepted': {
    zh: () => '这一条已经认可过了，不用再认可。',
    en: () => 'This finding has been accepted already.',
  },
  'finding.not-accepted': {
    zh: () => '这一条没有认可过，没有可以撤回的。',
    en: () => 'This finding has not been accepted, so there is nothing to take back.',
  },
  'finding.not-acceptable': {
    zh: () => '这一条不能只写原因放过：写下来的不会都对，去更正。',
    en: () => 'This cannot be left as it is with a reason: what is recorded cannot all be true. Correct it.',
  },
} satisfies ProblemSentences;
