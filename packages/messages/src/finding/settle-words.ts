import type { InclusionQuestion, SettleStep } from '@outreach/domain';
import { catalogue, type InBoth, type Language } from '../language/catalogue.ts';

/** What the work list says around its findings. */
export const workListWords = catalogue({
  title: { zh: '待核实', en: 'To look at' },
  accepted: { zh: '已认可', en: 'Accepted' },
  holds: { zh: '已核对', en: 'Checked' },
  nothing: { zh: '没有待核实的', en: 'Nothing to look at' },
  blocking: { zh: '封账前要定', en: 'Settle before closing the year' },
  allInside: { zh: '全部包含', en: 'All inside' },
  noneInside: { zh: '都不包含', en: 'None inside' },
  oneByOne: { zh: '逐项', en: 'One by one' },
});

const steps = {
  accept: { zh: '认可，写明原因', en: 'Accept, with a reason' },
  correct: { zh: '更正', en: 'Correct' },
  declare: { zh: '定包含关系', en: 'Say what is inside what' },
} satisfies Record<SettleStep, InBoth<string>>;

const answers = {
  inside: { zh: '在里面', en: 'Inside' },
  outside: { zh: '不在里面', en: 'Outside' },
  same: { zh: '是同一件事', en: 'The same fact' },
} satisfies Record<InclusionQuestion['answers'][number], InBoth<string>>;

/** What a person can do about a finding. */
export function settleStep(language: Language, step: SettleStep): string {
  return steps[step][language];
}

/** One possible answer to the question whether a figure is inside another. */
export function inclusionAnswer(language: Language, answer: InclusionQuestion['answers'][number]): string {
  return answers[answer][language];
}
