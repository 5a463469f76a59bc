import { describe, expect, test } from 'vitest';
import { builtinCatalogue } from '../measure/builtin-catalogue.ts';
import { readFigures } from './figures/read-figures.ts';
import { readQuantity } from './read-quantity.ts';

/** Processor time of this thread alone, in microseconds: other work on the machine does not count. */
function effort(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  // What takes long is measured well enough by one round.
  for (let round = 0; round < 2 && (round === 0 || least < 50_000); round += 1) {
    const before = process.threadCpuUsage();
    work();
    least = Math.min(least, process.threadCpuUsage(before).user);
  }
  return least;
}

/** How much more a text sixteen times as long costs: 16 where time is linear, 256 where it is a square. */
function growth(read: (text: string) => void, piece: string, count: number): number {
  effort(() => read(piece.repeat(count)));
  return effort(() => read(piece.repeat(count * 16))) / (effort(() => read(piece.repeat(count))) + 1_000);
}

const limit = 128;

describe('the effort of readQuantity grows with the text and not faster', () => {
  test.each([
    '9',
    '1,111',
    '1 ',
    '1 111 ',
    '1-',
    '一',
    '万',
    '数百',
    '1XX',
    '1份',
    '1至',
    'one ',
    'x1',
    '三、四百',
    '约',
    '(',
    '至少',
    '1年',
    '?',
    '1~',
    '\u200b',
    'one hundred and ',
    'dozen ',
    '没有达到',
    '126（万元）',
    '\ud800',
    '<b>1</b>',
    '**1**',
    '&nbsp;',
    '<a ',
    'rose from 1 to ',
  ])(
    '%s repeated',
    (piece) => {
      expect(growth(readQuantity, piece, 400)).toBeLessThan(limit);
    },
    60_000,
  );
});

describe('the effort of readFigures grows with the text and not faster', () => {
  const read = (text: string) => readFigures(text, { catalogue: builtinCatalogue });

  test.each([
    '发放资料500份，',
    '500份',
    '其中3件，',
    '各50份',
    '分别为3份、',
    '“三”',
    '（3件）',
    '在5个社区各举办2场，',
    '500 people ',
    '3份。',
    '，',
    '1-9月',
    '资料',
    '(',
    '“',
    '为3个村各配备1名、2名，',
    '去年3件（同期2件），',
    '|3份|',
    '\ud8003份',
    '各村建立专栏1个，',
    '（计划3件，',
    '3 people came to each of ',
  ])(
    '%s repeated',
    (piece) => {
      expect(growth(read, piece, 100)).toBeLessThan(limit);
    },
    60_000,
  );
});

test.each(['9', '万', '其中', '（'])('%j to a million characters throws nothing', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  expect(readQuantity(text).start).toBeGreaterThanOrEqual(0);
  expect(readFigures(text)).toEqual([]);
});
