import type { Hedge, Numeral } from '../numeral/numeral.ts';

/**
 * An amount for each of several: 各举办2场 says so by its verb (`each`), 各乡镇举办2场 by its subject (`every`).
 * Neither states the total.
 */
export type Each = 'each' | 'every';

/** 各50份, 各发放50份: so much for each of several. */
const each =
  /各(?:(?:自|家|校|村|乡|人)?(?:发|派|建|有|设|置|获|得|为|出|增|捐)?了?|(?:自|家|校|村|乡)?(?:发放|赠送|举办|开展|组织|安排|派出|选派|印制|印发|配备|配发|建成|建立|设立|设置|奖励|获得|完成|播放|展出|报送|征集|推荐|培训|检查|发展|新增|捐赠|张贴|悬挂|补助|扶持|安装|配置|投放|种植|栽植|购买|购置|开设|开办|演出|放映|投入|补贴|拨付|筹集|摆放|提供|落实|争取|打造|创建|新建|改造|修建|聘请|招募|组建|成立|抽取|抽查|抽检|走访|慰问|帮扶|资助|受理|查处|编印|收集|上报|申报|评选|表彰|召开|进行|承办|选送|选派|推选|授课|授予|奖补)了?[^\d,，、。;；:：一二两三四五六七八九十百千万]{0,8})$/;

const places =
  '乡镇|镇街|街镇|乡(?!镇)|镇(?!街|村)|村组(?!织)|村居|村民小组|村(?!组(?!织)|居|民|级)|社区|居委会|街道|中小学校?|学校|幼儿园|校(?!级|区)|县区|区县|县(?!区|级)|旗县|市州|网格|党?支部|班级|年级|班(?!级|组|子)|站所|服务站|基层站|农场|景区|园区|分馆|图书室|农家书屋|家庭|户|门店|网点';
const bodies = '(?:有关|相关|成员|责任|参加|县直|区直|市直)?(?:部门|单位)|企业|科室|股室|医院|局|协会|学会';
const listed = '(?:\\([^()\\d]{1,10}\\)|[、和及与](?:各)?\\p{L}{1,6})*';
/** What sums up: with it the number is everybody's together. */
const summing = /[共总累先]|合计|联合|一起|统一|现场|陆续|已有|全年/;
const subject = new RegExp(
  `(?:^|[\\s,，。;；:：、]|全[县区市镇乡省州旗]|我[县区市镇]|要求|督促|明确)各(?:(${places})|(?:${bodies}))(?!的)${listed}(?:都|均|要|应|需|须|每年|至少|分别)?([^\\d,，、。;；:：]{1,14})$`,
  'u',
);

/** A total is too large for one of many, or stands there counted to the last few (余): 各镇发放资料5万余份. */
function isEverybodys(numeral: Numeral, hedge: Hedge | null, behind: string): boolean {
  if (numeral.big > 0 || numeral.inner !== null) return true;
  return hedge !== null && !/(?:以上|以内|以下)/.test(behind);
}

/** Whether the total is unstated because an amount holds for each; looks back at most forty characters. */
export function eachBefore(
  text: string,
  start: number,
  { numeral, end, hedge }: { readonly numeral: Numeral; readonly end: number; readonly hedge: Hedge | null },
): Each | null {
  if (each.test(text.slice(Math.max(0, start - 16), start))) return 'each';
  const from = Math.max(0, start - 40);
  const lead = text.slice(from, start);
  if (!lead.includes('各')) return null;
  const found = subject.exec(lead);
  if (found === null || summing.test(found[0])) return null;
  const written = text.slice(start, end);
  const norm = /(?:以上|以内|以下)$|(?:不少于|至少|最少|不低于|不超过|至多)/.test(`${found[0]}${written}`);
  // 各部门 act together as often as each for itself: only one of a thing, or a norm, is each one's own.
  if (found[1] === undefined) return norm || /^[1一]\p{L}/u.test(written) ? 'every' : null;
  return norm || !isEverybodys(numeral, hedge, written) ? 'every' : null;
}
