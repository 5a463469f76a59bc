import type { ParagraphCase } from '../paragraph-case.ts';

/** More English and mixed paragraphs, written down before the reader was asked (decision 0062). */
export const blindEnglishParagraphsAgain: readonly ParagraphCase[] = [
  {
    text: 'Over the year we ran 12 courses of 5 days each for a total of 240 trainees.',
    figures: [
      ['12 courses', 12, 12, 'courses'],
      ['240 trainees', 240, 240, 'trainees'],
    ],
  },
  {
    text: 'Membership stood at 3,412 at year end (2022: 3,105).',
    figures: [['3,412', 3412, 3412, '']],
  },
  {
    text: 'We reached 18 of the 21 districts, with 95% of participants rating the sessions good or excellent.',
    figures: [],
  },
  {
    text: 'Seven staff and 63 volunteers contributed 4,870 hours.',
    figures: [
      ['Seven staff', 7, 7, 'staff'],
      ['63 volunteers', 63, 63, 'volunteers'],
      ['4,870 hours', 4870, 4870, 'hours'],
    ],
  },
  {
    text: 'The grant of $1.25 million over three years supports 40 fellows.',
    figures: [
      ['$1.25 million', 1250000, 1250000, '美元'],
      ['40 fellows', 40, 40, 'fellows'],
    ],
  },
  {
    text: 'By the end of June 2024, 1,045 households had joined, up from 876 a year earlier.',
    figures: [['1,045 households', 1045, 1045, 'households', { basis: 'cumulative' }]],
  },
  {
    text: 'Nearly nine in ten visitors came by bus; parking holds up to 120 cars.',
    figures: [],
  },
  {
    text: 'The first 100 visitors got a free tree.',
    figures: [],
  },
  {
    text: 'Phone 020 7946 0958 or write to 15 High Street, London SW1A 2AA.',
    figures: [],
  },
  {
    text: 'A 12-page booklet was sent to 3,500 homes; a further 1,200 copies were handed out at the 2 fairs.',
    figures: [
      ['3,500 homes', 3500, 3500, 'homes'],
      ['1,200 copies', 1200, 1200, 'copies'],
      ['2 fairs', 2, 2, 'fairs'],
    ],
  },
  {
    text: 'Twenty-two schools entered, and thirteen of them sent more than one team.',
    figures: [['Twenty-two schools', 22, 22, 'schools']],
  },
  {
    text: 'The project cost £86,400 in total, £12,000 less than budgeted.',
    figures: [['£86,400', 86400, 86400, '英镑']],
  },
  {
    text: 'Our channel has 12.4k subscribers and 1.03 million views to date.',
    figures: [
      ['12.4k subscribers', 12400, 12400, 'subscribers'],
      ['1.03 million views', 1030000, 1030000, 'views'],
    ],
  },
  {
    text: 'In Year 5, 30 pupils built robots.',
    figures: [['30 pupils', 30, 30, 'pupils']],
  },
  {
    text: 'Between 2019 and 2023 the society awarded 152 prizes.',
    figures: [['152 prizes', 152, 152, 'prizes']],
  },
  {
    text: 'About 1 000 people, including 350 children, attended the opening on 1 June.',
    figures: [
      ['About 1 000 people', 1000, 1000, 'people', { within: null }],
      ['350 children', 350, 350, 'children', { within: 0 }],
    ],
  },
  {
    text: '本馆全年接待visitor 12.6万人次，开展STEM workshops 36场，合作单位20+家。',
    figures: [
      ['12.6万人次', 126000, 126000, '人次'],
      ['36场', 36, 36, '场'],
      ['20+家', 20, null, '家'],
    ],
  },
  {
    text: 'Science Fair（科学嘉年华）为期2天，展位60个，参与人数约1.5万人。',
    figures: [
      ['2天', 2, 2, '天'],
      ['60个', 60, 60, '个'],
      ['约1.5万人', 15000, 15000, '人'],
    ],
  },
];
