import { isCounted, type Rule } from './surroundings.ts';

/** One in five, 3 out of every 10; but 12 in 2013. */
const inEnglish =
  /^ (?:in|out of)(?: every)? (?:(?!(?:19|20)\d\d\b)\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)\b)/i;

/** Percentages, ratios, and so much for each. */
export const rates: Rule = (around) => {
  const { before, after, written } = around;
  if (/^ ?(?:%|‰)/.test(after) || /^ ?(?:per ?cent|percent|percentage point)/i.test(after)) return 'percent';
  if (/^ ?个?百分点/.test(after) || /[百千万]分之$/.test(before)) return 'percent';
  if (/^分之/.test(after) || /分之$/.test(before)) return 'ratio';
  if (/^ ?(?::|比) ?\d/.test(after) || /\d ?(?::|比) ?$/.test(before)) return 'ratio';
  if (/^ ?折(?!子|页|扇)/.test(after) || /^ ?[多余几]?倍/.test(after) || /^ ?番/.test(after)) return 'ratio';
  if (/^成(?!功|立|员|果|品|绩|为|人|年|效|都|本|长|套|交|就|熟|份|色|语|分|像|群)/.test(after)) return 'ratio';
  if (/^(?:-?fold\b|[ -](?:thirds?|quarters?|fifths?|halves|sixths?|tenths?)\b)/i.test(after)) return 'ratio';
  if (
    inEnglish.test(after) ||
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) (?:in|out of)(?: every)? $/i.test(before)
  )
    return 'ratio';
  // 18 of the 21 districts: neither is how many there were.
  if (
    /^ (?:out )?of (?:the |our |all |its )?\d/i.test(after) ||
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) (?:out )?of (?:the |our |all |its )?$/i.test(before)
  )
    return 'ratio';
  if (/^an? /i.test(written) && /\b(?:half|thirds?|quarters?|fifths?|halves|tenths?) of $/i.test(before))
    return 'ratio';
  if (/一式$/.test(before)) return 'rate';
  if (score.test(before) && !isCounted(around)) return 'rate';
  if (/^\/\d/.test(after) || /\d\/$/.test(before)) return 'ratio';
  if (
    /(?:平均|亩产|单产|亩均|班均|人均|户均|日均|月均|年均|场均|期均|次均|周均|校均|村均|均价|单价|票价|售价|定价|工本费|每(?!逢|当))[^\d,，、。;；:：]{0,14}$/.test(
      before,
    )
  )
    return 'rate';
  if (/\b(?:entry|admission|tickets?) (?:is|was|are|were|cost|costs|at|from) ?[£$€¥]?$/i.test(before)) return 'rate';
  if (
    /\beach (?!of (?:the|our|these|those) $)(?!for a total)(?:with|of|having|for|session|time)?[^,.;\d]{0,12}$/i.test(
      before,
    )
  )
    return 'rate';
  if (/\b(?:an average of|on average|average of|averaging|averaged|per capita) ?$/i.test(before)) return 'rate';
  return null;
};

/** A score or an index says how good, and not how many. */
const score = /(?:得分|评分|分数|平均分|指数|系数|浓度|GPA|pH值?)[^\d,，。;；]{0,3}$/i;

const changed =
  /(?:同比|环比|(?:比|较)(?:上年|去年|前年|上月|上季度|同期|往年|上一?年度?|计划|去年同期|上年同期)[^\d,，。;；]{0,4})(?:净?增加|净?增长|减少|下降|上升|提高|降低|增|减|升|降|多|少|多出|少了|翻)[^\d,，、。;；]{0,4}$/;

/** 增加3期, 少3期: by how much, not how many. 至少 and 许多 say something else. */
const changedBy =
  /(?:增加|增长|减少|下降|上升|提高|降低|净增|多出|少了|多了|(?:减少|缩短|降低|下降|削减|压减|压缩)[^\d,，、。;；]{1,6}|缩短|削减|压减|(?<![至最不])少|(?<![至最不顶许众])多)了?$/;

/** 超出计划20场: by how much, too. */
const beyondPlan = /(?:超出|超过|高出|高于|低于|超)(?:原?计划|目标|任务|预期|上年|去年|同期)[^\d,，、。;；]{0,4}$/;

/** By how much something grew or fell. */
export const changes: Rule = ({ before, after }) => {
  if (changed.test(before) || changedBy.test(before) || beyondPlan.test(before)) return 'change';
  if (/\b(?:up|down) $/i.test(before) || /^ (?!or |and |to |but )(?:[a-z]+ )?(?:more|fewer|less)\b/i.test(after))
    return 'change';
  if (/\b(?:increase|decrease|rise|fall|growth|increased|decreased|rose|fell|grew|up|down) (?:of|by) ?$/i.test(before))
    return 'change';
  return null;
};
