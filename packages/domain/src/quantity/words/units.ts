/**
 * Units as written in reports of this trade. A unit's family says what may be joined with it (份(册), 人/次) and what
 * makes a rate (元/人); `measured` units may have a fraction and are followed by 多 (3年多, 两亩半).
 */
export type UnitFamily =
  | 'people'
  | 'paper'
  | 'things'
  | 'places'
  | 'texts'
  | 'affairs'
  | 'groups'
  | 'time'
  | 'money'
  | 'measure'
  | 'rate';

export interface Unit {
  readonly written: string;
  readonly family: UnitFamily;
  readonly measured: boolean;
}

const families: readonly (readonly [UnitFamily, string])[] = [
  ['people', '人次 人天 人日 人份 人 名 位 人(次) 人·次 号人 名次 口'],
  ['paper', '份 册 本 张 幅 页 套 卷 册次 份次 本次 张次 枚 帧 版 联'],
  [
    'things',
    '个 件 台 台次 台套 台班 架 架次 辆 辆次 艘 部 块 面 盘 盒 箱 袋 包 瓶 桶 罐 支 枝 根 棵 株 头 只 匹 羽 尾 粒 颗 片 把 双 对 副 具 顶 床 条 套次 件套 台件 件次 车次 班次 车 船 株次 尊 樽 串 束 捆 垛 坛 筐 篮 壶 杯 碗 幢 款 样 批 批次 枪 剂 针 剂次 针次 例次 头份 羽份 头只 串 扇 樘 孔 眼 口 盏 组套',
  ],
  [
    'places',
    '家 户 处 所 座 栋 间 站 店 村 乡 镇 社区 街道 县 校 村组 家次 户次 个次 处次 所次 点次 站次 校次 村次 户家 园 厂 企 寨 组 片',
  ],
  ['texts', '篇 则 封 条 条次 篇次 首 段 节 集 章 句 字 题 道 部次 幕 帖 点击 阅读 字节'],
  [
    'affairs',
    '项 项次 起 宗 例 案 桩 次 回 场 场次 期 期次 届 班 轮 类 种 门 门次 科 课 节次 课时 学时 课次 堂 趟 桌 遍 餐 票 单 笔 单次 出 档',
  ],
  ['groups', '队 团 班组 小组 支队 队次 批人'],
  [
    'time',
    '年 个月 月 周 星期 个星期 个周 天 日 个工作日 工作日 小时 个小时 分钟 秒 秒钟 刻钟 钟头 个钟头 学年 学期 个学期 季度 个季度 夜 晚 昼夜 月份',
  ],
  ['money', '元 元整 角 美元 欧元 港元 港币 日元 英镑 块钱 元人民币 人民币元'],
  [
    'measure',
    '亩 公顷 平方米 平方公里 平米 ㎡ m² 立方米 方 米 公里 千米 厘米 毫米 里 吨 公斤 千克 斤 克 升 毫升 mL mg km² cm² kWh kW MW 千瓦 千瓦时 兆瓦 千伏 度电 度 亩次 公里次 km kg m2 m3 km2 m cm mm t g ml L ha 延米 平方千米 海里 丈 尺 公担 立方 亩地',
  ],
  ['rate', '% ‰'],
];

/** 个月 is read as 月, and so on: 个 counts the unit that follows it. */
const shownAs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    个月: '月',
    个星期: '星期',
    个周: '周',
    个工作日: '工作日',
    个小时: '小时',
    个钟头: '钟头',
    个学期: '学期',
    个季度: '季度',
    元整: '元',
    号人: '人',
    亩地: '亩',
  }),
);

const lexicon: ReadonlyMap<string, UnitFamily> = new Map(
  families.flatMap(([family, list]) => list.split(' ').map((word): [string, UnitFamily] => [word, family])),
);

const longestUnit = 6;

