import type { ProblemSentences } from './problem-words.ts';

/** Activities: what is stated about them, and who changed them meanwhile. */
export const activityProblems = {
  'activity.title-missing': {
    zh: () => '还没有活动名称。写上一个名称就能保存。',
    en: () => 'The activity has no title. Give it one and it can be saved.',
  },
  'activity.year-out-of-range': {
    zh: (p) => `年度写的是 ${p.text('found')}，应当在 ${p.text('firstYear')} 到 ${p.text('lastYear')} 之间。`,
    en: (p) => `The year is ${p.text('found')}; it should be from ${p.text('firstYear')} to ${p.text('lastYear')}.`,
  },
  'activity.too-many-figures': {
    zh: (p) => `一项活动写了 ${p.text('found')} 个数字，最多 ${p.text('max')} 个。分成几项活动来录。`,
    en: (p) =>
      `One activity states ${p.text('found')} figures; at most ${p.text('max')} are taken. Split it into several activities.`,
  },
  'activity.dates-outside-year': {
    zh: (p) => `日期是 ${p.text('from')} 到 ${p.text('to')}，不在 ${p.text('year')} 年度里。是这个年度的就不用改。`,
    en: (p) =>
      `The dates ${p.text('from')} to ${p.text('to')} are not in ${p.text('year')}. If it belongs to that year, leave it.`,
  },
  'activity.look-alike': {
    zh: (p) => `已经有一项很像的活动：${p.text('title')}。是同一项就去更正那一项；不是，确认以后保存。`,
    en: (p) =>
      `There is a very similar activity: ${p.text('title')}. If it is the same one, correct that; if not, confirm and save.`,
  },
  'activity.id-shape': {
    zh: (p) => `活动编号“${p.text('found')}”不能用。编号用字母、数字和 . _ : -，最长 100 个字。`,
    en: (p) => `The activity id “${p.text('found')}” cannot be used. Ids take letters, digits and . _ : -, up to 100.`,
  },
  'activity.id-used': {
    zh: (p) => `编号 ${p.text('id')} 已经是另一项活动：${p.text('title')}。换一个编号。`,
    en: (p) => `The id ${p.text('id')} already belongs to another activity: ${p.text('title')}. Use another one.`,
  },
  'activity.unchanged': {
    zh: () => '和现在记的一样，没有要更正的。',
    en: () => 'This is the same as what is recorded; there is nothing to correct.',
  },
  'activity.not-found': {
    zh: (p) => `台账里没有编号为 ${p.text('id')} 的活动。`,
    en: (p) => `The ledger has no activity ${p.text('id')}.`,
  },
  'activity.stale-version': {
    zh: (p) =>
      `您改的时候，“${p.text('title')}”已经有人改过（您看的是第 ${p.text('expected')} 版，现在是第 ${p.text('found')} 版）。先看现在的内容，再决定怎么改。`,
    en: (p) =>
      `While you were editing, someone else changed “${p.text('title')}” (you saw version ${p.text('expected')}, it is now ${p.text('found')}). Look at it as it is now, then decide.`,
  },
  'activity.voided': {
    zh: (p) => `“${p.text('title')}”已经作废。要改它，先恢复。`,
    en: (p) => `“${p.text('title')}” has been voided. Reinstate it before changing it.`,
  },
  'activity.not-voided': {
    zh: (p) => `“${p.text('title')}”没有作废，不用恢复。`,
    en: (p) => `“${p.text('title')}” has not been voided, so there is nothing to reinstate.`,
  },
  'activity.parent-unknown': {
    zh: (p) => `上级活动 ${p.text('parent')} 还不在台账里。先这样保存也行，以后补录。`,
    en: (p) =>
      `The parent activity ${p.text('parent')} is not in the ledger yet. It can be saved now and recorded later.`,
  },
  'activity.parent-cycle': {
    zh: () => '上级活动绕了一圈，又回到这项活动自己。换一个上级，或者不填。',
    en: () => 'The parent activity leads back to this one. Choose another parent, or none.',
  },
  'reason.missing': {
    zh: () => '写一句为什么改，以后查得到。',
    en: () => 'Say in a sentence why, so that it can be looked up later.',
  },
  'text.too-long': {
    zh: (p) => `这一栏有 ${p.text('found')} 个字，最多 ${p.text('max')} 个。`,
    en: (p) => `This field has ${p.amount('found')} characters; at most ${p.amount('max')} are kept.`,
  },
  'ledger.not-opened': {
    zh: () => '台账还没有建立。先建立台账，再录入。',
    en: () => 'The ledger has not been opened yet. Open it first, then record.',
  },
  'ledger.already-opened': {
    zh: () => '台账已经建立过了。',
    en: () => 'The ledger has already been opened.',
  },
  'ledger.name-missing': {
    zh: () => '给台账写上单位名称。',
    en: () => 'Give the ledger the name of its bureau.',
  },
  'ledger.time-zone-unknown': {
    zh: (p) => `没有“${p.text('found')}”这个时区。写成 Asia/Shanghai 这样的名称。`,
    en: (p) => `There is no time zone “${p.text('found')}”. Write it as Asia/Shanghai.`,
  },
  'command.id-shape': {
    zh: (p) => `提交编号不能空，最长 ${p.text('max')} 个字，这里是“${p.text('found')}”。`,
    en: (p) =>
      `A submission id cannot be empty or longer than ${p.text('max')} characters; this one is “${p.text('found')}”.`,
  },
  'command.not-json': {
    zh: (p) => `提交的内容里有存不下来的值（${p.text('found')}），什么也没有保存。`,
    en: (p) => `The submission holds a value that cannot be stored (${p.text('found')}); nothing was saved.`,
  },
  'command.id-reused': {
    zh: () => '同一个提交编号已经用在别的内容上，这次没有保存。刷新页面再保存。',
    en: () =>
      'The same submission id was used for other content, so nothing was saved. Reload the page and save again.',
  },
} satisfies ProblemSentences;
