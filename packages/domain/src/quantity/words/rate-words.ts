import { isCounted, type Rule } from './surroundings.ts';

/** One in five, 3 out of every 10; but 12 in 2013. */
const inEnglish =
  /^ (?:in|out of)(?: every)? (?:(?!(?:19|20)\d\d\b)[£$€¥₹]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)\b)/i;

/** Percentages, ratios, and so much for each. */
export const rates: Rule = (around) => {
  const { before, after, written, last } = around;
  if (/^ ?(?:%|‰)/.test(after) || /^ ?(?:per ?cent|percent|percentage point)/i.test(after)) return 'percent';
  if (/^ ?个?百分点/.test(after) || /[百千万]分之$/.test(before)) return 'percent';
  // 两个1/3
  if (/^个?(?:\d\/\d|[一二三四五]分之)/.test(after)) return 'ratio';
  if (/^分之/.test(after) || /分之$/.test(before)) return 'ratio';
  // 3:1; but (2022: 11,900)
  if (
    (/^ ?(?::|比) ?\d/.test(after) && !/^: /.test(after)) ||
    /^: ?\d(?!\d{0,2}[,\d])/.test(after) ||
    (/\d ?(?::|比) ?$/.test(before) && !/(?:19|20)\d\d(?:[/-]\d{2,4})?: $/.test(before))
  )
    return 'ratio';
  if (/^ times (?:as|more|the|higher|larger|greater|that|over|last)\b/i.test(after)) return 'ratio';
  if (
    /\b(?:half|most|many|some|few|several|majority|none|third|thirds|quarter|quarters) of (?:the|our|all|its|these|those) $/i.test(
      before,
    )
  )
    return 'ratio';
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
  if (/(?:^|[\s,，。;；、])[亩户]增收$/.test(before)) return 'rate';
  // 两人一组
  if (/^[人名户村校家]一[组队班桌车船室岗]/.test(after)) return 'rate';
  if (/一式$/.test(before) || (last.bare && /^人口?(?:均|拥有|占有|配备)/.test(after))) return 'rate';
  // 千人拥有床位6.8张, 万人发明专利拥有量3件
  if (
    /(?:^|[^\d一二两三四五六七八九十几数近约上过])[千万]人(?:口)?(?:均|拥有|占有|配备|发明)[^\d,，、。;；:：]{0,10}$/.test(
      before,
    )
  )
    return 'rate';
  // 合格率98.5, without its %
  if (
    (score.test(before) ||
      /(?:率|满意度|知晓度|认可度|支持度|占比|比重|比例)(?:约?为|是|约|达到?|在)?$/.test(before)) &&
    !isCounted(around)
  )
    return 'rate';
  if (/^\/\d/.test(after) || /\d\/$/.test(before)) return 'ratio';
  if (
    /(?:平均|人手|单日|单[条篇场次期]最高|最高日|(?<!\p{L})日(?:客流|接待|访问)|亩产|单产|亩均|班均|人均|户均|日均|月均|年均|场均|期均|次均|周均|校均|村均|均价|单价|票价|售价|定价|工本费|每(?!逢|当))[^\d,，、。;；:：]{0,14}$/u.test(
      before,
    )
  )
    return 'rate';
  if (
    /^ (?:for|per) (?:under|over|child|adult|concession|student|member|senior|non-member|famil)/i.test(after) &&
    /[£$€¥₹] ?$/.test(before)
  )
    return 'rate';
  // teams of six, classes of up to 30 pupils
  if (
    /\b(?:teams|groups|classes|batches|sets|packs|boxes|bands|parties|cohorts|clusters|rows|bundles|squads) of (?:up to |about |around |over |at least )?$/i.test(
      before,
    )
  )
    return 'rate';
  if (/\bevery [£$€¥₹]?$/i.test(before)) return 'rate';
  if (/\b(?:double|twice|half|triple|treble|quadruple) (?:the |our |its |that of )?$/i.test(before)) return 'ratio';
  if (/\b(?:nearly|almost|not|virtually|practically) all (?:of )?(?:the |our |its )?$/i.test(before)) return 'ratio';
  if (/\bper [a-z]+: ?$/i.test(before)) return 'rate';
  if (/\branging from (?:[£$€¥₹]|about )?$/i.test(before)) return 'rate';
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
const score =
  /(?:\b(?:scor(?:e|es|ed|ing)|rating|rated|marks?|rates?|index|factor|temperature|magnitude|coefficient|density|speed|pH)(?: of| at| was| is)? |得分|评分|分数|平均分|指数|系数|浓度|GPA|pH值?|震级|烈度|风力|气压|血糖|血压|血脂|视力|体温|黄金分割)[^\d,，。;；]{0,3}$/i;

const changed =
  /(?:同比|环比|(?:比|较)(?:上年|去年|前年|上月|上季度|同期|往年|上一?年度?|计划|去年同期|上年同期)[^\d,，。;；]{0,4})(?:净?增加|净?增长|减少|下降|上升|提高|降低|增|减|升|降|多|少|多出|少了|翻)[^\d,，、。;；]{0,4}$/;

/** 增加3期, 少3期: by how much, not how many. 至少 and 许多 say something else. */
const changedBy =
  /(?:增加|增长|减少|下降|上升|提高|降低|净增|多出|扩大|延长|上涨|涨|跌|升高|调高|调低|少了|多了|(?:减少|缩短|降低|下降|削减|压减|压缩)[^\d,，、。;；到至]{1,6}|(?:增幅|降幅|涨幅|跌幅|增量|差额)(?:达到?|为|约|近|超过?)*|缩短|削减|压减|(?<![至最不])少|(?<![至最不顶许众])多)了?$/;

/** 增加展位20个, 延长开放时间2小时: the thing stands between; 增加展位至20个 and 增加…，共举办20场 say how many. */
const changedThing =
  /(?<![新人])(?:增加|扩大|延长|扩增|扩充)了?(?:(?!举办|开展|发放|组织|培训|建成|完成|实现|召开|制作|现有|目前)[^\d,，、。;；:：到至共达为有]){1,10}$/;

/** 少跑20公里, 多完成300亩: more or less of the same than otherwise. */
const moreDone =
  /(?<![至最不顶许众很大诸更差减缺])[多少](?:完成|发生|投放|读|举办|开展|发放|培训|收|种|生产|接待|服务|受理|办理|播出|建|跑|用|花|排放|减排|组织|印发|招|销售|卖|产)了?[^\d,，、。;；]{0,6}$/;

/** 较当地品种增产45公斤: by how much more than something else. */
const than =
  /[比较](?!赛|武|拼|例|大|多|好|为|强|快|完|重)[^\d,，。;；]{1,10}(?:增产|减产|增收|减收|高出?|低|快|长|短|重)$/;

/** 提前3个月: by how long. */
const sooner = /(?:提前|推迟|延后|延迟|延期|滞后|推后)了?$/;
const timeUnit = /^ ?(?:余|多|来)?(?:个?(?:多|半)?(?:月|星期|小时|工作日|钟头|季度|学期)|天|日|年|周|分钟|秒|半)/;

/** 超出计划20场: by how much, too. */
const beyondPlan =
  /(?:超额|(?:超出|超过|高出|高于|低于|超)(?:原?计划|目标|任务|预期|上年|去年|同期))[^\d,，、。;；]{0,4}$/;

/** By how much something grew or fell. */
export const changes: Rule = ({ before: lead, after, last }) => {
  // rose by £12,300
  const before = lead.replace(/[£$€¥₹] ?$/, '');
  if ([changed, changedBy, changedThing, moreDone, than, beyondPlan].some((words) => words.test(before)))
    return 'change';
  if (sooner.test(before) && timeUnit.test(after)) return 'change';
  if (
    /(?<!\b(?:sign(?:ed|ing|s)?|set|sets|setting|ma[dk]e|pick(?:ed)?|built|build|open(?:ed)?|clean(?:ed)?|follow(?:ed)?|t[ao]kes?|took|taken|c[ao]me|put|rounded|lined|joined|wr[io]t?te?n?|handed|laid|cut|shut|closed|broke|broken|tracked|sat|hunted) )\b(?:up|down) $/i.test(
      before,
    ) ||
    (last.state !== 'unstated' && /^ (?!or |and |to |but )(?:[a-z]+ )?(?:more|fewer|less)\b/i.test(after))
  )
    return 'change';
  if (/^ (?:under|over|below|above) (?:budget|target|plan|estimate|forecast)\b/i.test(after)) return 'change';
  if (/\b(?:under|over|below|above) (?:budget|target|plan|estimate|forecast) by $/i.test(before)) return 'change';
  if (/^ (?:days?|weeks?|months?|years?|hours?|minutes?) (?:early|late|ahead|behind|overdue)\b/i.test(after))
    return 'change';
  if (/^ (?:down|up(?! to)|lower|higher|short|behind|ahead)\b/i.test(after)) return 'change';
  if (
    /\b(?:cut|reduc(?:ed|ing)|lower(?:ed|ing)|rais(?:ed|ing)|boost(?:ed|ing)|shorten(?:ed|ing)|expand(?:ed|ing)|exceed(?:ed|ing)|beat|beaten|missed|extend(?:ed|ing))(?: [a-z]+){0,3} by $/i.test(
      before,
    )
  )
    return 'change';
  if (/\b(?:increase|decrease|rise|fall|growth|increased|decreased|rose|fell|grew|up|down) (?:of|by) ?$/i.test(before))
    return 'change';
  return null;
};
