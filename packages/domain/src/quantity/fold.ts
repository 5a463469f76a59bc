/**
 * One spelling for the reader: full-width forms, traditional characters and unusual spaces are folded so that the
 * grammar is written once. Every character stays one character, or is dropped when it is invisible; `offset` leads
 * back to the text as written, whose spans are what callers get.
 */
export interface FoldedText {
  readonly text: string;
  /** Offset in the text as written of the folded character at `index`; `index` may be the length. */
  offset(index: number): number;
}

const spelling: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u3000': ' ',
    '\u00a0': ' ',
    '\u2002': ' ',
    '\u2003': ' ',
    '\u2007': ' ',
    '\u2008': ' ',
    '\u2009': ' ',
    '\u200a': ' ',
    '\u202f': ' ',
    萬: '万',
    億: '亿',
    兩: '两',
    餘: '余',
    約: '约',
    達: '达',
    個: '个',
    幾: '几',
    數: '数',
    過: '过',
    於: '于',
    來: '来',
    內: '内',
    內容: '内',
    條: '条',
    張: '张',
    冊: '册',
    項: '项',
    場: '场',
    戶: '户',
    輛: '辆',
    臺: '台',
    種: '种',
    類: '类',
    塊: '块',
    間: '间',
    戰: '战',
    處: '处',
    開: '开',
    頭: '头',
    盤: '盘',
    縣: '县',
    鎮: '镇',
    鄉: '乡',
    畝: '亩',
    噸: '吨',
    屆: '届',
    該: '该',
    齊: '齐',
    〇: '〇',
    '○': '○',
    圓: '元',
    圆: '元',
    將: '将',
    滿: '满',
    從: '从',
    無: '无',
    誌: '志',
    點: '点',
    時: '时',
    號: '号',
    歲: '岁',
    學: '学',
    際: '际',
    對: '对',
    雙: '双',
    書: '书',
    報: '报',
    電: '电',
    車: '车',
    隊: '队',
    '−': '-',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '―': '-',
    '─': '-',
    '﹣': '-',
    '～': '~',
    '〜': '~',
    '∼': '~',
    '˜': '~',
    '﹪': '%',
    '．': '.',
    '｡': '。',
    '∶': ':',
    '︰': ':',
    '﹐': ',',
    '٬': ',',
    '‚': ',',
    '✕': 'X',
    '✖': 'X',
    '╳': 'X',
    Ⅹ: 'X',
    Х: 'X',
    х: 'x',
    '■': '□',
    '▢': '□',
    '◻': '□',
    '◼': '□',
    '▇': '□',
    '█': '□',
    '\ufffd': '□',
    囗: '□',
    '≧': '≥',
    '⩾': '≥',
    '≦': '≤',
    '⩽': '≤',
    '≒': '≈',
    '≅': '≈',
    '﹢': '+',
    '•': '·',
    '・': '·',
    '‧': '·',
    '∙': '·',
    '⋅': '·',
    '￥': '¥',
    '〜～': '~',
  }).filter(([from]) => from.length === 1),
);

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  const known = spelling.get(character);
  if (known !== undefined) return known;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return character;
}

/** Folds a text of any length, in one pass. */
export function fold(written: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] | null = invisible.test(written) ? [] : null;
  for (let index = 0; index < written.length; index += 1) {
    const character = written.charAt(index);
    if (offsets !== null && invisible.test(character)) continue;
    parts.push(foldCharacter(character));
    offsets?.push(index);
  }
  return {
    text: parts.join(''),
    offset: (index) => (offsets === null ? index : (offsets[index] ?? written.length)),
  };
}
