import { describe, expect, it } from 'vitest';
import { checkWording } from './check-wording.ts';
import { claimInWords } from './claim-in-words.testing.ts';
import { threeYears } from './three-years.testing.ts';

const state = threeYears();

function checked(text: string, year = 2013): readonly string[] {
  return checkWording(text, state, { year }).map(claimInWords);
}

/** Written for this test in the manner of such reports, and each reviewed: sentence, and what it comes out as. */
const corpus: readonly (readonly [sentence: string, ...claims: string[]])[] = [
  // Growth
  ['全年举办培训380期，培训期数比上年明显增加。', 'growth of training_sessions: agree, numbers'],
  ['培训人次同比有所增长。', 'growth of training_participations: contradict, numbers'],
  ['与上年相比，发放的科技资料大幅增加。', 'growth of material_copies: agree, numbers'],
  ['今年科普经费投入同比增长62%。', 'growth of funds_spent: agree, numbers'],
  ['今年科普经费投入同比增长80%。', 'growth of funds_spent: contradict, amount-differs'],
  ['科普经费投入比去年增加了六成多。', 'growth of funds_spent: agree, numbers'],
  ['培训期数比去年增加62期。', 'growth of training_sessions: agree, numbers'],
  ['培训期数比去年增加26期。', 'growth of training_sessions: contradict, amount-differs'],
  ['全区专利授权量稳步提高。', 'growth of patents_granted: agree, numbers'],
  ['全区发明专利授权量较上年同期有明显提高。', 'growth of patents_granted.invention: agree, numbers'],
  ['与去年相比，申请专利的数量和质量都有明显提升。', 'growth of patents_filed: contradict, certain-despite-spans'],
  ['广播电视报道比上年多。', 'growth of broadcast_items: cannot-compare, spans-differ'],
  ['讲座场次略有增加。', 'growth of lectures_held: cannot-compare, range-crosses'],
  ['参加人次比上年有所增加。', 'growth of participations: cannot-compare, about'],
  ['展品数量比上年增加。', 'growth of exhibits_shown: cannot-compare, range-crosses'],
  ['联合执法次数大幅上升。', 'growth of enforcement_actions: cannot-compare, zero-before'],
  ['咨询服务次数比上年增加较多。', 'growth of consultations: cannot-compare, unknown'],
  ['展板数量比上年明显增加。', 'growth of display_boards: cannot-compare, not-reported'],
  ['培训期数环比增长10%。', 'growth of training_sessions: cannot-compare, other-span'],
  ['征集作品比上年增加。', 'growth of works_collected: cannot-compare, scopes-differ'],
  ['我局征集作品比上年增加。', 'growth of works_collected: agree, numbers'],
  ['各单位联合征集作品比上年增加。', 'growth of works_collected: contradict, numbers'],
  ['培训期数连续两年增长。', 'growth of training_sessions: agree, numbers'],
  ['培训期数较2011年有较大幅度增长。', 'growth of training_sessions: agree, numbers'],
  ['科普挂图超过去年。', 'growth of chart_copies: contradict, numbers'],
  ['开展活动的数量比上年有所增加。', 'growth of activities: agree, numbers'],
  ['培训期数没有增加。', 'no growth of training_sessions: contradict, numbers'],
  [
    '全年培训318期32180人次，比上年明显增加。',
    'growth of training_sessions: agree, numbers',
    'growth of training_participations: contradict, numbers',
  ],
  [
    '举办培训380期、25800人次，同比分别增长19.5%和下降19.8%。',
    'growth of training_sessions: agree, numbers',
    'fall of training_participations: agree, numbers',
  ],
  [
    '培训期数、培训人次、图书发放量分别增长19%和下降19%。',
    'growth of nothing: cannot-compare, no-measure',
    'fall of nothing: cannot-compare, no-measure',
  ],
  [
    '培训期数、图书发放量分别增长19.5%、100%。',
    'growth of training_sessions: agree, numbers',
    'growth of book_copies: agree, numbers',
  ],
  ['在7个乡发放科技资料89000份，比上年大幅增加。', 'growth of material_copies: agree, numbers'],
  [
    '今年培训期数比去年多62期，但受训人次少了6380人次。',
    'growth of training_sessions: agree, numbers',
    'fall of training_participations: agree, numbers',
  ],
  ['增加了培训期数，降低了成本。', 'growth of training_sessions: agree, numbers'],
  ['进一步增加培训期数。'],
  ['避免了培训人次下降。'],
  ['培训期数同比+19.5%。', 'growth of training_sessions: agree, numbers'],
  ['培训期数（380期）同比增长19.5%（上年318期）。', 'growth of training_sessions: agree, numbers'],
  [
    '培训班期数增幅为19.5%，人次降幅为19.8%。',
    'growth of training_sessions: agree, numbers',
    'fall of nothing: cannot-compare, no-measure',
  ],
  ['培训期数较2011年翻了近一番。', 'multiple of training_sessions: contradict, numbers'],
  ['新闻播出65条，是去年的近3倍。', 'multiple of broadcast_items: cannot-compare, spans-differ'],
  // Fall
  ['受训人次比去年下降19.8%。', 'fall of training_participations: agree, numbers'],
  ['报送信息篇数比上年有所减少。', 'fall of press_items_submitted: agree, numbers'],
  [
    '培训期数不降反升，培训人次有所回落。',
    'growth of training_sessions: agree, numbers',
    'fall of training_participations: agree, numbers',
  ],
  ['挂图发放量同比下降。', 'fall of chart_copies: contradict, numbers'],
  // Level
  ['挂图发放量与去年持平。', 'level of chart_copies: agree, numbers'],
  ['培训期数与上年基本持平。', 'level of training_sessions: contradict, numbers'],
  // Records
  [
    '专利申请量、授权量创历年新高。',
    'record-high of patents_filed: contradict, certain-despite-spans',
    'record-high of patents_granted: cannot-compare, spans-differ',
  ],
  ['发放科技资料89000份，再创新高。', 'record-high of material_copies: agree, as-far-as-recorded'],
  ['培训期数达到历史最高水平。', 'record-high of training_sessions: agree, as-far-as-recorded'],
  ['报送稿件185篇，为历年最少。', 'record-low of press_items_submitted: agree, as-far-as-recorded'],
  ['报送稿件创近三年来新高。', 'record-high of press_items_submitted: contradict, numbers'],
  // Doubling
  ['图书发放量翻了一番。', 'multiple of book_copies: agree, numbers'],
  ['科技资料发放量是上年的3倍。', 'multiple of material_copies: contradict, numbers'],
  ['图书发放量增长一倍。', 'multiple of book_copies: agree, numbers'],
  ['培训期数成倍增长。', 'multiple of training_sessions: contradict, numbers'],
  ['联合执法次数翻了两番。', 'multiple of enforcement_actions: cannot-compare, zero-before'],
  // First
  ['首次制作展板30块。', 'first of display_boards: agree, as-far-as-recorded'],
  ['今年首次发放挂图。', 'first of chart_copies: contradict, numbers'],
  ['发放科技资料首次突破5万份。', 'first of material_copies: agree, as-far-as-recorded'],
  ['发放科技资料首次突破3万份。', 'first of material_copies: contradict, numbers'],
  // No measure, or no claim
  ['来访量创历年新高。', 'record-high of nothing: cannot-compare, no-measure'],
  ['参加学生的科学素质明显提高。'],
  ['开展各类培训，提高了群众的科学素质。'],
  ['明年力争培训人次大幅增长。'],
  ['采用率有所提高。'],
  ['为促进专利申请量增长，召开了座谈会。'],
  ['举办第六届科技创新大赛，营造了浓厚氛围。'],
  ['助力科技创新高地建设。'],
  // English
  ['Training sessions rose clearly on last year.', 'growth of training_sessions: agree, numbers'],
  [
    'The number of trainees increased compared with last year.',
    'growth of training_participations: contradict, numbers',
  ],
  ['Patent applications fell to 43.', 'fall of patents_filed: agree, certain-despite-spans'],
  ['Wall charts handed out were unchanged from last year.', 'level of chart_copies: agree, numbers'],
  ['Books handed out doubled.', 'multiple of book_copies: agree, numbers'],
  ['We reached a record number of leaflets.', 'record-high of material_copies: agree, as-far-as-recorded'],
  ['Display boards were shown for the first time.', 'first of display_boards: agree, as-far-as-recorded'],
  ['Spending grew by 62%.', 'growth of funds_spent: agree, numbers'],
  ['Training sessions increased by 26.', 'growth of training_sessions: contradict, amount-differs'],
  ['Training sessions: 380, up 62 on last year.', 'growth of training_sessions: agree, numbers'],
  [
    'Training attendance was down on last year, while books handed out rose.',
    'fall of training_participations: agree, numbers',
    'growth of book_copies: agree, numbers',
  ],
  ['No increase in training sessions was seen.', 'no growth of training_sessions: contradict, numbers'],
  ['There were fewer training sessions than last year.', 'fall of training_sessions: contradict, numbers'],
  ['The number of leaflets was three times last year.', 'multiple of material_copies: contradict, numbers'],
  ['Training sessions grew for the second consecutive year.', 'growth of training_sessions: agree, numbers'],
  ['The bureau kept a record of every session.'],
  ['The talks increased awareness of patents.'],
  ['We plan to increase training sessions next year.'],
];

describe('what a text claims, held against the totals', () => {
  it.each(corpus)('%s', (sentence, ...claims) => {
    expect(checked(sentence)).toEqual(claims);
  });

  it('cannot compare the first year of a ledger', () => {
    expect(checked('培训期数明显增加。', 2011)).toEqual([
      'growth of training_sessions: cannot-compare, no-earlier-year',
    ]);
  });

  it('says where the claim stands, where its measure is named, and what it was held against', () => {
    const text = '一年来成绩突出。全区专利申请量，同比大幅增长。';
    const [claim] = checkWording(text, state, { year: 2013 });
    expect(claim).toMatchObject({
      raw: '大幅增长',
      named: { raw: '专利申请量' },
      subject: { measure: 'patents_filed', scope: 'district' },
      now: { year: 2013, lower: 43, upper: 43, through: null },
      before: { year: 2012, lower: 81, upper: 81, through: '10-31' },
      figures: ['2012.patents_filed.district.', '2013.patents_filed.district.'],
    });
    expect(text.slice(claim?.start, claim?.end)).toBe('大幅增长');
    expect(text.slice(claim?.named?.start, claim?.named?.end)).toBe('专利申请量');
  });
});
