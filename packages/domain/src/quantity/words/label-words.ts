import { isCounted, type Rule } from './surroundings.ts';

/** 20cm×30cm */
const size = /^ ?(?:(?:cm|mm|m|厘米|毫米|米|寸) ?[×xX*]| [×*]) ?\d/;

const identity = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx]$/;
const numberOf =
  /(?:邮编|编号|代码|账号|卡号|文号|证号|学号|工号|车牌|批号|序号|网址|编码|备案|版本|页码|ISBN|ISSN|邮政编码|微信号?|邮箱|许可证|(?:专利|申请|公告|登记|注册|受理|立项|项目|合同|身份证|门牌|房间|尾)号码?)[^\d,，。;；]{0,4}$/;
/** 附件2, 见表3: a number of at most two digits behind the word for a part of the document. */
const partOfDocument = /(?:附件|附表|附录|附图|专栏|(?:^|[\s,(（见如附。;:由据])(?:图|表|例|式\(?))$/;

/** What English numbers by a name with a capital: rooms, classes, parts of a text, vehicles, missions. */
const numbered =
  /\b(?:Year|Group|Hall|Stand|Gate|Platform|Unit|Module|Lot|Zone|Class|Team|Route|Line|Highway|Stage|Phase|Stop|Tier|Key Stage|Apollo|Windows|Boeing|Airbus|Formula|Soyuz|Voyager|Shenzhou|Tiangong|Tianwen|Long March|Falcon|Artemis|iPhone|iPad|Android|Channel|Radio|Studio|Bay|Pier|Dock|Flight|Train|Bus|Area|Building|Block|Floor|Tower|Flat|Apartment|Suite|Box|Act|Schedule|Rule|Regulation|Paragraph|Para|Goal|SDG|Objective|Priority|Theme|Strand|Track|Session|Lesson|Exercise|Question|Task|Activity|Category|Type|Band|Division|League|Round|Episode|Season|Series|Form|Cohort|Batch|Wave|Model|Mark|Release|Form|Kit|Plan|Ward|Camp|Lake|Python|Java|Ubuntu|iOS|HTML|Exit|Junction|Interstate|Pillar|Target|Option|Lane) ?$/;

/** Telephone and document numbers, addresses, codes, versions, grades. */
export const labels: Rule = (around) => {
  const { first, last, before, after, written } = around;
  if (identity.test(written)) return 'label';
  if (first.state === 'label' || last.state === 'label') return 'label';
  if (/[〔[【(]$/.test(before) && /^[〕\]】)] ?第? ?\d+ ?号/.test(after)) return 'label';
  if (/^ ?(?:多|余|来)?号(?!召|角|称|外|人)/.test(after)) return 'label';
  if (
    /(?:电话|热线|传真|手机|联系方式|QQ群?|TEL|Tel|Phone|phone|Fax)[^\d,，。;；]{0,6}$/.test(before) &&
    !isCounted(around)
  )
    return 'phone';
  if (numberOf.test(before) && !isCounted(around)) return 'label';
  if (first.plain && /^\d{1,2}(?:-\d{1,2})?$/.test(written) && partOfDocument.test(before) && !isCounted(around))
    return 'label';
  // 7000米级, 亿元级: of what class it is.
  if (/^ ?(?:万|亿)?(?:米|千米|公里|吨|元|千瓦|兆瓦|吉瓦|秒|毫秒|分钟|小时|纳米|微米|克|瓦|伏)级/.test(after))
    return 'label';
  // 3排5座, 3年级2班, 初一（3）班: a seat and a class.
  if (/^ ?排 ?\d+ ?[座号]/.test(after) || (/排 ?$/.test(before) && /^ ?[座号]/.test(after))) return 'label';
  if (
    (/年级 ?$/.test(before) && /^ ?班/.test(after)) ||
    /^\(\d{1,2}\) ?班/.test(after) ||
    (/[初高大一二三四五六七八九][一二三四五六]?(?:年级)?\($/.test(before) && /^\) ?班/.test(after))
  )
    return 'label';
  if (/^ ?米(?:跑|赛|栏|接力|短跑|长跑|自由泳|蛙泳|仰泳)/.test(after)) return 'label';
  // 8幢3单元501室 is an address, 8幢 a count.
  if (/^(?:幢|栋|座) ?[\dA-Za-z一二三四五六七八九十]+ ?(?:单元|室|号|楼|层)/.test(after)) return 'label';
  // 2.0版, 工业4.0, Web 3.0
  if (/^\d\.\d$/.test(written) && /^ ?版/.test(after)) return 'label';
  if (/^\d\.0$/.test(written) && /[\p{L}] ?$/u.test(before) && !isCounted(around)) return 'label';
  if (last.plain && /^ ?(?:热线|专线|报警|客服|平台热线|服务热线|投诉举报)/.test(after)) return 'phone';
  if (/^0\d{2,3}-\d{7,8}$/.test(written) || /^(?:400|800)-\d{3,4}(?:-\d{3,4})?$/.test(written)) return 'phone';
  if (/^(?:400|800)\d{7}$/.test(written) && !/^[^\s,，。;；)）]/.test(after)) return 'phone';
  if (last.plain && /^1[3-9]\d{9}$/.test(written) && !/^[^\s,，。;；)）]/.test(after)) return 'phone';
  if (/(?:GB|DB\d*|DZ|ISO|IEC|NY|HJ|QB)(?:\/T)? $/.test(before)) return 'label';
  if (/[A-Za-z#№@&^]$/.test(before) && !/(?:RMB|CNY|USD|EUR|GBP|HKD|TWD|AUD|CAD|SGD|INR|KRW|Rs)$/.test(before))
    return /\bX+$/.test(before) ? null : 'label';
  if (/[A-Za-z]-$/.test(before)) return 'label';
  if (/\b(?:page|part|step|day|week|sheet|volume)s? \d+ of $/i.test(before)) return 'label';
  if (/\bno $/i.test(before) && last.script === 'english') return 'name';
  if (
    /\b(?:no|nos|table|figure|fig|chapter|section|page|pp?|phase|room|grade|volume|vol|issue|version|article|clause|item|annex|appendix|level|platform|stage|step|day|week)\.? ?$/i.test(
      before,
    )
  ) {
    return last.plain || last.decimal || (last.script === 'english' && last.single) ? 'label' : null;
  }
  // In Year 5, Hall 7, Apollo 11; the year in small letters may stand before a count.
  if ((last.plain || last.decimal) && last.end - first.start <= 4 && numbered.test(before)) return 'label';
  if (
    last.plain &&
    /\b(?:[Cc]all|[Dd]ial|[Rr]ing|[Tt]ext|[Pp]hone|[Tt]elephone|[Ee]xtension) $/.test(before) &&
    !/^ [a-z]/.test(after)
  )
    return 'phone';
  if (/^ ?[NSEW]\b(?![a-z])/.test(after) && last.decimal) return 'label';
  if (/^-(?:star|magnitude|figure|digit)\b/i.test(after) || (/^zero$/i.test(written) && /\bnet[ -]$/i.test(before)))
    return 'label';
  if (
    /^[\d,]+$/.test(written) &&
    /\b(?:number|code|reference|ref\.?|ID|serial|registration|postcode|zip|account|ext\.?|bus|flight|gate) $/i.test(
      before,
    )
  )
    return 'label';
  if (/^one$/i.test(written) && /^-(?:off|to-|on-|stop|way|sided|time|size|of-a)/i.test(after)) return 'name';
  if (
    /^ (?:[A-Z][a-z]+ ){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Place|Court|Close|Terrace|Hill)\b/.test(
      after,
    )
  )
    return 'label';
  if (size.test(after) || /\d ?(?:cm|mm|km|m|厘米|毫米|米|寸)? ?[×*] ?$/i.test(before)) return 'label';
  // The ×5 of 3米×5米.
  if (/^×\d/.test(written) && /(?:cm|mm|m|米|寸)$/.test(before)) return 'label';
  if (/^ ?(?:[KMGTkmgt]i?[Bb]|dpi|px|fps|bps|[KMG]bps|GHz|MHz)(?![A-Za-z])/.test(after)) return 'data-size';
  // 3.6亿度 is electricity.
  if (/^ ?(?:℃|°|度(?!电)|摄氏度|℉|degrees?\b)/.test(after) && last.big === 0) return 'temperature';
  if (
    /^ ?(?:#|路(?!人|演|口|长|段|灯)|室(?!内|外)|楼(?!宇|盘|栋|道|长)|层楼|单元|等奖|等功|级(?!别)|级以上|型(?!号)|频道|年级|环路|环|号楼|巷|弄|国道|省道|频|维|线(?!索|路|上|下)|强(?!化|势|调)|A级|星级)/.test(
      after,
    )
  )
    return 'label';
  // 一、二、三等奖: every numeral of the list names a grade.
  if (
    /^(?:[、,和及][一二三四五六七八九十\d]{1,2})*等(?:奖|功|次|级)/.test(after) ||
    /^ ?\+ ?(?:\d|[A-Z](?![a-z]))/.test(after)
  )
    return 'label';
  return null;
};
