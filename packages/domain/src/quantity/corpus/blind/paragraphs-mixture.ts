import type { ParagraphCase } from '../paragraph-case.ts';

/** Paragraphs of all kinds, the last to be written before the reader was asked (decision 0062). */
export const blindMixtureParagraphs: readonly ParagraphCase[] = [
  {
    text: '2023年，区图书馆接待读者86.3万人次，外借图书52.6万册次，举办“书香进万家”读书活动126场，参与读者1.8万余人次，少儿读者占43.2%。',
    figures: [
      ['86.3万人次', 863000, 863000, '人次'],
      ['52.6万册次', 526000, 526000, '册次'],
      ['126场', 126, 126, '场'],
      ['1.8万余人次', 18000, null, '人次'],
    ],
  },
  {
    text: '一年来，全市共建成科普教育基地86个，较上年增加12个，其中国家级3个、省级18个；全年接待公众326万人次，同比增长18.6%。',
    figures: [
      ['86个', 86, 86, '个', { within: null }],
      ['3个', 3, 3, '个', { within: 0 }],
      ['18个', 18, 18, '个', { within: 0 }],
      ['326万人次', 3260000, 3260000, '人次'],
    ],
  },
  {
    text: '围绕“世界环境日”开展宣传活动，设立咨询台8个，发放环保袋2000个、倡议书5000份，接受群众咨询300余人次，悬挂横幅12条。',
    figures: [
      ['8个', 8, 8, '个'],
      ['2000个', 2000, 2000, '个'],
      ['5000份', 5000, 5000, '份'],
      ['300余人次', 300, null, '人次'],
      ['12条', 12, 12, '条'],
    ],
  },
  {
    text: '全县农技人员126人下沉到86个村，举办田间课堂168场，培训农民1.26万人次，人均培训2次，发放技术手册1.5万册。',
    figures: [
      ['126人', 126, 126, '人'],
      ['86个', 86, 86, '个'],
      ['168场', 168, 168, '场'],
      ['1.26万人次', 12600, 12600, '人次'],
      ['1.5万册', 15000, 15000, '册'],
    ],
  },
  {
    text: '截至12月20日，累计受理群众举报126件，办结124件，办结率98.4%，奖励举报人36名，发放奖金8.6万元。',
    figures: [
      ['126件', 126, 126, '件', { basis: 'cumulative' }],
      ['124件', 124, 124, '件'],
      ['36名', 36, 36, '名'],
      ['8.6万元', 86000, 86000, '元'],
    ],
  },
  {
    text: '科技活动周于5月20日启动，为期7天，全区37个单位参加，设展台42个，展示科技成果126项，参与群众达2.3万人次，比上届多3000人次。',
    figures: [
      ['7天', 7, 7, '天'],
      ['37个', 37, 37, '个'],
      ['42个', 42, 42, '个'],
      ['126项', 126, 126, '项'],
      ['达2.3万人次', 23000, null, '人次'],
    ],
  },
  {
    text: '下一步工作打算：一是建设科普馆1座；二是培训科普员200名；三是举办讲座50场。',
    figures: [
      ['1座', 1, 1, '座', { role: 'target' }],
      ['200名', 200, 200, '名', { role: 'target' }],
      ['50场', 50, 50, '场', { role: 'target' }],
    ],
  },
  {
    text: '教育局、卫健委、团区委分别派出12名、8名和6名志愿者，共为留守儿童320人开展心理辅导。',
    figures: [
      ['12名', 12, 12, '名'],
      ['8名', 8, 8, '名'],
      ['6名', 6, 6, '名'],
      ['320人', 320, 320, '人'],
    ],
  },
  {
    text: '全区12个街道各组建1支科普志愿服务队，每队不少于20人，共招募志愿者286人。',
    figures: [
      ['12个', 12, 12, '个'],
      ['1支', 12, 12, '支', { computed: true }],
      ['286人', 286, 286, '人'],
    ],
  },
  {
    text: '气象局全年发布预警短信326万条，制作天气预报节目365期，开展防雷检测企业186家，发现隐患68处，全部整改到位。',
    figures: [
      ['326万条', 3260000, 3260000, '条'],
      ['365期', 365, 365, '期'],
      ['186家', 186, 186, '家'],
      ['68处', 68, 68, '处'],
    ],
  },
  {
    text: 'The trust ran 48 workshops in 2023, reaching 1,260 pupils in 22 schools; 96% of teachers would recommend them.',
    figures: [
      ['48 workshops', 48, 48, 'workshops'],
      ['reaching 1,260 pupils', 1260, null, 'pupils'],
      ['22 schools', 22, 22, 'schools'],
    ],
  },
  {
    text: 'A record 2,480 people attended the open weekend on 9–10 September, 300 more than in 2022.',
    figures: [['2,480 people', 2480, 2480, 'people']],
  },
  {
    text: 'Over 18 months, 36 volunteers catalogued more than 5,000 photographs dating from 1890 to 1960.',
    figures: [
      ['36 volunteers', 36, 36, 'volunteers'],
      ['more than 5,000 photographs', 5000, null, 'photographs'],
    ],
  },
  {
    text: 'Income rose by £12,300 to £86,500, of which £40,000 came from the county council.',
    figures: [
      ['£86,500', 86500, 86500, '英镑'],
      ['£40,000', 40000, 40000, '英镑'],
    ],
  },
  {
    text: 'The mobile planetarium visited 62 schools, gave 248 shows and was seen by 7,440 children aged 5 to 11.',
    figures: [
      ['62 schools', 62, 62, 'schools'],
      ['248 shows', 248, 248, 'shows'],
      ['7,440 children', 7440, 7440, 'children'],
    ],
  },
  {
    text: 'Two of our five galleries were closed for six months, yet 31,200 visitors came.',
    figures: [
      ['six months', 6, 6, 'months'],
      ['31,200 visitors', 31200, 31200, 'visitors'],
    ],
  },
  {
    text: 'By 2030 we want every one of the 120 primary schools to have a science garden; so far 18 gardens have been built.',
    figures: [['18 gardens', 18, 18, 'gardens', { role: 'result' }]],
  },
  {
    text: 'Free eye tests were given to 1,860 people; 212 of them were referred to hospital.',
    figures: [
      ['1,860 people', 1860, 1860, 'people'],
      ['212', 212, 212, '', { within: 0 }],
    ],
  },
  {
    text: 'In Q3 the helpline handled 3,400 calls a month on average.',
    figures: [],
  },
  {
    text: 'The state held 3,500 science fairs, in which 4.2 lakh students and 18,000 teachers took part.',
    figures: [
      ['3,500 science fairs', 3500, 3500, 'fairs'],
      ['4.2 lakh students', 420000, 420000, 'students'],
      ['18,000 teachers', 18000, 18000, 'teachers'],
    ],
  },
];
