import type { ProblemSentences } from '../problem/problem-words.ts';

/** A command line that cannot be understood. */
export const usageProblems = {
  'usage.unknown-command': {
    zh: (p) => `没有命令“${p.text('found')}”。看全部命令：outreach --help。`,
    en: (p) => `There is no command “${p.text('found')}”. See all commands: outreach --help.`,
  },
  'usage.unknown-option': {
    zh: (p) => `没有选项“${p.text('found')}”。看可用的选项：outreach ${p.text('command')} --help。`,
    en: (p) => `There is no option “${p.text('found')}”. See the options: outreach ${p.text('command')} --help.`,
  },
  'usage.argument-missing': {
    zh: (p) => `少了“${p.text('found')}”。看用法：outreach ${p.text('command')} --help。`,
    en: (p) => `“${p.text('found')}” is missing. See the usage: outreach ${p.text('command')} --help.`,
  },
  'usage.argument-extra': {
    zh: (p) => `多了不认识的内容。看用法：outreach ${p.text('command')} --help。`,
    en: (p) => `There is more here than the command takes. See the usage: outreach ${p.text('command')} --help.`,
  },
  'usage.value-wrong': {
    zh: (p) => `${p.text('option')} 的值“${p.text('found')}”不对，应当像 ${p.text('example')}。`,
    en: (p) =>
      `The value “${p.text('found')}” of ${p.text('option')} is wrong; it should look like ${p.text('example')}.`,
  },
  'usage.only-with': {
    zh: (p) => `${p.text('option')} 要和 ${p.text('other')} 一起用。`,
    en: (p) => `${p.text('option')} goes with ${p.text('other')} only.`,
  },
  'usage.not-with': {
    zh: (p) => `${p.text('option')} 不能和 ${p.text('other')} 一起用。`,
    en: (p) => `${p.text('option')} cannot go with ${p.text('other')}.`,
  },
  'usage.wrong': {
    zh: (p) => `命令写得不对。看用法：outreach ${p.text('command')} --help。`,
    en: (p) => `The command is not right. See the usage: outreach ${p.text('command')} --help.`,
  },
} satisfies ProblemSentences;
