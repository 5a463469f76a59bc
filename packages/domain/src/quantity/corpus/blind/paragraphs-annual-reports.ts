import type { ParagraphCase } from '../paragraph-case.ts';

/** Annual reports in English; written before the reader was asked (decision 0062). */
export const blindAnnualReportParagraphs: readonly ParagraphCase[] = [
  {
    text: 'The Museum welcomed a record 12,345 visitors in 2023, up 8% on the previous year, and ran 142 school workshops for 3,980 pupils aged 7 to 11.',
    figures: [
      ['12,345 visitors', 12345, 12345, 'visitors'],
      ['142 school workshops', 142, 142, 'workshops'],
      ['3,980 pupils', 3980, 3980, 'pupils'],
    ],
  },
  {
    text: 'Libraries issued 1.2 million books and 340,000 e-books; physical visits rose from 2.1 million to 2.4 million.',
    figures: [
      ['1.2 million books', 1200000, 1200000, 'books'],
      ['340,000 e-books', 340000, 340000, 'e-books'],
      ['2.4 million', 2400000, 2400000, '', { role: 'result' }],
    ],
  },
  {
    text: 'In FY2023/24 the Council spent £2.3m on outreach (£1.9m in 2022/23) and supported 86 projects across 14 counties.',
    figures: [
      ['£2.3m', 2300000, 2300000, '英镑'],
      ['£1.9m', 1900000, 1900000, '英镑', { role: 'quoted' }],
      ['86 projects', 86, 86, 'projects'],
      ['14 counties', 14, 14, 'counties'],
    ],
  },
  {
    text: 'The science centre reached 1,25,000 students in 42 districts; over 3 lakh leaflets in 12 languages were distributed at a cost of Rs 45 lakh.',
    figures: [
      ['reached 1,25,000 students', 125000, null, 'students'],
      ['42 districts', 42, 42, 'districts'],
      ['over 3 lakh leaflets', 300000, null, 'leaflets'],
      ['12 languages', 12, 12, 'languages'],
      ['Rs 45 lakh', 4500000, 4500000, '卢比'],
    ],
  },
  {
    text: 'Our 24/7 helpline took 6,500 calls, a 12% rise, and just under 900 e-mails.',
    figures: [
      ['6,500 calls', 6500, 6500, 'calls'],
      ['just under 900 e-mails', null, 900, 'e-mails'],
    ],
  },
  {
    text: 'Between 200 and 250 people came to each of the 12 talks.',
    figures: [['12 talks', 12, 12, 'talks']],
  },
  {
    text: 'One in five adults in the county visited a museum; 24 of the 30 sites are free.',
    figures: [],
  },
  {
    text: 'The summer reading challenge ran for six weeks at 34 branches, with 4,210 children joining and 2,988 finishing.',
    figures: [
      ['six weeks', 6, 6, 'weeks'],
      ['34 branches', 34, 34, 'branches'],
      ['4,210 children', 4210, 4210, 'children'],
      ['2,988', 2988, 2988, ''],
    ],
  },
  {
    text: 'Attendance at the fair was 2,340 (2022: 1,980).',
    figures: [['2,340', 2340, 2340, '', { role: 'result' }]],
  },
  {
    text: 'We aim to train 500 teachers by 2026; 320 have been trained so far.',
    figures: [
      ['500 teachers', 500, 500, 'teachers', { role: 'target' }],
      ['320', 320, 320, '', { role: 'result' }],
    ],
  },
  {
    text: 'Since the 1990s the society has published 48 booklets; in 2023 alone it printed 15,000 copies of three new titles.',
    figures: [
      ['48 booklets', 48, 48, 'booklets'],
      ['15,000 copies', 15000, 15000, 'copies'],
      ['three new titles', 3, 3, 'titles'],
    ],
  },
  {
    text: 'Section 3.2 of the report lists 17 recommendations, 12 of which have been carried out.',
    figures: [
      ['17 recommendations', 17, 17, 'recommendations'],
      ['12', 12, 12, '', { within: 0 }],
    ],
  },
  {
    text: 'Volunteers gave 12,600 hours, worth an estimated £151,200 at £12 per hour.',
    figures: [
      ['12,600 hours', 12600, 12600, 'hours'],
      ['an estimated £151,200', 151200, 151200, '英镑'],
    ],
  },
  {
    text: 'Room 204 holds up to 60 people; the workshop was repeated three times at 10 am, 1 pm and 3.30 pm.',
    figures: [['three times', 3, 3, 'times']],
  },
  {
    text: 'Two dozen STEM ambassadors, half of them women, visited 56 primary schools and 18 secondary schools.',
    figures: [
      ['Two dozen STEM ambassadors', 24, 24, 'ambassadors'],
      ['56 primary schools', 56, 56, 'schools'],
      ['18 secondary schools', 18, 18, 'schools'],
    ],
  },
  {
    text: 'The exhibition drew more than 30,000 people in its first month and tens of thousands more online.',
    figures: [['more than 30,000 people', 30000, null, 'people']],
  },
  {
    text: 'Of the 1,200 questionnaires sent out, 864 were returned (72%).',
    figures: [
      ['1,200 questionnaires', 1200, 1200, 'questionnaires'],
      ['864', 864, 864, ''],
    ],
  },
  {
    text: 'The district has a population of 362,000; 1,450 residents attended the 12 open days.',
    figures: [
      ['362,000', 362000, 362000, '', { role: 'base' }],
      ['1,450 residents', 1450, 1450, 'residents', { role: 'result' }],
      ['12 open days', 12, 12, 'days'],
    ],
  },
  {
    text: 'School visits fell by 40 to 310, while adult courses grew to 96.',
    figures: [
      ['310', 310, 310, ''],
      ['96', 96, 96, ''],
    ],
  },
  {
    text: 'Membership stood at 5,600 at 31 March 2024, an increase of 350 over the year.',
    figures: [['5,600', 5600, 5600, '']],
  },
];
