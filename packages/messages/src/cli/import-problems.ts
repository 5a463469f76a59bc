import type { Language } from '../language/catalogue.ts';
import type { ProblemSentences } from '../problem/problem-words.ts';

/** What an import refuses or warns of. The place (file, row, column) stands before the sentence. */
export const importProblems = {
  'file.missing': {
    zh: (p) => `找不到文件“${p.text('file')}”。`,
    en: (p) => `There is no file “${p.text('file')}”.`,
  },
  'file.unreadable': {
    zh: (p) => `文件“${p.text('file')}”打不开。看一下它是不是文件夹，或正被别的程序占用。`,
    en: (p) =>
      `The file “${p.text('file')}” cannot be opened. See whether it is a folder or in use by another program.`,
  },
  'file.empty': { zh: () => '这个文件是空的。', en: () => 'This file is empty.' },
  'file.too-large': {
    zh: (p) => `文件太大：${p.amount('bytes')} 字节，最多 ${p.amount('most')}。按年度拆成几个文件再导入。`,
    en: (p) => `The file is too large: ${p.amount('bytes')} bytes, at most ${p.amount('most')}. Split it by year.`,
  },
  'file.workbook': {
    zh: () => '这是 Excel 工作簿，现在还不能直接读。在 Excel 里另存为“CSV UTF-8”，再导入那个文件。',
    en: () =>
      'This is an Excel workbook, which cannot be read yet. Save it from Excel as “CSV UTF-8” and import that file.',
  },
  'file.not-text': {
    zh: (p) => `这不是 CSV 文本，里面是${kindOfFile('zh', p.text('kind'))}。要的是逗号分隔的 CSV。`,
    en: (p) => `This is not CSV text but ${kindOfFile('en', p.text('kind'))}. A comma separated CSV file is needed.`,
  },
  'file.encoding-unknown': {
    zh: () => '这个文件的文字既不是 UTF-8 也不是 GB18030。在 Excel 里另存为“CSV UTF-8”。',
    en: () => 'The text of this file is neither UTF-8 nor GB18030. Save it from Excel as “CSV UTF-8”.',
  },
  'file.not-csv': {
    zh: () => '这一行的引号不成对，读不成表格。检查这一行前后的英文双引号。',
    en: () =>
      'The quotation marks of this row do not match, so it cannot be read as a table. Look at the double quotes near it.',
  },
  'file.too-many-rows': {
    zh: (p) => `行数太多，一次最多 ${p.amount('most')} 行。拆成几个文件再导入。`,
    en: (p) => `There are too many rows; at most ${p.amount('most')} at a time. Split the file.`,
  },
  'file.no-rows': { zh: () => '只有表头，没有内容。', en: () => 'There is a heading and nothing below it.' },
  'file.wrong-heading': {
    zh: (p) => `表头缺少 ${p.text('missing')}。读到的表头是：${p.text('found')}。`,
    en: (p) => `The heading lacks ${p.text('missing')}. It reads: ${p.text('found')}.`,
  },
  'file.column-twice': {
    zh: (p) => `表头里有两个“${p.text('column')}”列，留一个。`,
    en: (p) => `The heading has two columns “${p.text('column')}”; keep one.`,
  },
  'file.columns-ignored': {
    zh: (p) => `这些列不认识，没有读：${p.text('columns')}。`,
    en: (p) => `These columns are not known and were not read: ${p.text('columns')}.`,
  },
  'row.too-many-cells': {
    zh: (p) => `这一行有 ${p.amount('cells')} 格，表头只有 ${p.amount('columns')} 格。含逗号的文字要用双引号括起来。`,
    en: (p) =>
      `This row has ${p.amount('cells')} cells, the heading ${p.amount('columns')}. Put text with commas in double quotes.`,
  },
  'cell.too-long': {
    zh: (p) => `这一格有 ${p.amount('length')} 个字，最多 ${p.amount('most')}。`,
    en: (p) => `This cell has ${p.amount('length')} characters, at most ${p.amount('most')}.`,
  },
  'cell.word-unknown': {
    zh: (p) => `“${p.text('found')}”不认识。可以写：${p.text('allowed')}。`,
    en: (p) => `“${p.text('found')}” is not known here. It may be: ${p.text('allowed')}.`,
  },
  'cell.not-a-number': {
    zh: (p) => `“${p.text('found')}”不是数。这一格只写数字，怎么写的放在 phrase 列。`,
    en: (p) => `“${p.text('found')}” is no number. Digits only here; the words go into the column phrase.`,
  },
  'import.year-unreadable': {
    zh: (p) => `年度“${p.text('found')}”读不出来，要写四位数，如 2025。`,
    en: (p) => `The year “${p.text('found')}” cannot be read; four digits are needed, such as 2025.`,
  },
  'import.activity-missing': { zh: () => '没有活动名称。', en: () => 'The activity has no name.' },
  'import.measure-missing': {
    zh: (p) => `有数“${p.text('found')}”，没写是什么指标。`,
    en: (p) => `There is a number “${p.text('found')}” but no measure says what it counts.`,
  },
  'import.measure-unknown': {
    zh: (p) =>
      `台账里没有指标“${p.text('measure')}”（共 ${p.amount('rows')} 行，单位 ${p.text('unit')}）。先定义它，或改成已有的指标：outreach measures。`,
    en: (p) =>
      `The ledger has no measure “${p.text('measure')}” (${p.amount('rows')} rows, unit ${p.text('unit')}). Define it first, or use one of: outreach measures.`,
  },
  'import.scope-missing': {
    zh: (p) =>
      `有 ${p.amount('rows')} 行没写统计范围。整个文件都一样时，加 --scope own（本局）、joint（各单位合计）或 district（全区）。`,
    en: (p) =>
      `${p.amount('rows')} rows do not say who is counted. If it is the same for the whole file, add --scope own, joint or district.`,
  },
  'import.id-twice': {
    zh: (p) => `编号 ${p.text('id')} 在第 ${p.text('otherRow')} 行已经用过。`,
    en: (p) => `The id ${p.text('id')} is used in row ${p.text('otherRow')} already.`,
  },
  'import.inclusion-without-id': {
    zh: (p) => `写了“${p.text('found')}”，这一行自己却没有编号（id 列）。`,
    en: (p) => `“${p.text('found')}” is stated, but the row itself has no id.`,
  },
  'import.rows-contradict': {
    zh: (p) =>
      `同一个活动，这里写“${p.text('found')}”，第 ${p.text('otherRow')} 行写“${p.text('other')}”。改成一样，或给两个活动不同的 activity_id。`,
    en: (p) =>
      `The same activity says “${p.text('found')}” here and “${p.text('other')}” in row ${p.text('otherRow')}. Make them agree, or give two activities their own activity_id.`,
  },
  'import.bounds-contradict': {
    zh: (p) =>
      `“${p.text('mark')}”和上下限对不上：下限 ${p.text('lower')}，上限 ${p.text('upper')}，数值 ${p.text('value')}。`,
    en: (p) =>
      `“${p.text('mark')}” does not fit the bounds: lower ${p.text('lower')}, upper ${p.text('upper')}, value ${p.text('value')}.`,
  },
  'import.phrase-differs': {
    zh: (p) => `原文“${p.text('found')}”读出来和填写的不一样，按填写的记。`,
    en: (p) => `The phrase “${p.text('found')}” reads differently from what is stated; what is stated is recorded.`,
  },
  'import.value-differs': {
    zh: (p) => `数值 ${p.text('value')} 和原文“${p.text('phrase')}”不一样，按原文记。`,
    en: (p) => `The value ${p.text('value')} differs from the phrase “${p.text('phrase')}”; the phrase is recorded.`,
  },
  'import.date-in-words': {
    zh: (p) => `日期写的是“${p.text('found')}”，照原样记下，不算有日期。`,
    en: (p) => `The date says “${p.text('found')}”; it is kept as written and counts as undated.`,
  },
  'import.period-undated': {
    zh: (p) => `期间没有起止日期，按 ${p.text('year')} 全年记。`,
    en: (p) => `The period has no first and last day; the whole of ${p.text('year')} is taken.`,
  },
  'import.parent-without-rows': {
    zh: (p) => `上级活动 ${p.text('parent')} 自己没有行，只留下编号。`,
    en: (p) => `The parent activity ${p.text('parent')} has no row of its own; its id is kept.`,
  },
  'import.activity-differs': {
    zh: (p) =>
      `活动 ${p.text('activity')} 已经记过，和文件不同的有：${p.text('fields')}。已经记下的请在页面上更正，写明原因。`,
    en: (p) =>
      `Activity ${p.text('activity')} is recorded already and differs in: ${p.text('fields')}. Correct it on its page, with a reason.`,
  },
} satisfies ProblemSentences;

function kindOfFile(language: Language, kind: string): string {
  const names: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
    zip: { zh: '一个压缩包', en: 'a zip archive' },
    pdf: { zh: '一份 PDF', en: 'a PDF' },
  };
  return (names[kind] ?? { zh: '二进制数据', en: 'binary data' })[language];
}
