import type { ContributionReason, ContributionState } from '@outreach/domain';
import { catalogue, type InBoth, type Language } from '../language/catalogue.ts';

export const contributionStateWords = catalogue({
  counted: { zh: '计入', en: 'counted' },
  undecided: { zh: '待定', en: 'undecided' },
  inside: { zh: '已在别的数里', en: 'inside another figure' },
  same: { zh: '和别的数是同一个', en: 'the same fact as another' },
  replaced: { zh: '被后来的数代替', en: 'replaced by a later figure' },
  outside: { zh: '不计入全年', en: 'outside the yearly total' },
} satisfies Record<ContributionState, InBoth<string>>);

/** Why a figure counts as it does. Exhaustive: a reason without words does not compile. */
const reasons = {
  result: { zh: '完成数，计入合计', en: 'A result, counted in the total' },
  'declared-inside': { zh: '已经算在另一个数里，不再相加', en: 'Already inside another figure, not added again' },
  'breakdown-inside': { zh: '是总数中的一类，总数已经算过', en: 'One kind of a whole that is already counted' },
  'declared-same': { zh: '和另一处写的是同一件事，只算一次', en: 'The same fact written elsewhere, counted once' },
  'later-snapshot': { zh: '累计数有了更晚的一次，用更晚的', en: 'A later running total takes its place' },
  'declared-undecided': {
    zh: '是不是已在另一个数里，还没有定',
    en: 'Whether it is inside another figure is not decided yet',
  },
  'meets-span': {
    zh: '和一个全年或累计数时段重叠，可能已经算过',
    en: 'Falls within the span of a running or yearly figure and may already be counted',
  },
  'exceeds-whole': {
    zh: '比它所在的总数还大，先按全数计入，要有人看',
    en: 'Larger than the whole it is said to be in; counted in full until someone looks',
  },
  'other-dimension': {
    zh: '按另一种分法列的同一批，已经算过',
    en: 'The same things divided another way, already counted',
  },
  'role-target': { zh: '是目标，不是完成数', en: 'A target, not a result' },
  'role-base': { zh: '是基数，不是完成数', en: 'A base such as enrolment, not a result' },
  'role-quoted': { zh: '引用别处的数，不重复计入', en: 'Quoted from elsewhere, not counted again' },
  'never-added': { zh: '名次、比率一类，只列出，不相加', en: 'A rank, rate or average: listed, never added' },
  'since-before-year': {
    zh: '从往年累计起，不算进当年',
    en: 'Running since before this year, so not part of its total',
  },
  'straddles-day': { zh: '跨过了所问的那一天，分不开', en: 'Runs across the day asked for and cannot be divided' },
  'after-day': { zh: '在所问的那一天以后', en: 'After the day asked for' },
  'no-snapshot-by-day': { zh: '到那一天还没有累计数', en: 'No running total had been given by that day' },
} satisfies Record<ContributionReason, InBoth<string>>;

/** The state of a contribution in the clerk's words. */
export function contributionState(language: Language, state: ContributionState): string {
  return contributionStateWords(language)[state];
}

/** Why a figure counts, or does not. */
export function contributionReason(language: Language, reason: ContributionReason): string {
  return reasons[reason][language];
}