/** Words that begin like a unit but are nouns or other words: 5项目, 3部门, 22人员, 2名称. */
const nouns: ReadonlySet<string> = new Set(
  '节气 项目 部门 部分 部位 部委 人员 人口 人民 人大 人均 人士 名称 名单 名誉 名师 名校 名牌 位置 位于 所有 所属 所以 所需 家庭 家长 家属 家人 家电 户外 户籍 户主 本地 本次 本科 本土 本年 条件 条例 次数 次日 次要 场所 场地 场馆 场景 期间 期限 期望 类型 类别 类似 种类 种子 种植 种养 种养殖 片区 片面 面积 面向 面对 面临 面前 面上 台账 台阶 台风 团队 团员 团体 团委 队伍 队员 组织 组长 组成 组员 班级 班子 班主任 站点 村民 村庄 村寨 村委 村级 校园 校长 校区 校外 年级 年度 年龄 年来 年底 年初 月份 月底 月初 日常 日起 日前 日至 日上 日下 点位 只要 只有 只是 对应 对象 双方 双向 道路 道德 首先 首届 支持 支部 支农 支教 支撑 封面 元旦 元宵 里程 分别 分布 课程 课题 课堂 字数 字样 版面 段落 节能 节目 节日 集体 集中 集市 集镇 集团 把关 单位 票据 县级 县区 县域 镇村 镇街 街道办 社区居 车辆 车间 店面 店铺 店主 厂家 厂矿 企业 园区 站所 案件 案例 例如 科技 科普 科研 科学 科室 科目 门店 门类 门票 门诊 款式 样品 样式 样本 样板 批准 批复 批发 批评 轮流 轮训 回答 回收 回访 回复 起草 起到 起来 起点 起步 起诉 页面 幅度 幅员 幅广 本科生 方面 方案 方式 方针 方法 方向 方便 方阵 米线 米粉 升级 升学 克服 斤两 晚会 晚上 夜市 夜校 周年 周边 周期 周岁 周末 天津 天然 天气 天地 秒杀 秒懂 条线 篇幅 篇章 头条 头像 头脑 头部 车站 车主 组别 折扣 出台 出动 出席 出现 单元 单项 单独 单价 眼界 口号 口碑 口岸 把握 把手 台词 顶层 顶级 顶点 床位 床头 员工 校级 校企 年内 年间 年会 年产 年均 年货 期末 期中 期初 期内 班车 枪支 针对 剂量 具体 具有 包括 包含 包装 包括了 盘活 盘点 盒饭 杯子 尾气 粒度 片段 片长 园艺 园林 厂房 校舍 村规 户口 户均 户数 处理 处置 处于 处长 处罚 座谈 座谈会 座位 间接 间隔 间断 栋梁 笔记 笔试 笔者 票数 帖子 首批 首次 题目 题材 道理 道具 句子 句话 章节 章程 节点 节约 节水 节课 集会 字典 级别 样样 门户 门窗 束缚 捆绑 档案 档次 档期 幕后 联合 联动 联系 联盟 联席 卷烟 卷入 套餐 套路 枚举 版权 版本 口腔 师生员工'.split(
    ' ',
  ),
);

/** Nouns that stand directly after a number without a unit of their own. */
const countedNouns: readonly string[] =
  '群众 学生 师生 农民 干部 党员 职工 村民 居民 观众 听众 专家 教师 老师 学员 志愿者 代表 家长 市民 游客 委员 队员 会员 科技工作者 科技人员 技术人员 工作人员 执法人员 人员 企业 单位 部门 项目 课题 支部 乡镇 村庄 社区 学校 家庭 案件 作品 节目 集体 团队 队伍 科普志愿者 中小学生 小学生 中学生 大学生 青少年 少年儿童 幼儿 儿童 妇女 老人 农户 贫困户 养殖户 种植户 商户 经营户 网民 粉丝 读者 选手 科技特派员 科技辅导员 医务人员 医护人员 嘉宾 来宾 领导 团员 战士 官兵 民兵 司机 工人 员工 用户 摊位 门店 站点 点位 床位 班级 岗位 课程 案例 学校师生 余人 场馆 基地 阵地 展板 挂图 书籍 图书 资料 传单 样品'.split(
    ' ',
  );

const person = new Set<UnitFamily>(['people']);

function wordAt(text: string, at: number, extra: ReadonlyMap<string, UnitFamily>): Unit | null {
  for (let length = longestUnit; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (word.length < length) continue;
    const family = lexicon.get(word) ?? extra.get(word);
    if (family === undefined) continue;
    // 3支|队伍, 2支|队员, 8户|家庭
    if (/^(?:支队[伍员]|户家庭)/.test(text.slice(at, at + 3)) && length === 2) continue;
    if (/[A-Za-z]$/.test(word) && /[A-Za-z]/.test(text.charAt(at + length))) continue;
    return { written: word, family, measured: family === 'time' || family === 'money' || family === 'measure' };
  }
  return null;
}

/** What follows shows that the unit stands alone after all: 5000本|科普读物, 300名|师生, 3项|目标, 3种|植物. */
const stillUnit: ReadonlyMap<string, RegExp> = new Map([
  ['本科', /^[普技学幻协]/],
  ['本地', /^[方图]/],
  ['名师', /^[生范傅]/],
  ['名单', /^位/],
  ['名校', /^[长级]/],
  ['项目', /^标/],
  ['种植', /^物/],
  ['所有', /^[关限特]/],
  ['家长', /^期/],
  ['组成', /^[员果]/],
  ['门类', /^似/],
]);

