import { catalogue } from '../language/catalogue.ts';
import { setApart } from './set-apart.ts';

/** One activity: its sheet, its history, and what can be done with it. */
export const activityAdminWords = catalogue({
  sheet: { zh: ({ title }: { title: string }) => `活动：${title}`, en: ({ title }) => `Activity: ${title}` },
  correct: { zh: '更正', en: 'Correct' },
  copyAsNew: { zh: '复制为新', en: 'Copy as new' },
  void: { zh: '作废', en: 'Void' },
  reinstate: { zh: '恢复', en: 'Reinstate' },
  close: { zh: '关闭', en: 'Close' },
  voidedNow: { zh: '这一项已作废，不计入任何合计。', en: 'This activity is void and counts in no total.' },
  noFigures: { zh: '没有数字', en: 'No figures' },
  facts: { zh: '内容', en: 'Details' },
  kind: { zh: '类别', en: 'Kind' },
  direction: { zh: '性质', en: 'Direction' },
  theme: { zh: '主题', en: 'Theme' },
  edition: { zh: '届次', en: 'Edition' },
  audience: { zh: '对象', en: 'Audience' },
  level: { zh: '级别', en: 'Level' },
  organisers: { zh: '主办', en: 'Organised by' },
  coOrganisers: { zh: '协办', en: 'With' },
  note: { zh: '备注', en: 'Note' },
  partOf: { zh: '属于', en: 'Part of' },
  stateBecause: {
    zh: ({ state, reason }: { state: string; reason: string }) => `${state}：${reason}`,
    en: ({ state, reason }) => `${state}: ${reason}`,
  },
  figureSource: { zh: '数据来源', en: 'Source' },

  history: { zh: '经过', en: 'History' },
  recorded: { zh: '录入', en: 'Recorded' },
  corrected: { zh: '更正', en: 'Corrected' },
  voided: { zh: '作废', en: 'Voided' },
  reinstated: { zh: '恢复', en: 'Reinstated' },
  inclusionDeclared: { zh: '决定包含关系', en: 'Inclusion decided' },
  inclusionAsked: { zh: '提出待定', en: 'Question raised' },
  inclusionWithdrawn: { zh: '撤回包含关系', en: 'Inclusion withdrawn' },
  otherEvent: { zh: ({ type }: { type: string }) => `别的记录（${type}）`, en: ({ type }) => `Other record (${type})` },
  at: {
    zh: ({ when, position }: { when: string; position: number }) => `${when} · ${position}`,
    en: ({ when, position }) => `${when} · ${position}`,
  },
  by: { zh: ({ actor }: { actor: string }) => `经手：${actor}`, en: ({ actor }) => `by ${actor}` },
  thisComputer: { zh: '本机', en: 'this computer' },
  demoActor: { zh: '演示', en: 'the demo' },
  figuresRecorded: {
    zh: ({ count }: { count: number }) => `${count} 个数字`,
    en: ({ count }) => (count === 1 ? '1 figure' : `${count} figures`),
  },
  figureAdded: { zh: ({ measure }: { measure: string }) => `加上${measure}`, en: ({ measure }) => `Added ${measure}` },
  figureRemoved: {
    zh: ({ measure }: { measure: string }) => `去掉${measure}`,
    en: ({ measure }) => `Removed ${measure}`,
  },
  relationInside: {
    zh: ({ figure, of }: { figure: string; of: string }) => `${figure}，已在${of}里`,
    en: ({ figure, of }) => `${figure} is inside ${of}`,
  },
  relationOutside: {
    zh: ({ figure, of }: { figure: string; of: string }) => `${figure}，不在${of}里`,
    en: ({ figure, of }) => `${figure} is outside ${of}`,
  },
  relationSame: {
    zh: ({ figure, of }: { figure: string; of: string }) => `${figure}，和${of}是同一个数`,
    en: ({ figure, of }) => `${figure} is the same fact as ${of}`,
  },
  relationUndecided: {
    zh: ({ figure, of }: { figure: string; of: string }) =>
      `${figure}，是不是已在${of}里，还没有定；没定以前合计写成范围`,
    en: ({ figure, of }) => `Whether ${figure} is inside ${of} is open; until then totals are ranges`,
  },
  otherFigure: { zh: '另一项的数字', en: 'a figure of another activity' },
  /** A figure by its measure and the phrase as written; a phrase that begins with words of its own is set apart. */
  figureNamed: {
    zh: ({ measure, phrase }: { measure: string; phrase: string }) => `${measure}${setApart(phrase)}`,
    en: ({ measure, phrase }) => `${measure} ${setApart(phrase)}`.trim(),
  },
  figureOfActivity: {
    zh: ({ title, phrase }: { title: string; phrase: string }) => `“${title}”的${setApart(phrase)}`,
    en: ({ title, phrase }) => `${phrase} of “${title}”`,
  },
  decide: { zh: '去决定', en: 'Decide' },
  changed: { zh: ({ field }: { field: string }) => `${field}：`, en: ({ field }) => `${field}: ` },
  emptyValue: { zh: '没写', en: 'nothing' },
  scopeSuffix: { zh: ({ scope }: { scope: string }) => `统计范围 ${scope}`, en: ({ scope }) => `scope ${scope}` },

  voidTitle: { zh: ({ title }: { title: string }) => `作废“${title}”`, en: ({ title }) => `Void “${title}”` },
  voidText: {
    zh: '作废以后不计入合计，记录和经过都还在，随时可以恢复。',
    en: 'It will count in no total. The record and its history stay, and it can be reinstated at any time.',
  },
  reinstateTitle: { zh: ({ title }: { title: string }) => `恢复“${title}”`, en: ({ title }) => `Reinstate “${title}”` },
  reinstateText: { zh: '恢复以后重新计入合计。', en: 'It will count in totals again.' },
  reason: { zh: '原因', en: 'Reason' },
  voidReasonHint: { zh: '如：和第 12 号重复录了', en: 'e.g. recorded twice, see record 12' },
  reinstateReasonHint: { zh: '如：查过，没有重复', en: 'e.g. checked: not a duplicate' },
  reasonMissing: { zh: '要写原因，以后查得到。', en: 'Write a reason, so that it can be found later.' },
  cancel: { zh: '不改了', en: 'Cancel' },
  voidDone: {
    zh: ({ title, position }: { title: string; position: number }) => `“${title}”已作废，第 ${position} 号记录`,
    en: ({ title, position }) => `“${title}” is void, record ${position}`,
  },
  reinstateDone: {
    zh: ({ title, position }: { title: string; position: number }) => `“${title}”已恢复，第 ${position} 号记录`,
    en: ({ title, position }) => `“${title}” is back, record ${position}`,
  },
  unanswered: {
    zh: '服务器没有回答，还没有保存。连上以后再按一次，不会重复。',
    en: 'The server did not answer; nothing is confirmed. Press again when it is back: nothing will be doubled.',
  },
  failed: { zh: '没有保存，服务器出错了。', en: 'Not saved: the server failed.' },
  changedMeanwhile: {
    zh: '您看的时候，别人改了这一项。看过新的再决定。',
    en: 'Someone changed this activity meanwhile. Look at it again and decide.',
  },
  waiting: { zh: '等待连接', en: 'Waiting for the server' },
  saving: { zh: '正在保存', en: 'Saving' },
  missing: { zh: '台账里没有这一项。', en: 'There is no such activity in the ledger.' },
});
