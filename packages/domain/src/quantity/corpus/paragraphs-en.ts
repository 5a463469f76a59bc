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
    text: 'Between 20 and 30 volunteers helped at each stand. Half a million people saw the broadcast.',
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
];
