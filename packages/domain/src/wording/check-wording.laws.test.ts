import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../quantity/quantity.ts';
import { arbitraryBounds, arbitraryCommands, factsOf, figureOf, tell } from '../testing/index.ts';
import { checkWording } from './check-wording.ts';

const words = fc.constantFrom(
  ...['培训期数', '科技资料', '专利申请量', '、', '的数量', '同比', '比上年', '与去年相比', '，', '。', '明显', '大幅'],
  ...[
    '增长',
    '下降',
    '减少了',
    '持平',
    '创历年新高',
    '翻一番',
    '首次突破',
    '1万',
    '3成',
    '62%',
    '没有',
    '力争',
    '分别',
    '和',
  ],
  ...[
    'Training sessions',
    ' rose',
    ' fell',
    ' by 10%',
    ' compared with last year',
    ' a record',
    ' doubled',
    '. ',
    ', ',
    '\n',
    '𠮷',
  ],
);
const arbitraryText = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const measures = ['material_copies', 'patents_filed'] as const;
const sentences = ['科技资料比上年增加，专利申请量有所减少。', '科技资料与上年持平，专利申请量创历年新高。'];

/** Whole numbers that a quantity may be, near its bounds. */
function possible({ lower, upper }: Quantity): readonly number[] {
  const least = lower ?? 0;
  const most = upper ?? least + 100;
  return [...new Set([least, Math.floor((least + most) / 2), most])];
}

function yearWith(year: number, value: Quantity) {
  const figure = figureOf(`F${year}`, 'material_copies', value);
  return { kind: 'record-activity' as const, activityId: `a${year}`, facts: factsOf(`${year}年发放`, year, [figure]) };
}

const sayings = [
  { text: '科技资料比上年增加。', holds: (now: number, before: number) => now > before },
  { text: '科技资料比上年减少。', holds: (now: number, before: number) => now < before },
  { text: '科技资料与上年一样。', holds: (now: number, before: number) => now === before },
  { text: '科技资料没有增加。', holds: (now: number, before: number) => now <= before },
  { text: '科技资料创历年新高。', holds: (now: number, before: number) => now > before },
] as const;

describe('the wording check, whatever the text and the ledger', () => {
  it('never throws, and quotes what stands in the text', () => {
    const state = tell([yearWith(2012, { lower: 5, upper: 5, mark: 'exact', raw: '5' })]).state;
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const claim of checkWording(text, state, { year: 2013 })) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.raw);
          expect(claim.raw).not.toBe('');
          if (claim.named !== null) expect(text.slice(claim.named.start, claim.named.end)).toBe(claim.named.raw);
        }
      }),
    );
  });

  it('is not changed by a sentence about something else before it', () => {
    const { state } = tell([]);
    const before = '今天天气很好。';
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const alone = checkWording(text, state, { year: 2013 });
        const later = checkWording(before + text, state, { year: 2013 });
        expect(later.map(({ start, raw, kind }) => [start - before.length, raw, kind])).toEqual(
          alone.map(({ start, raw, kind }) => [start, raw, kind]),
        );
      }),
    );
  });

  it('never throws on a ledger, and names figures that are in it', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const text of sentences) {
          for (const claim of checkWording(text, state, { year: 2014 })) {
            for (const id of claim.figures) expect(state.figureOwners.has(id)).toBe(true);
            if (claim.subject?.kind === 'measure') expect(measures).toContain(claim.subject.measure);
          }
        }
      }),
    );
  });

  it('agrees only with what is true of every number the figures may be, and contradicts only what is true of none', () => {
    const stated = arbitraryBounds.filter(({ mark }) => mark !== 'about');
    fc.assert(
      fc.property(stated, stated, fc.constantFrom(...sayings), (now, before, { text, holds }) => {
        const { state } = tell([yearWith(2012, before), yearWith(2013, now)]);
        const truths = possible(now).flatMap((a) => possible(before).map((b) => holds(a, b)));
        for (const { verdict } of checkWording(text, state, { year: 2013 })) {
          if (verdict === 'agree') expect(truths).not.toContain(false);
          if (verdict === 'contradict') expect(truths).not.toContain(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
