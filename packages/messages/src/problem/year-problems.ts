import type { ProblemSentences } from './problem-words.ts';

/** Closing a year, and what a closed year asks for. */
export const yearProblems = {
  'year.closed': {
    zh: (p) => `${p.text('year')} 年已经封账。要补录或更正，写明原因，再由另一个人同意。`,
    en: (p) => `${p.text('year')} is closed. A late entry or correction needs a reason and a second person who agrees.`,
  },
  'year.already-closed': {
    zh: (p) => `${p.text('year')} 年已经封账。要重新封账，先打开这一年。`,
    en: (p) => `${p.text('year')} is closed already. Reopen it before closing it again.`,
  },
  'year.not-closed': {
    zh: (p) => `${p.text('year')} 年没有封账，不用打开。`,
    en: (p) => `${p.text('year')} is not closed, so there is nothing to reopen.`,
  },
  'year.signer-missing': {
    zh: (p) => `${p.text('year')} 年的定稿还没有签名。写上对数字负责的人。`,
    en: (p) => `Nobody has signed for ${p.text('year')}. Name the person who answers for the numbers.`,
  },
  'year.blocking-findings': {
    zh: (p) => `${p.text('year')} 年有 ${p.text('count')} 处前后矛盾还没有核实，不能封账。先更正，或写明原因认可。`,
    en: (p) =>
      `${p.text('year')} cannot be closed: ${p.text('count')} of its findings cannot be true as recorded. Correct them, or accept them with a reason.`,
  },
  'year.undecided-open': {
    zh: (p) => `${p.text('year')} 年还有 ${p.text('count')} 处待定，合计会按范围定稿。看过再确认。`,
    en: (p) =>
      `${p.text('year')} still has ${p.text('count')} undecided; the totals will be signed as ranges. Read them, then confirm.`,
  },
  'year.unknown-open': {
    zh: (p) => `${p.text('year')} 年还有 ${p.text('count')} 个数字看不清，没有计入。看过再确认。`,
    en: (p) =>
      `${p.text('year')} still has ${p.text('count')} figures that cannot be read and are not counted. Read them, then confirm.`,
  },
  'late.second-person-missing': {
    zh: (p) => `${p.text('year')} 年已经封账，更正要有另一个人同意。写上他的名字。`,
    en: (p) => `${p.text('year')} is closed; a correction needs a second person. Give that person's name.`,
  },
  'late.second-person-same': {
    zh: (p) => `同意的人也是 ${p.text('person')}。要由另一个人同意。`,
    en: (p) => `${p.text('person')} is also the person asking. Someone else has to agree.`,
  },
} satisfies ProblemSentences;
