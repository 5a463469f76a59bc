import type { ProblemSentences } from './problem-words.ts';

/** What `verify` finds wrong. `position` is the first record concerned. */
export const verifyProblems = {
  'log.gap': {
    zh: (p) => `第 ${p.text('position')} 号记录缺了，或者重复了。`,
    en: (p) => `Record ${p.text('position')} is missing, or there are two of it.`,
  },
  'log.payload-changed': {
    zh: (p) => `第 ${p.text('position')} 号记录的内容被改过。`,
    en: (p) => `The content of record ${p.text('position')} has been changed.`,
  },
  'log.hash-wrong': {
    zh: (p) => `第 ${p.text('position')} 号记录的校验码对不上，有一栏被改过。`,
    en: (p) => `The hash of record ${p.text('position')} does not fit: one of its fields has been changed.`,
  },
  'log.chain-broken': {
    zh: (p) => `第 ${p.text('position')} 号记录接不上前一号，中间有删改或者换了次序。`,
    en: (p) =>
      `Record ${p.text('position')} does not follow the one before it: something was removed, changed or swapped.`,
  },
  'log.stream-version-wrong': {
    zh: (p) => `第 ${p.text('position')} 号记录的版本次序不对。`,
    en: (p) => `The version order at record ${p.text('position')} is wrong.`,
  },
  'log.clock-backwards': {
    zh: (p) => `第 ${p.text('position')} 号记录的时间比前一号还早。`,
    en: (p) => `The time of record ${p.text('position')} is before that of the one before it.`,
  },
  'receipt.wrong': {
    zh: (p) => `第 ${p.text('position')} 号记录没有回执，或者回执写的是别的号。`,
    en: (p) => `Record ${p.text('position')} has no receipt, or its receipt speaks of others.`,
  },
  'head.wrong': {
    zh: (p) => `台账的末号和流水的最后一条（第 ${p.text('position')} 号）不一致。`,
    en: (p) => `The ledger's head is not the last record of the log (${p.text('position')}).`,
  },
  'read-table.wrong': {
    zh: (p) => `从第 ${p.text('position')} 号起，${p.text('table')} 表和重算的不一样。运行 outreach rebuild 重建。`,
    en: (p) =>
      `From record ${p.text('position')} the table ${p.text('table')} differs from a replay. Run outreach rebuild.`,
  },
  'guard.missing': {
    zh: () => '保护流水的触发器不在，或者被改过。流水可能被直接改动过，用备份核对。',
    en: () =>
      'A trigger that guards the log is missing or was changed. The log may have been edited directly: compare it with a backup.',
  },
  'anchor.wrong': {
    zh: (p) => `第 ${p.text('position')} 号的校验码和留存的核对点不同，流水被整段改写过。`,
    en: (p) => `The hash at record ${p.text('position')} is not that of the kept anchor: the log has been rewritten.`,
  },
  'log.unknown-event': {
    zh: (p) =>
      `流水号 ${p.text('position')} 是更新版本的程序写的（${p.text('type')} 第 ${p.text('schemaVersion')} 版），这里看不懂，不能接着改。升级程序，或者在那一台上改。`,
    en: (p) =>
      `Position ${p.text('position')} was written by a newer version (${p.text('type')}, version ${p.text('schemaVersion')}) and cannot be read here, so this cannot be changed. Upgrade the program, or change it where the newer one runs.`,
  },
} satisfies ProblemSentences;
