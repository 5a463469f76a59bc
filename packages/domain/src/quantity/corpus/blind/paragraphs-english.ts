import type { ParagraphCase } from '../paragraph-case.ts';

/** English and mixed paragraphs, written down before the reader was asked (decision 0062). */
export const blindEnglishParagraphs: readonly ParagraphCase[] = [
  {
    text: 'The Museum welcomed 1.2 million visitors in 2022-23, an increase of 14% on the previous year, and ran 640 school sessions for over 28,000 pupils.',
    figures: [
      ['1.2 million visitors', 1200000, 1200000, 'visitors'],
      ['640 school sessions', 640, 640, 'sessions'],
      ['over 28,000 pupils', 28000, null, 'pupils'],
    ],
  },
  {
    text: 'Our 45 STEM ambassadors visited 112 schools, delivering 230 workshops to around 9,500 students aged 7-14.',
    figures: [
      ['45 STEM ambassadors', 45, 45, 'ambassadors'],
      ['112 schools', 112, 112, 'schools'],
      ['230 workshops', 230, 230, 'workshops'],
      ['around 9,500 students', 9500, 9500, 'students'],
    ],
  },
  {
    text: 'Attendance fell from 3,200 to 2,850, while online views rose by 40,000 to 310,000.',
    figures: [
      ['2,850', 2850, 2850, ''],
      ['310,000', 310000, 310000, ''],
    ],
  },
  {
    text: 'We planted 500 trees, collected 1.8 tonnes of litter and logged 2,400 volunteer hours across 16 sites.',
    figures: [
      ['500 trees', 500, 500, 'trees'],
      ['1.8 tonnes', 1.8, 1.8, 'tonnes'],
      ['2,400 volunteer hours', 2400, 2400, 'hours'],
      ['16 sites', 16, 16, 'sites'],
    ],
  },
  {
    text: 'The fair ran for three days (12-14 May) at Hall 7, Stand B12, opening daily from 10am to 6pm; entry was £5 for adults and free for under-16s.',
    figures: [['three days', 3, 3, 'days']],
  },
  {
    text: 'Of the 86 applications received, 54 were approved, 21 rejected and 11 are pending.',
    figures: [
      ['86 applications', 86, 86, 'applications'],
      ['54', 54, 54, ''],
      ['21', 21, 21, ''],
      ['11', 11, 11, ''],
    ],
  },
  {
    text: 'In the 12 months to 31 March 2024 the trust awarded 37 grants totalling £412,500, of which 9 grants went to first-time applicants.',
    figures: [
      ['37 grants', 37, 37, 'grants', { within: null }],
      ['£412,500', 412500, 412500, '英镑'],
      ['9 grants', 9, 9, 'grants', { within: 0 }],
    ],
  },
  {
    text: 'A record 2,113 entries came from 58 countries; 1 in 3 entrants was under 18.',
    figures: [
      ['2,113 entries', 2113, 2113, 'entries'],
      ['58 countries', 58, 58, 'countries'],
    ],
  },
  {
    text: 'Thanks to 25 partner organisations, we held no fewer than 60 events in 14 towns and handed out some 18,000 leaflets, 3,200 posters and 1,050 seed kits.',
    figures: [
      ['25 partner organisations', 25, 25, 'organisations'],
      ['no fewer than 60 events', 60, null, 'events'],
      ['14 towns', 14, 14, 'towns'],
      ['some 18,000 leaflets', 18000, 18000, 'leaflets'],
      ['3,200 posters', 3200, 3200, 'posters'],
      ['1,050 seed kits', 1050, 1050, 'kits'],
    ],
  },
  {
    text: 'Section 3.2 of Regulation (EU) No 1169/2011 applies to items 4 to 6 of Annex II.',
    figures: [],
  },
  {
    text: 'Hundreds of people queued for hours, and several schools asked for a second visit.',
    figures: [],
  },
  {
    text: 'The target for 2025 is 80 lectures; 76 lectures have been given so far.',
    figures: [
      ['80 lectures', 80, 80, 'lectures', { role: 'target' }],
      ['76 lectures', 76, 76, 'lectures', { role: 'result' }],
    ],
  },
  {
    text: '本次 Science Week 共吸引 3,200+ 名观众，举办 workshop 12 场、lecture 8 场，发放 leaflet 5,000 份。',
    figures: [
      ['3,200+ 名', 3200, null, '名'],
      ['12 场', 12, 12, '场'],
      ['8 场', 8, 8, '场'],
      ['5,000 份', 5000, 5000, '份'],
    ],
  },
  {
    text: 'Each of the five townships received 200 copies of the handbook.',
    figures: [
      ['five townships', 5, 5, 'townships'],
      ['200 copies', 1000, 1000, 'copies', { computed: true }],
    ],
  },
  {
    text: 'Volunteers gave 1,260 hours at an average of 7 hours each.',
    figures: [['1,260 hours', 1260, 1260, 'hours']],
  },
];
