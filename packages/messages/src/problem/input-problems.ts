import type { ProblemSentences } from './problem-words.ts';

/** Input that is not what its field takes. */
export const inputProblems = {
  'input.invalid': {
    zh: (p) => (p.has('expected') ? `这里填得不对，应当是${p.text('expected')}。` : '这里填得不对，看一下再填。'),
    en: (p) => (p.has('expected') ? `This is not right: expected ${p.text('expected')}.` : 'This is not right; look at it again.'),
  },
} satisfies ProblemSentences;