function isNounAt(text: string, at: number): boolean {
  for (let length = 5; length >= 2; length -= 1) {
    const word = text.slice(at, at + length);
    if (word.length === length && nouns.has(word)) return stillUnit.get(word)?.test(text.charAt(at + length)) !== true;
  }
  return false;
}

/** A unit at its place in the text. */
export interface FoundUnit extends Unit {
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

const noExtra: ReadonlyMap<string, UnitFamily> = new Map();

/** A lexicon of further units, all counted as things. */
export function extraUnits(units: readonly string[]): ReadonlyMap<string, UnitFamily> {
  return new Map(units.map((unit): [string, UnitFamily] => [unit, 'things']));
}

function joinable(first: Unit, second: Unit): boolean {
  const things = new Set<UnitFamily>(['paper', 'things', 'texts', 'affairs', 'places', 'groups']);
  if (second.written === '次' && (person.has(first.family) || things.has(first.family))) return true;
  return first.family === second.family ? !first.measured : things.has(first.family) && things.has(second.family);
}

/** What holds other things: behind a stroke it makes a rate. */
const containers: ReadonlySet<string> = new Set(
  '村 乡 镇 县 社区 街道 校 站 店 园 户 家 期 场 班 届 门 课 轮 队 团 小组 支队'.split(' '),
);

const administrative = /^(?:[村乡镇县校]|社区|街道)$/;

function isOneKind(first: Unit, second: Unit): boolean {
  return first.family === second.family && administrative.test(first.written) === administrative.test(second.written);
}

/** Where the bracket of 份(册), 份(册、张) ends; `end` where it holds anything but units of such things. */
function bracketEnd(text: string, first: Unit, end: number, extra: ReadonlyMap<string, UnitFamily>): number {
  let at = end + 1;
  for (let count = 0; count < 4; count += 1) {
    const next = wordAt(text, at, extra);
    if (next === null || !joinable(first, next)) return end;
    at += next.written.length;
    if (text.charAt(at) === ')') return at + 1;
    if (!/[、/,]/.test(text.charAt(at))) return end;
    at += 1;
  }
  return end;
}

/** 份(册), 项/件, 人·次 after the first unit. */
function joinedAfter(text: string, first: Unit, end: number, extra: ReadonlyMap<string, UnitFamily>): number {
  const opening = text.charAt(end);
  if (opening === '(') return bracketEnd(text, first, end, extra);
  const second = opening === '/' || opening === '·' ? wordAt(text, end + 1, extra) : null;
  if (second === null) return end;
  const close = end + 1 + second.written.length;
  // 50份/个村: so much for each village.
  if (second.written === '个' && wordAt(text, close, extra) !== null) return end;
  if (opening === '·')
    return person.has(first.family) && second.family === 'time' ? close : joinedEnd(first, second, end);
  // 3场/村, 50份/期 say how many for each; 家/户 and 场/期 are two names of one thing.
  return containers.has(second.written) && !isOneKind(first, second) ? end : joinedEnd(first, second, end);
}

function joinedEnd(first: Unit, second: Unit, end: number): number {
  return joinable(first, second) ? end + 1 + second.written.length : end;
}

/**
 * The unit at `at` of folded text, joined forms included; null where none stands there. Nouns that begin like a unit
 * (项目, 部门) are none.
 */
export function readUnit(text: string, at: number, extra: ReadonlyMap<string, UnitFamily> = noExtra): FoundUnit | null {
  const opening = text.charAt(at) === '(' ? 1 : 0;
  if (opening === 0 && isNounAt(text, at)) return null;
  const first = wordAt(text, at + opening, extra);
  if (first === null) return null;
  const end = at + opening + first.written.length;
  if (opening === 1) {
    const close = text.charAt(end) === ')' ? end + 1 : bracketEnd(text, first, end, extra);
    if (close === end) return null;
    const inside = text.slice(at + 1, close - 1);
    return { ...first, written: inside, shown: shownAs.get(inside) ?? inside, start: at + 1, end: close };
  }
  const close = joinedAfter(text, first, end, extra);
  const written = text.slice(at, close);
  return { ...first, written, shown: shownAs.get(written) ?? written, start: at, end: close };
}

/** The noun that stands directly after a number (350师生); null where the next word is unknown. */
export function readCountedNoun(text: string, at: number): string | null {
  let best: string | null = null;
  for (const noun of countedNouns) {
    if (text.startsWith(noun, at) && noun.length > (best?.length ?? 0)) best = noun;
  }
  return best;
}
