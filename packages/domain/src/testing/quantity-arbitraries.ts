import fc from 'fast-check';
import type { Quantity, QuantityMark } from '../quantity/quantity.ts';
import { writeChineseNumeral, writeFullWidth, writeGrouped, writeInWan } from './chinese-writer.ts';

/** Counts as reports have them: mostly small, sometimes in the millions. */
export const arbitraryCount: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 0, max: 2_000_000_000 }),
);

/** Any quantity whose bounds fit its mark. */
export const arbitraryQuantity: fc.Arbitrary<Quantity> = fc
  .record({
    value: arbitraryCount,
    more: fc.integer({ min: 1, max: 10_000 }),
    mark: fc.constantFrom<QuantityMark>('exact', 'at-least', 'at-most', 'about', 'range', 'unknown'),
    why: fc.constantFrom('illegible' as const, 'not-reported' as const, 'not-applicable' as const),
    raw: fc.constantFrom('', '25000余份', '近4个月', '1XX份'),
  })
  .map(({ value, more, mark, why, raw }): Quantity => {
    switch (mark) {
      case 'exact':
      case 'about':
        return { lower: value, upper: value, mark, raw };
      case 'at-least':
        return { lower: value, upper: null, mark, raw };
      case 'at-most':
        return { lower: null, upper: value, mark, raw };
      case 'range':
        return { lower: value, upper: value + more, mark, raw };
      case 'unknown':
        return { lower: null, upper: null, mark, raw, why };
      default:
        return mark satisfies never;
    }
  });

/** A phrase together with what it must be read as. */
export interface WrittenQuantity {
  readonly phrase: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly mark: QuantityMark;
  readonly unit: string;
}

type Writer = (value: number) => string;

const writers: readonly Writer[] = [
  String,
  (value) => writeGrouped(value, ','),
  (value) => writeGrouped(value, '，'),
  (value) => writeGrouped(value, ' '),
  (value) => writeFullWidth(String(value)),
  writeInWan,
  writeChineseNumeral,
];

const units = ['份', '册', '幅', '人次', '名', '期', '件', '项', '个', '家', '户', '场', '篇', '块', '盘'];

interface Hedging {
  readonly mark: QuantityMark;
  readonly before: string;
  /** Between numeral and unit. */
  readonly between: string;
  readonly after: string;
}

const hedgings: readonly Hedging[] = [
  { mark: 'exact', before: '', between: '', after: '' },
  { mark: 'exact', before: '共', between: '', after: '' },
  { mark: 'exact', before: '发放资料', between: '', after: '' },
  { mark: 'at-least', before: '', between: '余', after: '' },
  { mark: 'at-least', before: '', between: '多', after: '' },
  { mark: 'at-least', before: '', between: '', after: '以上' },
  { mark: 'at-least', before: '超过', between: '', after: '' },
  { mark: 'at-least', before: '逾', between: '', after: '' },
  { mark: 'at-least', before: '不少于', between: '', after: '' },
  { mark: 'at-most', before: '近', between: '', after: '' },
  { mark: 'at-most', before: '不足', between: '', after: '' },
  { mark: 'at-most', before: '不超过', between: '', after: '' },
  { mark: 'at-most', before: '', between: '', after: '以内' },
  { mark: 'about', before: '约', between: '', after: '' },
  { mark: 'about', before: '', between: '', after: '左右' },
];

function bounds(mark: QuantityMark, value: number): { readonly lower: number | null; readonly upper: number | null } {
  if (mark === 'at-least') return { lower: value, upper: null };
  if (mark === 'at-most') return { lower: null, upper: value };
  return { lower: value, upper: value };
}

/** Phrases of one number, a hedge and a unit, in every way of writing numbers, with the reading they must have. */
export const arbitraryPhrase: fc.Arbitrary<WrittenQuantity> = fc
  .record({
    value: fc.oneof(fc.integer({ min: 10, max: 99_999 }), fc.integer({ min: 10, max: 900_000_000 })),
    writer: fc.constantFrom(...writers),
    hedging: fc.constantFrom(...hedgings),
    unit: fc.constantFrom(...units),
  })
  .map(({ value, writer, hedging, unit }) => ({
    phrase: `${hedging.before}${writer(value)}${hedging.between}${unit}${hedging.after}`,
    ...bounds(hedging.mark, value),
    mark: hedging.mark,
    unit,
  }));

const fragments = [
  '0',
  '1',
  '25000',
  '３',
  ',',
  '，',
  '.',
  ' ',
  '-',
  '—',
  '~',
  '至',
  '万',
  '亿',
  '千',
  '百',
  '十',
  '一',
  '二',
  '三',
  '零',
  '〇',
  '廿',
  '半',
  '几',
  '数',
  '余',
  '多',
  '来',
  '约',
  '近',
  '超过',
  '以上',
  '左右',
  '不到',
  '份',
  '人次',
  '个',
  '月',
  '年',
  '日',
  '元',
  '%',
  '第',
  '届',
  'X',
  '□',
  '?',
  '(',
  ')',
  '（',
  '）',
  '/',
  '+',
  '≥',
  '其中',
  '分别',
  '各',
  '和',
  '、',
  '。',
  '；',
  'over ',
  'about ',
  'million',
  'one ',
  'half ',
  'dozen',
  ' people',
  'a',
  '发放',
  '资料',
  '三下乡',
  '“',
  '”',
  '\n',
  '各村',
  '每',
  '增加',
  '提前',
  '增至',
  '由',
  '年前',
  '内',
  '起',
  '许',
  '加',
  '类',
  '率',
  '级',
  '两节',
  '三小时',
  '唯',
  '未发生',
  '小',
  '腊',
  '损失约',
  'w',
  '½',
  '×',
  'lakh ',
  'crore',
  ' each ',
  'from ',
  ' to ',
  'rose ',
  'classes of ',
  'mehr als ',
  'около ',
  '£',
  '₹',
  '➕',
  '**',
  '`',
  '&nbsp;',
  '&gt;',
  '<b>',
  '</b>',
  '~~',
  '餘',
  '萬',
  '\t',
  '\u200b',
  '😀',
  '\ud800',
];

/** Any text, halves of characters included. (fast-check's own would spell out all of Unicode whenever a program loads this.) */
const anyText: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 40 })
  .map((points) => String.fromCodePoint(...points));

/** Texts made of the pieces that readers of numbers trip over. They may mean nothing. */
export const arbitraryNumeralText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 24 }).map((parts) => parts.join('')),
  anyText,
);
