import type { ParagraphCase } from '../paragraph-case.ts';

/** More annual reports in English; written before the reader was asked (decision 0062). */
export const blindEnglishReportsAgain: readonly ParagraphCase[] = [
  {
    text: "The library's 34 branches lent 1.2 million items in 2023-24, 4% fewer than the year before, and signed up 18,450 new members.",
    figures: [
      ['34 branches', 34, 34, 'branches'],
      ['1.2 million items', 1200000, 1200000, 'items'],
      ['18,450 new members', 18450, 18450, 'members'],
    ],
  },
  {
    text: 'More than 300 volunteers gave two and a half hours each on average, planting 5,600 trees over 12 hectares.',
    figures: [
      ['More than 300 volunteers', 300, null, 'volunteers'],
      ['5,600 trees', 5600, 5600, 'trees'],
      ['over 12 hectares', 12, null, 'hectares'],
    ],
  },
  {
    text: 'In the first half of the year we ran 126 workshops (target: 120) for 2,940 pupils from 62 schools.',
    figures: [
      ['126 workshops', 126, 126, 'workshops', { role: 'result' }],
      ['2,940 pupils', 2940, 2940, 'pupils'],
      ['62 schools', 62, 62, 'schools'],
    ],
  },
  {
    text: 'Our 24-hour helpline answered 1,860 questions; nine out of ten callers were satisfied.',
    figures: [['1,860 questions', 1860, 1860, 'questions']],
  },
  {
    text: 'The travelling exhibition visited 18 towns between 3 March and 28 October, drawing between 900 and 1,100 people a week.',
    figures: [['18 towns', 18, 18, 'towns']],
  },
  {
    text: 'Grants worth £86,500 were made to 23 groups, ranging from £500 to £12,000.',
    figures: [
      ['£86,500', 86500, 86500, '英镑'],
      ['23 groups', 23, 23, 'groups'],
    ],
  },
  {
    text: 'Of the 4,200 children who took part, 2,310 (55%) were girls.',
    figures: [['4,200 children', 4200, 4200, 'children']],
  },
  {
    text: 'The 12th annual science fair was held on 14-16 June in Hall 7 and attracted 186 exhibitors and some 12,000 visitors.',
    figures: [
      ['186 exhibitors', 186, 186, 'exhibitors'],
      ['some 12,000 visitors', 12000, 12000, 'visitors'],
    ],
  },
  {
    text: 'By December 2023, a total of 3,256 teachers had been trained under the programme, up from 2,910 a year earlier.',
    figures: [['3,256 teachers', 3256, 3256, 'teachers']],
  },
  {
    text: 'Eight schools took part; three of them were from rural areas.',
    figures: [['Eight schools', 8, 8, 'schools']],
  },
  {
    text: 'The reading room has 120 seats and is open 6 days a week, 10am-8pm.',
    figures: [['120 seats', 120, 120, 'seats']],
  },
  {
    text: 'Visitors to the planetarium numbered 45,210 in 2019, 12,030 in 2020 and 38,900 in 2023.',
    figures: [['45,210', 45210, 45210, '']],
  },
  {
    text: 'The state council organised 1,250 science camps in 38 districts, benefiting 2.15 lakh students at a total cost of Rs. 3.2 crore.',
    figures: [
      ['1,250 science camps', 1250, 1250, 'camps'],
      ['38 districts', 38, 38, 'districts'],
      ['2.15 lakh students', 215000, 215000, 'students'],
      ['Rs. 3.2 crore', 32000000, 32000000, '卢比'],
    ],
  },
  {
    text: 'Each of the 18 clubs met 10 times.',
    figures: [
      ['18 clubs', 18, 18, 'clubs'],
      ['10 times', 180, 180, 'times', { computed: true }],
    ],
  },
  {
    text: "The museum's Twitter account passed 50k followers, with 3.2m impressions in Q4.",
    figures: [['50k followers', 50000, 50000, 'followers']],
  },
  {
    text: 'A record 312 entries were received, 40 more than in 2022; 36 reached the final.',
    figures: [
      ['312 entries', 312, 312, 'entries'],
      ['36', 36, 36, ''],
    ],
  },
  {
    text: 'Staff: 86 (FTE 72.5), of whom 52 women; volunteers: 340.',
    figures: [
      ['86', 86, 86, ''],
      ['52 women', 52, 52, 'women'],
      ['340', 340, 340, ''],
    ],
  },
  {
    text: 'Leaflets: 12,000 copies in English, 3,000 in Welsh and 500 in Braille.',
    figures: [['12,000 copies', 12000, 12000, 'copies']],
  },
  {
    text: 'During British Science Week (8–17 March) 14 partners ran 45 events in 9 venues.',
    figures: [
      ['14 partners', 14, 14, 'partners'],
      ['45 events', 45, 45, 'events'],
      ['9 venues', 9, 9, 'venues'],
    ],
  },
  {
    text: 'Tickets cost £5 (£3 for under-16s); 1,120 were sold.',
    figures: [['1,120', 1120, 1120, '']],
  },
  {
    text: 'The service answered 98% of calls within 30 seconds and closed 4,215 cases.',
    figures: [['4,215 cases', 4215, 4215, 'cases']],
  },
  {
    text: 'No fewer than 60 and no more than 80 places are offered each term.',
    figures: [],
  },
  {
    text: 'Three new galleries opened in May, adding 1,400 square metres of display space and 260 objects.',
    figures: [
      ['Three new galleries', 3, 3, 'galleries'],
      ['1,400 square metres', 1400, 1400, 'metres'],
      ['260 objects', 260, 260, 'objects'],
    ],
  },
  {
    text: 'The survey reached 2,004 adults aged 16+, of whom 63% had visited a museum in the past 12 months.',
    figures: [['reached 2,004 adults', 2004, null, 'adults']],
  },
  {
    text: 'Fire crews attended 1,204 incidents, rescued 36 people and carried out 2,450 home safety visits.',
    figures: [
      ['1,204 incidents', 1204, 1204, 'incidents'],
      ['36 people', 36, 36, 'people'],
      ['2,450 home safety visits', 2450, 2450, 'visits'],
    ],
  },
];
