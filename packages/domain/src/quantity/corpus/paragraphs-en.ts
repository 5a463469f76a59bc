import type { ParagraphCase } from './paragraph-case.ts';

/** Paragraphs as an English-writing bureau would put them. */
export const englishParagraphs: readonly ParagraphCase[] = [
  {
    text: 'During the science week the bureau handed out more than 12,000 leaflets and 850 books, and about 400 people asked for advice.',
    figures: [
      ['more than 12,000 leaflets', 12000, null, 'leaflets', { measure: 'material_copies' }],
      ['850 books', 850, 850, 'books', { measure: 'book_copies' }],
      ['about 400 people', 400, 400, 'people'],
    ],
  },
  {
    text: 'In 2013 we held 318 training sessions for 32,180 farmers in 12 townships.',
    figures: [
      ['318 training sessions', 318, 318, 'sessions', { scope: 'own', measure: 'training_sessions' }],
      ['32,180 farmers', 32180, 32180, 'farmers'],
      ['12 townships', 12, 12, 'townships', { measure: 'townships_reached' }],
    ],
  },
  {
    text: 'On 18 May 2013 at 9:30 a.m. the 6th contest opened in Room 204; call 0879-2123456 for details.',
    figures: [],
  },
  {
    text: 'Patent applications rose by 35% against the year before, an increase of 18.',
    figures: [],
  },
  {
    text: 'So far this year 81 patents were filed, of which 24 patents are inventions.',
    figures: [
      ['81 patents', 81, 81, 'patents', { within: null }],
      ['24 patents', 24, 24, 'patents', { within: 0 }],
    ],
  },
  {
    text: 'Nearly 350 pupils from 22 schools took part, and 413 works were collected.',
    figures: [
      ['Nearly 350 pupils', null, 350, 'pupils'],
      ['22 schools', 22, 22, 'schools', { measure: 'schools_participating' }],
      ['413 works', 413, 413, 'works', { measure: 'works_collected' }],
    ],
  },
  {
    text: 'Between 20 and 30 volunteers helped. At each stand 3 were on duty. Half a million people saw the broadcast.',
    figures: [
      ['Between 20 and 30 volunteers', 20, 30, 'volunteers'],
      ['Half a million people', 500000, 500000, 'people'],
    ],
  },
  {
    text: 'Dozens of visitors stopped by, many of them children aged 6 to 12.',
    figures: [],
  },
  {
    text: 'The bureau plans to hold 40 lectures next year.',
    figures: [['40 lectures', 40, 40, 'lectures', { role: 'target', measure: 'lectures_held' }]],
  },
  {
    text: 'Two hundred and fifty villagers watched the demonstration, and no fewer than 30 display boards were shown.',
    figures: [
      ['Two hundred and fifty villagers', 250, 250, 'villagers'],
      ['no fewer than 30 display boards', 30, null, 'boards'],
    ],
  },
  {
    text: 'Table 3 on page 12 of document No. 36 lists the COVID-19 rules (version 2.1), section 4.2.',
    figures: [],
  },
  {
    text: 'One of the teams won the 2nd prize; one in ten came from the county.',
    figures: [],
  },
  {
    text: 'The bureau organised 24 popular-science lectures in 2014, reaching over 3,600 residents; 1,800 posters were distributed, and 45 display boards went on show.',
    figures: [
      [
        '24 popular-science lectures',
        24,
        24,
        'lectures',
        { noun: 'popular-science lectures', scope: 'own', measure: 'lectures_held' },
      ],
      ['over 3,600 residents', 3600, null, 'residents'],
      ['1,800 posters', 1800, 1800, 'posters', { measure: 'chart_copies' }],
      ['45 display boards', 45, 45, 'boards', { measure: 'display_boards' }],
    ],
  },
  {
    text: 'From January to September, 50 patent applications were filed and 23 patents were granted across the district.',
    figures: [
      [
        '50 patent applications',
        50,
        50,
        'applications',
        { basis: 'cumulative', span: { fromMonth: 1, throughMonth: 9 }, measure: 'patents_filed' },
      ],
      ['23 patents', 23, 23, 'patents', { measure: 'patents_granted' }],
    ],
  },
  {
    text: 'A 24-hour hotline (12396) answered 1,204 calls, including 300 calls about seeds.',
    figures: [
      ['1,204 calls', 1204, 1204, 'calls', { within: null }],
      ['300 calls', 300, 300, 'calls', { within: 0 }],
    ],
  },
  {
    text: 'Some 25 units and more than 60 officials attended the opening ceremony on September 17, 2013 at 9:00.',
    figures: [
      ['Some 25 units', 25, 25, 'units', { measure: 'participating_units' }],
      ['more than 60 officials', 60, null, 'officials', { noun: 'officials' }],
    ],
  },
  {
    text: 'In the first half of 2013, we trained 1,500 farmers in five courses, each with about 300 people.',
    figures: [
      ['1,500 farmers', 1500, 1500, 'farmers', { basis: 'cumulative', span: { fromMonth: 1, throughMonth: 6 } }],
      ['five courses', 5, 5, 'courses', { measure: 'training_sessions' }],
    ],
  },
  {
    text: 'The team of 22 officers with 10 vehicles checked 2 supermarkets, 10 clothing stores, 1 bookstore and 7 farm suppliers.',
    figures: [
      ['22 officers', 22, 22, 'officers', { measure: 'enforcement_officers' }],
      ['10 vehicles', 10, 10, 'vehicles', { measure: 'enforcement_vehicles' }],
      ['2 supermarkets', 2, 2, 'supermarkets', { measure: 'premises_checked' }],
      ['10 clothing stores', 10, 10, 'stores'],
      ['1 bookstore', 1, 1, 'bookstore'],
      ['7 farm suppliers', 7, 7, 'suppliers'],
    ],
  },
  {
    text: 'Funding of RMB 1.2 million was secured, up 20% on 2012, and $50,000 came from abroad.',
    figures: [
      ['RMB 1.2 million', 1200000, 1200000, '元'],
      ['$50,000', 50000, 50000, '美元'],
    ],
  },
  {
    text: 'Temperatures of 35°C did not stop 120 volunteers aged 18-25.',
    figures: [['120 volunteers', 120, 120, 'volunteers']],
  },
];
