/**
 * Ordinary words, set phrases, slogans, places and brands that contain a numeral, a place word or a unit and count
 * nothing. The scanner steps over them whole. A word here must never be the beginning of a counted phrase.
 */
const list =
  '一些 一定 一般 一样 一直 一切 一致 一旦 一流 一律 一向 一再 一线 一代 一体 一带 一带一路 一方面 一面 一把手 一把 一次性 一系列 一部分 一站式 一条龙 一条心 一揽子 一班人 一家人 一手 一心 一心一意 一路 一生 一行 一时 一会 一边 一同 一概 一经 一举 一贯 一度 一点 一点点 一番 一并 一起来 一律 一齐 一线城市 一片 一派 一阵 一股 一种 一批批 一次次 一项项 一个个 一件件 一户户 一张张 一年一度 一村一品 一户一策 一人一档 一对一 一分为二 一二三产 一二三产业 一级 一等 一等奖 一等功 一类 一号 一是 一要 一来 一言 一支笔 一票否决 一岗双责 一事一议 一站 一刻 一目了然 一马当先 一鼓作气 一如既往 一针见血 一日 一步 一年来 一年四季 一年之计 一期工程 一门式 一本通 一卡通 一窗 一网通办 一网 一张网 一张图 一张蓝图 一盘棋 一家亲 一件事 一句话 ' +
  '二手 二维码 二次 二次创业 二是 二等奖 二级 二类 二期工程 二季度 三是 三等奖 三级 三类 三季度 四是 四季度 一季度 四类 四级 四等奖 五是 六是 七是 八是 九是 十是 两会 两山 两学一做 两委 两新 两新组织 两级 两侧 两岸 两地 两者 两化 两个维护 两个确保 两个毫不动摇 两个百年 两个一百年 两癌 两免一补 两不愁 两旁 两边 两手 两用 两弹一星 两非 ' +
  '三个代表 三农 三下乡 三服务 三结合 三大 三支一扶 三位一体 三产 三轮车 三角 三角洲 三峡 三亚 三明 三心二意 三番五次 三五成群 三令五申 三言两语 三公经费 三公 三好学生 三好 三严三实 三会一课 三资 三通一平 三七 三维 三权 三步 三教 三中全会 三方 三变 三品一标 三线 三级甲等 三甲 三无 三留守 三八 三八红旗手 三八妇女节 三伏 三更 三峡库区 三江 三门峡 三原色 三脚架 三岔 三里屯 ' +
  '四川 四季 四大 四个意识 四个自信 四个全面 四好农村路 四面八方 四中全会 四害 四平 四化 四史 四周 四通八达 四方 四肢 四新 四项基本原则 四有 四下乡 四点半 五一 五一劳动节 五四 五四青年节 五四运动 五年计划 五个一工程 五个一 五位一体 五中全会 五保户 五保 五金 五谷 五指山 五颜六色 五粮液 五官 五星 五星级 五好 五大 五台山 五湖四海 五水共治 五险一金 五育 六一 六一儿童节 六个一 六盘水 六安 六中全会 六大 六稳六保 六稳 六保 七一 七夕 七上八下 七彩 七个一 七大 七五普法 六五普法 八五普法 八一 八一建军节 八项规定 八荣八耻 八方 八大 八达岭 八仙 八成 九江 九寨沟 九三学社 九年义务教育 九年一贯制 九年制 九大 九龙 九牛一毛 十一黄金周 十佳 十强 十大 十足 十全十美 十全 十字路口 十字街 十堰 十年来 十八大 十九大 二十大 十七大 十六大 十一五 十二五 十三五 十四五 十五五 十件实事 十月革命 十里八乡 十里八村 十几年来 ' +
  '百姓 百年 百年大计 百家讲坛 百家争鸣 百家姓 百花 百花齐放 百货 百科 百科全书 百色 百强 百佳 百日 百般 百折不挠 百战 百分 百分百 百度 百校 百团大战 百万雄师 百倍 百里 百草 百合 百香果 百千万工程 百千万 百县千镇万村 百尺竿头 百闻 百炼 百家企业行 千方百计 千家万户 千言万语 千千万万 千辛万苦 千变万化 千载难逢 千山万水 千人计划 千村示范 千岛湖 千年 千里 千克 千瓦 千米 千古 千姿百态 千秋 千篇一律 千亩示范 千万别 千万不要 千万要 千金 千禧 千钧一发 万一 万众 万众一心 万家灯火 万家 万元户 万里长城 万里 万能 万象 万事 万物 万州 万宁 万岁 万分 万般 万无一失 万水千山 万人空巷 万隆 万有引力 万向 万户 万科 万达 万全 万年 万村 万名 亿万 双十一 双十二 双百 双百方针 数据 数字 数学 数量 数码 数额 数理化 数控 数目 数来宝 数一数二 几乎 几何 几率 几内亚 几时 几经 半径 半导体 半岛 半数 半成品 半边天 半决赛 半山 半自动 半信半疑 半途 半夜 半路 多半 大半 过半 参半 对半 半封闭 半永久 半结构 半脱产 半工半读 半场 半程 半壁 零食 零售 零部件 零距离 零碎 零星 零散 零容忍 零工 零钱 零基础 零事故 零差错 零报告 零排放 零跑腿 零投诉 零突破 零发生 零感染 零上 零下 零碳 零时差 零投入 零门槛 两江 两栖 两极 两性 两翼 两难 两厢 两湖 两广 两院院士 两院 两弹 两化融合 两会期间 统一 唯一 专一 单一 同一 逐一 之一 划一 归一 如一 合一 万分之 千分之 百分之 十分之 进一步 第一时间 第一线 第一产业 第二产业 第三产业 第一书记 第二课堂 第三方 第三者 第一责任人 第一手 第一步 第一要务 三次产业 十分重视 十分重要 十分注重 十分感谢 十分关注 十分必要 十分 一半 上半年 下半年 半月谈 九九重阳 重阳 二十四节气 二十四小时 二十条 三十六计 二十四孝 五笔 五经 四书 八段锦 六艺 一国两制 一院 二院 三院 一小 二小 三小 四小 五小 六小 一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 一幼 二幼 三幼 两个确立 两个结合 两个先行 两个打造 两个延伸 三个务必 三个区分开来 三个一批 三个清单 四个不摘 四个最严 四个革命 四个服务 四个坚持 四个更好 五个必由之路 五个到位 五个振兴 五个统筹 六个必须坚持 六个坚持 六个统筹 七个有之 八个坚持 九个坚持 十个坚持 十个明确 十有八九 十之八九 一传十 十传百 千百年 一日三餐 一周七天 一把火 一把尺子 一把钥匙 朝九晚五 八角形 八角茴香 五角星 五角大楼 五角枫 六角形 九尾狐 九头鸟 三角形 四角号码 伍佰 参加 参与 参训 参会 参观 参赛 参谋 参展 参考 参保 参评 参演 参战 参股 参照 参数 陆续 陆地 大陆 队伍 入伍 退伍 收拾 拾金不昧 拾遗 放肆 肆意 捌佰 人次 两全 两全其美 第一 第二 第三 第四 第五';

