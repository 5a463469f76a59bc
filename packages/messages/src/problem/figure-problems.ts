import type { ProblemSentences } from './problem-words.ts';

/** Figures and measures as they are stated. */
export const figureProblems = {
  'figure.id-repeated': {
    zh: (p) => `数字编号 ${p.text('id')} 在这项活动里用了两次。`,
    en: (p) => `The figure id ${p.text('id')} is used twice in this activity.`,
  },
  'figure.id-shape': {
    zh: (p) => `数字编号“${p.text('found')}”不能用。编号用字母、数字和 . _ : -，最长 100 个字。`,
    en: (p) => `The figure id “${p.text('found')}” cannot be used. Ids take letters, digits and . _ : -, up to 100.`,
  },
  'figure.id-used': {
    zh: (p) => `数字编号 ${p.text('id')} 已经属于活动 ${p.text('activity')}。换一个编号。`,
    en: (p) => `The figure id ${p.text('id')} already belongs to activity ${p.text('activity')}. Use another one.`,
  },
  'figure.scope-missing': {
    zh: () => '没有写统计范围。选本局、联合、全区，或者写单位名称。',
    en: () => 'Who is counted is not stated. Choose own bureau, all units or the district, or name a body.',
  },
  'figure.unit-unusual': {
    zh: (p) => `单位写的是“${p.text('unit')}”，这个指标平常用${p.text('units')}。是同一回事就不用改。`,
    en: (p) =>
      `The unit is “${p.text('unit')}”; this measure is usually counted in ${p.text('units')}. If it means the same, leave it.`,
  },
  'figure.not-found': {
    zh: (p) => `台账里没有编号为 ${p.text('id')} 的数字。`,
    en: (p) => `The ledger has no figure ${p.text('id')}.`,
  },
  'figure.not-living': {
    zh: (p) => `数字 ${p.text('id')} 所在的活动已经作废，或者更正时去掉了它。`,
    en: (p) => `The activity of figure ${p.text('id')} was voided, or a correction took the figure out.`,
  },
  'measure.unknown': {
    zh: (p) => `指标“${p.text('measure')}”还没有定义。选一个已有的指标，或者先定义它。`,
    en: (p) => `The measure “${p.text('measure')}” is not defined. Choose one that is, or define it first.`,
  },
  'measure.breakdown-unknown': {
    zh: (p) =>
      p.list('known').length === 0
        ? `指标“${p.text('measure')}”没有分类，写的是“${p.text('breakdown')}”。去掉分类，或者先加上这一类。`
        : `指标“${p.text('measure')}”没有“${p.text('breakdown')}”这一类，有的是${p.text('known')}。`,
    en: (p) =>
      p.list('known').length === 0
        ? `The measure “${p.text('measure')}” has no kinds, but “${p.text('breakdown')}” is stated. Leave it out, or add the kind first.`
        : `The measure “${p.text('measure')}” has no kind “${p.text('breakdown')}”; it has ${p.text('known')}.`,
  },
  'measure.id-shape': {
    zh: (p) => `“${p.text('found')}”不能作指标编号。用小写英文字母、数字和下划线，不带点。`,
    en: (p) =>
      `“${p.text('found')}” cannot be the id of a measure. Use lower-case letters, digits and underscores, without a dot.`,
  },
  'measure.id-used': {
    zh: (p) => `编号“${p.text('id')}”已经有了。换一个编号，或者直接用已有的。`,
    en: (p) => `The id “${p.text('id')}” is already taken. Use another, or use the one that exists.`,
  },
  'inclusion.itself': {
    zh: () => '一个数字不能包含它自己。选另一个数字。',
    en: () => 'A figure cannot be inside itself. Choose another one.',
  },
  'inclusion.unchanged': {
    zh: () => '这两个数字之间已经是这样定的，没有变化。',
    en: () => 'This is already what is declared between the two figures; nothing changes.',
  },
  'inclusion.cycle': {
    zh: () => '这样定会绕成一圈：总数又成了自己的一部分。先撤掉其中一条。',
    en: () =>
      'This would go round in a circle: the whole would be part of itself. Withdraw one of the relations first.',
  },
  'inclusion.not-found': {
    zh: () => '这两个数字之间没有定过关系，不用撤。',
    en: () => 'Nothing is declared between these two figures, so there is nothing to withdraw.',
  },
  'inclusion.no-effect': {
    zh: () => '两个数字的年度、指标或统计范围不同，记下来备查，不影响合计。',
    en: () => 'The two figures differ in year, measure or scope: the relation is kept and shown, and changes no total.',
  },
  'inclusion.part-exceeds-whole': {
    zh: (p) =>
      `部分（${p.amount('part')}）比总数（${p.amount('whole')}）还大，多半是两种统计范围。先按全数计入，核实后再改。`,
    en: (p) =>
      `The part (${p.amount('part')}) is larger than the whole (${p.amount('whole')}), usually because two scopes were mixed. It counts in full until someone looks.`,
  },
} satisfies ProblemSentences;
