import { isCounted, type Rule } from './surroundings.ts';

/** 六盘山, 七里河区, 三台县; but 三台市级设备 are three. */
const place =
  /^[台盘里道尾门](?:\p{L}{0,2}?[山河江湖堡岛寺庙屯庄坪湾沟渡岗](?![上下里水边东西南北洪长])|\p{L}{0,2}[县区镇乡市](?![级直内外里场民属政管优特]))/u;

/** 千名专家进万家, 百企联百村: round words on both sides of a verb. */
const slogan = /^\p{L}{1,8}?[进下联访帮助走入连传送兴扶包惠][百千万](?![\d一二三四五六七八九多余来])/u;
const sloganBefore = /[百千万]\p{L}{1,8}?[进下联访帮助走入连传送兴扶包惠]$/u;

const aircraft =
  /(?:歼|运|直|轰|强击?|教|空警|翼龙|彩虹|东风|红旗|巨浪|米|苏|图|伊尔|长征|神舟|天宫|天舟|嫦娥|天问|北斗|风云|海洋|高分|实践|遥感|蛟龙|雪龙|大洋|科学|向阳红) ?-? ?$/;

/** 中国制造2025, 健康中国2030 */
const named = /(?:中国|制造|愿景|议程|纲要|规划|战略|行动|方案|计划|目标)$/;

/** 一类疫苗, 三类水质: a class of things by its number. */
const classed =
  /^类(?:及?以[上下])?(?:疫苗|医疗|器械|水|地区|保护|建设用地|工伤|高校|院校|本科|残疾|灾害|事业单位|公益|区|功能|新药)/;

/** Places, slogans, missions, programmes and classes that have a number in their name. */
export const namesOfPlacesAndSlogans: Rule = (around) => {
  const { first, last, before, after, written } = around;
  if (first.script === 'chinese' && (first.single || written === '十') && place.test(after)) return 'name';
  if (first.bare && (slogan.test(after) || sloganBefore.test(before))) return 'name';
  // 图154 flies, and 挂图7幅 hang.
  if (last.plain && written.length <= 2 && aircraft.test(before) && !/^ ?[年月日]/.test(after) && !isCounted(around))
    return 'name';
  if (/^20(?:2[05]|30|35|49|50|60)$/.test(written) && named.test(before) && !/^[\p{L}]/u.test(after)) return 'name';
  if (first.single && classed.test(after)) return 'name';
  return null;
};
