import type { ProblemSentences } from './problem-words.ts';

/** Files that are brought in. File, row and column are said by `placePhrase`. */
export const importProblems = {
  'file.too-large': {
    zh: (p) => `文件有 ${p.amount('bytes')} 字节，最多 ${p.amount('most')}。分成几个文件导入。`,
    en: (p) => `The file has ${p.amount('bytes')} bytes; at most ${p.amount('most')} are taken. Split it.`,
  },
  'file.empty': {
    zh: () => '文件是空的。',
    en: () => 'The file is empty.',
  },
  'file.workbook': {
    zh: () => '这是 Excel 工作簿，还不能直接读。在 Excel 里另存为 CSV 再导入。',
    en: () => 'This is an Excel workbook, which cannot be read directly yet. Save it as CSV in Excel and import that.',
  },
  'file.not-text': {
    zh: () => '这不是文本文件，名称可能改过。导入要 CSV 文件。',
    en: () => 'This is not a text file, whatever its name says. Import takes CSV files.',
  },
  'file.encoding-unknown': {
    zh: () => '文字编码认不出来。存成 UTF-8 或 GB18030（中文 Excel 的默认）再导入。',
    en: () => 'The text encoding could not be told. Save the file as UTF-8 or GB18030 and import it again.',
  },
  'file.not-csv': {
    zh: () => '表格从这一行起读不下去，多半是引号没有成对。',
    en: () => 'The table cannot be read from this row on, usually because a quote is not closed.',
  },
  'file.too-many-rows': {
    zh: (p) => `行数超过 ${p.amount('most')}。分成几个文件导入。`,
    en: (p) => `The file has more than ${p.amount('most')} rows. Split it.`,
  },
  'file.no-rows': {
    zh: () => '只有表头，没有数据行。',
    en: () => 'There is a heading but not a single row under it.',
  },
  'file.column-twice': {
    zh: (p) => `“${p.text('column')}”这一列有两个。留一个。`,
    en: (p) => `The column “${p.text('column')}” is there twice. Keep one.`,
  },
  'file.wrong-heading': {
    zh: (p) => `表头缺少${p.text('missing')}，现有的是${p.text('found')}。`,
    en: (p) => `The heading lacks ${p.text('missing')}; it has ${p.text('found')}.`,
  },
  'file.columns-ignored': {
    zh: (p) => `这些列不认得，没有导入：${p.text('columns')}。`,
    en: (p) => `These columns are not known and were not imported: ${p.text('columns')}.`,
  },
  'file.not-found': {
    zh: (p) => `没有文件 ${p.text('file')}。核对路径。`,
    en: (p) => `There is no file ${p.text('file')}. Check the path.`,
  },
  'row.too-many-cells': {
    zh: (p) => `这一行有 ${p.text('cells')} 格，表头只有 ${p.text('columns')} 列。多半是数字里的逗号没有加引号。`,
    en: (p) => `This row has ${p.text('cells')} cells but the heading only ${p.text('columns')}, usually because of a comma inside a number without quotes.`,
  },
  'cell.not-a-number': {
    zh: (p) => `“${p.text('found')}”不是数字。这一列只写数字。`,
    en: (p) => `“${p.text('found')}” is not a number. This column takes numbers only.`,
  },
  'cell.word-unknown': {
    zh: (p) => `不认得“${p.text('found')}”。可以写：${p.text('allowed')}。`,
    en: (p) => `“${p.text('found')}” is not known here. Allowed: ${p.text('allowed')}.`,
  },
  'import.year-unreadable': {
    zh: (p) => `年度“${p.text('found')}”看不懂，写四位数字，如 2025。`,
    en: (p) => `The year “${p.text('found')}” cannot be read. Write four digits, such as 2025.`,
  },
  'import.activity-missing': {
    zh: () => '没有写活动名称，不知道是哪项活动的数字。',
    en: () => 'No activity is named, so it is not known whose figure this is.',
  },
  'import.date-in-words': {
    zh: (p) => `日期“${p.text('found')}”只照写下来，没有读成日子。`,
    en: (p) => `The date “${p.text('found')}” is kept as written; no days were read from it.`,
  },
  'import.rows-contradict': {
    zh: (p) => `同一项活动两行写得不一样：这里是“${p.text('found')}”，第 ${p.text('otherRow')} 行是“${p.text('other')}”。`,
    en: (p) => `Two rows of one activity differ: here “${p.text('found')}”, in row ${p.text('otherRow')} “${p.text('other')}”.`,
  },
  'import.period-undated': {
    zh: (p) => `期间的起止没有写，按 ${p.text('year')} 年全年算。`,
    en: (p) => `The period has no dates, so the whole of ${p.text('year')} is taken.`,
  },
  'import.bounds-contradict': {
    zh: (p) => `几格写的对不上：性质“${p.text('mark')}”，下限 ${p.text('lower')}，上限 ${p.text('upper')}，数值 ${p.text('value')}。`,
    en: (p) => `The cells contradict each other: qualifier “${p.text('mark')}”, lower ${p.text('lower')}, upper ${p.text('upper')}, value ${p.text('value')}.`,
  },
  'import.value-differs': {
    zh: (p) => `数值写的是 ${p.amount('value')}，原文“${p.text('phrase')}”读出来不是。按原文。`,
    en: (p) => `The value says ${p.amount('value')}, but the phrase “${p.text('phrase')}” reads otherwise. The phrase is taken.`,
  },
  'import.phrase-differs': {
    zh: (p) => `原文“${p.text('found')}”读出来和填的上下限不一样。按填的。`,
    en: (p) => `The phrase “${p.text('found')}” reads differently from the bounds stated. What is stated is taken.`,
  },
  'import.inclusion-without-id': {
    zh: (p) => `“${p.text('found')}”后面要有数字编号，如 inside:F001。`,
    en: (p) => `“${p.text('found')}” needs the id of a figure after it, such as inside:F001.`,
  },
  'import.id-twice': {
    zh: (p) => `编号 ${p.text('id')} 用了两次，另一处在 ${p.text('otherFile')} 第 ${p.text('otherRow')} 行。`,
    en: (p) => `The id ${p.text('id')} is used twice; the other is in ${p.text('otherFile')}, row ${p.text('otherRow')}.`,
  },
  'import.measure-missing': {
    zh: () => '没有写是哪个指标。',
    en: () => 'No measure is named.',
  },
  'import.measure-unknown': {
    zh: (p) => `指标“${p.text('measure')}”还没有定义，用在 ${p.text('rows')} 行。先定义它，再导入。`,
    en: (p) => `The measure “${p.text('measure')}” is not defined; ${p.text('rows')} rows use it. Define it, then import.`,
  },
  'import.scope-missing': {
    zh: (p) => `${p.text('rows')} 行没有写统计范围。这个文件里的是本局、联合还是全区？`,
    en: (p) => `${p.text('rows')} rows do not say who is counted. Is this file about the own bureau, all units or the district?`,
  },
  'import.parent-without-rows': {
    zh: (p) => `上级活动 ${p.text('parent')} 在文件里没有自己的行，先记下编号。`,
    en: (p) => `The parent activity ${p.text('parent')} has no rows in the files; its id is kept.`,
  },
} satisfies ProblemSentences;
