/** Words that end a noun before a number or begin what comes after it: verbs, prepositions, particles. */
const verbs =
  '为期 经过 历时 各类 各种 各级各类 各级 各项 各 共计 共 总计 合计 累计 计 达到 达 约 近 发放 赠送 散发 派发 印发 编印 印制 制作 举办 举行 开展 组织 组建 召开 开办 实施 完成 展出 展示 悬挂 张贴 播出 播放 刊登 刊发 报送 投递 采用 采纳 接受 接待 受理 办理 调处 查处 查获 收缴 没收 登记 销毁 检查 抽检 抽查 出动 派出 选派 参训 培训了 邀请 聘请 参加 参与 走访 慰问 发动 收集 征集 收到 获得 荣获 评选 评出 新增 新建 建成 建立 成立 设立 创建 推广 引进 配备 推送 辐射 带动 选送 参观 前来 体验 指导 观摩 走进 深入 购置 资助 转发 推选 提供 展播 配发 发展 申报 申请 授权 授予 认定 立项 验收 投入 筹集 下拨 安排 使用 支出 争取 落实 覆盖 涉及 惠及 吸引 服务 解答 提供 进行 直接受益 受益 发布 拨付 检测 研究 制定完善 制定 办结 摆放 共有 现有 拥有 获评 增加到 增加 减少到 减少 有 为 是 了 的 等 其中 分别 各 并 和 及 与 以及 还 又 已 均 全部 先后 现场 向群众 免费 被 由 对 向 到 于 从 给 将 把 使 让 经 以 按 会同 联合'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** 志愿服务活动 keeps its 服务 and 申请量 its 申请: what follows shows that the verb is part of a noun. */
const nounTail = /^(?:队|点|站|台|组|员|量|书|表|数|率|馆|区|所|院|室|人|活动|平台|中心|时长|服务|项目|基地)/;
/** 今年, 全年 … before a number say when, not what. */
const timeWords =
  /^(?:全年|去年|上年|明年|前三季度|[一二三四]季度|今年以来|今年|本年度?|上半年|下半年|截至目前|目前|当年|年内|一年来|期间|活动)+(?=$|[^现])/;
const setUp = /^.*(?:设(?=[宣咨服展摆]\p{L})|获(?=[一二三特优]等?))/u;

/** 经费 and 计划 are nouns, though 经 and 计 are no part of one elsewhere. */
const leadingWords = verbs.map((verb) => (verb === '经' || verb === '计' ? `${verb}(?![费济营划算])` : verb)).join('|');
const leadingVerb = new RegExp(`^(?:在(?!校|册|岗|职|编)|培训(?=[农学群党干技骨人村])|${leadingWords})+`);
/** 设计 and 外观设计 are nouns: no single character is cut from the end of one unless it can be nothing else. */
const trailingVerb = new RegExp(
  `(?:${verbs.filter((verb) => verb.length > 1 || '共达有为了是约近获由从'.includes(verb)).join('|')}|余|多|中)+$`,
);
const afterStops =
  /共|各|获|增加|减少|户均|亩均|人均|选送|参观|前来|体验|进村|现场|报名|观摩|听取|聆听|签订|参加|参与|参训|参赛|到场|到会|出席|进行|接受|开展|举行|组织|深入|前往|分赴|赶赴|观看|受益|受到|获得|荣获|被|在|向|到|由|为|对|从|给|将|把|于|是|已|均|并|的|了|等|以及|及其|进社区|与会|完成|通过|集中/;
const boundary = /[\s.,，、。；;：:！!？?（(）)“”"《》「」\n\d]/;
const maxNoun = 20;

/** The noun after a unit (22所中小学, 23类科技资料): up to a verb, a pause or the next number. */
export function nounAfter(text: string, end: number, limit: number): string {
  let words = text.slice(end, Math.min(limit, end + maxNoun));
  const pause = words.search(boundary);
  if (pause >= 0) words = words.slice(0, pause);
  const stop = words.search(afterStops);
  if (stop >= 0) words = words.slice(0, stop);
  // 发明3项和实用新型2项: the next of the list has a noun of its own.
  if (/^(?:和|及|与|以及)/.test(words)) return '';
  return words.replace(/^(?:余|多|以上|左右|的)+/, '').replace(/(?:和|及|与|、|中|里)$/, '');
}

/** The noun before a number (科普宣传挂图3000幅, 出动执法人员50余人): after the last pause, without its verbs. */
export function nounBefore(text: string, start: number, limit: number): string {
  let words = text.slice(Math.max(limit, start - 40), start);
  const pause = Math.max(...[...words].map((character, index) => (boundary.test(character) ? index : -1)), -1);
  // 资料（含折页、手册）共计5000份: the noun stands before the bracket.
  const bracket =
    words.slice(0, pause + 1).endsWith(')') && words.slice(pause + 1).replace(trailingVerb, '') === ''
      ? words.lastIndexOf('(')
      : -1;
  if (bracket > 0) return nounBefore(text, Math.max(limit, start - 40) + bracket, limit);
  words = words
    .slice(pause + 1)
    .replace(/^[XＸ]{2}(?:[省市区县州]|年)?/, '')
    .replace(/^(?:周岁|岁)(?:及?以上|及?以下)?的?(?=\p{L}{2})/u, '');
  const listed = /^.*(?:等各[类种项级]|等)(?=[^等]{2,}$)/.exec(words);
  if (listed !== null) words = words.slice(listed[0].length);
  // 被各级媒体采用: who took them is not what is counted.
  if (/被[^被]*$/.test(words)) words = words.slice(0, words.lastIndexOf('被'));
  const particle = words.lastIndexOf('的');
  if (particle >= 0 && particle < words.length - 1) words = words.slice(particle + 1);
  // 5个社区各举办2场: the communities are counted elsewhere.
  words = words.replace(/^.*各(?![类种级项界族])/, '');
  words = words.replace(trailingVerb, '');
  let shorter = words.replace(leadingVerb, '');
  for (const verb of verbs) {
    if (verb.length < 2) continue;
    const at = shorter.lastIndexOf(verb);
    if (at >= 0 && at + verb.length < shorter.length && !nounTail.test(shorter.slice(at + verb.length)))
      shorter = shorter.slice(at + verb.length);
  }
  shorter = shorter.replace(setUp, '').replace(leadingVerb, '').replace(timeWords, '');
  // 申请量, 授权数 are nouns whole.
  return (shorter.length === 1 && /[量数额]/.test(shorter) ? words : shorter).slice(-maxNoun);
}

/** 资料、读本、挂图 before 分别 or 各: the nouns of a list, in order. */
export function nounList(words: string): readonly string[] {
  const parts = words.split(/[、]|以及|及|和|与/).map((part) => part.trim());
  const [first = '', ...rest] = parts;
  const cleaned = [nounBefore(first, first.length, 0), ...rest.map((part) => part.replace(trailingVerb, ''))];
  return cleaned.filter((part) => part !== '');
}