/** Words that may also be counted phrases when the text is nothing else (一项项 is not; 一起 and 一级 are decided by context). */
const dropped = new Set([
  '人次',
  '第一',
  '第二',
  '第三',
  '第四',
  '第五',
  '一日',
  '一步',
  '一种',
  '一类',
  '二类',
  '三类',
  '四类',
  '捌佰',
  '伍佰',
  '一片',
  '一路',
  '一站',
  '数量',
  '一批批',
  '万名',
  '一把',
  '二十条',
  '万户',
  '万村',
  '四类',
  '一代',
  '十年来',
  '一年来',
  '十几年来',
]);

function indexByFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    const bucket = index.get(word.charAt(0));
    if (bucket === undefined) index.set(word.charAt(0), [word]);
    else bucket.push(word);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.length - a.length);
  return index;
}

const byFirst = indexByFirst([...new Set(list.split(' '))].filter((word) => word !== '' && !dropped.has(word)));

/** The characters that some ordinary word begins with. */
export const ordinaryBeginnings: readonly string[] = [...byFirst.keys()];

/** 十分钟, 百分点, 三级联动 … : what follows turns the word back into a number. */
const continued: ReadonlyMap<string, RegExp> = new Map([
  ['十分', /^钟/],
  ...['一小', '二小', '三小', '四小', '五小', '六小'].map((school): [string, RegExp] => [school, /^时/]),
  ['一点', /^[一二两三四五六七八九零〇]/],
  ['三大', /^(?!)/],
  ['百日', /^(?!)/],
]);

/** The end of the ordinary word that begins at `at`, or -1 where a number may begin. */
export function ordinaryWordEnd(text: string, at: number): number {
  for (const word of byFirst.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (continued.get(word)?.test(text.slice(end, end + 2)) === true) continue;
    return end;
  }
  return -1;
}
