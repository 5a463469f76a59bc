import { markupIn } from './markup.ts';

/**
 * One spelling for the reader: full-width forms, traditional characters and unusual spaces are folded so that the
 * grammar is written once. Every character stays one character, or is dropped when it is invisible; `offset` leads
 * back to the text as written, whose spans are what callers get.
 */
export interface FoldedText {
  readonly text: string;
  /** Offset in the text as written of the folded character at `index`; `index` may be the length. */
  offset(index: number): number;
  /** Offset behind the folded character before `index`: where a span ends, without the markup that follows it. */
  end(index: number): number;
}

/** Traditional characters of the words that the rules know, each before its simplified form. */
const simplified =
  '長长 寬宽 參参 區区 會会 館馆 業业 協协 術术 進进 動动 務务 環环 請请 專专 國国 減减 擴扩 縮缩 較较 後后 擁拥 據据 統统 濟济 責责 認认 識识 護护 衛卫 災灾 氣气 溫温 質质 驗验 創创 競竞 賽赛 評评 選选 頒颁 補补 貼贴 紀纪 錄录 線线 網网 聽听 視视 頻频 臨临 營营 養养 賣卖 價价 錢钱 費费 財财 賠赔 損损 傷伤 產产 隨随 鄰邻 離离 遠远 誤误 說说 話话 調调 讀读 論论 證证 設设 訂订 記记 許许 詢询 試试 師师 帶带 幫帮 廳厅 廣广 彈弹 徵征 戲戏 擊击 攝摄 斷断 曆历 東东 極极 構构 權权 歐欧 殘残 氫氢 決决 況况 測测 滅灭 漲涨 潔洁 濕湿 灣湾 燈灯 爭争 獨独 畫画 監监 盡尽 確确 禮礼 稱称 穩稳 範范 簽签 紅红 納纳 純纯 結结 給给 絕绝 維维 經经 緊紧 編编 練练 續续 罰罚 習习 聞闻 聲声 職职 腦脑 興兴 舊旧 華华 藝艺 藥药 衝冲 製制 複复 規规 親亲 託托 訪访 詳详 誰谁 談谈 謝谢 貢贡 貨货 購购 趕赶 跡迹 軍军 載载 輔辅 輸输 轉转 連连 運运 邊边 郵邮 釋释 針针 銀银 銷销 鋪铺 錯错 鍵键 鐵铁 關关 陽阳 階阶 險险 難难 靜静 響响 順顺 領领 額额 顧顾 風风 飛飞 飲饮 騎骑 鮮鲜 鳥鸟 齡龄 蓋盖 畢毕 覽览 撥拨';

const spelling: ReadonlyMap<string, string> = new Map(
  [
    ...simplified.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
    ...Object.entries({
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
      頁: '页',
      則: '则',
      組: '组',
      團: '团',
      頃: '顷',
      節: '节',
      隻: '只',
      棟: '栋',
      盞: '盏',
      級: '级',
      層: '层',
      樹: '树',
      門: '门',
      課: '课',
      輪: '轮',
      顆: '颗',
      幣: '币',
      單: '单',
      筆: '笔',
      聯: '联',
      樣: '样',
      檔: '档',
      籃: '篮',
      廠: '厂',
      園: '园',
      週: '周',
      鐘: '钟',
      發: '发',
      舉: '举',
      辦: '办',
      織: '织',
      與: '与',
      計: '计',
      總: '总',
      觀: '观',
      眾: '众',
      訓: '训',
      傳: '传',
      資: '资',
      贈: '赠',
      導: '导',
      員: '员',
      農: '农',
      醫: '医',
      療: '疗',
      義: '义',
      診: '诊',
      檢: '检',
      應: '应',
      實: '实',
      劃: '划',
      標: '标',
      預: '预',
      歷: '历',
      為: '为',
      講: '讲',
      積: '积',
      採: '采',
      獲: '获',
      獎: '奖',
      這: '这',
      還: '还',
      體: '体',
      題: '题',
      現: '现',
      當: '当',
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
      '➖': '-',
      強: '强',
      満: '满',
      '•': '·',
      '・': '·',
      '‧': '·',
      '∙': '·',
      '⋅': '·',
      '￥': '¥',
      '〜～': '~',
    }),
  ].filter(([from]) => from.length === 1),
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

/** 300➕人 is 300+; before a number the sign only adorns. */
function plusSign(before: string): string {
  return /[\d万亿千百十余多]/.test(before) ? '+' : ' ';
}

/** Folds a text of any length, in one pass. */
export function fold(written: string): FoldedText {
  const markup = markupIn(written);
  const parts: string[] = [];
  const moved = markup.length > 0 || invisible.test(written);
  const offsets: number[] | null = moved ? [] : null;
  let next = 0;
  for (let index = 0; index < written.length; index += 1) {
    const mark = markup[next];
    if (mark !== undefined && mark.start === index) {
      next += 1;
      if (mark.as !== '') {
        parts.push(mark.as);
        offsets?.push(index);
      }
      index = mark.end - 1;
      continue;
    }
    const character = written.charAt(index);
    if (offsets !== null && invisible.test(character)) continue;
    parts.push(character === '➕' ? plusSign(parts.at(-1) ?? '') : foldCharacter(character));
    offsets?.push(index);
  }
  return {
    text: parts.join(''),
    offset: (index) => (offsets === null ? index : (offsets[index] ?? written.length)),
    end: (index) => (offsets === null || index === 0 ? index : (offsets[index - 1] ?? written.length - 1) + 1),
  };
}
