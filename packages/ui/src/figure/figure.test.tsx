import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describedTotal, exact, quantityFigure } from '../testing/sample-figures.ts';
import { Figure, type FigureProps } from './figure.tsx';

function drawn(props: Partial<FigureProps> & Pick<FigureProps, 'descriptor'>): string {
  return renderToStaticMarkup(<Figure size="table" lang="zh" {...props} />);
}

/** What is seen, without tags. */
function seen(props: Partial<FigureProps> & Pick<FigureProps, 'descriptor'>): string {
  return drawn(props).replace(/<[^>]+>/g, '');
}

const atLeast = quantityFigure({ mark: 'at-least', lower: 25_000, upper: null, raw: '25000余份' });
const undecided = describedTotal({ lower: 89_000, upper: 134_000, undecided: 1, undecidedUpper: 45_000 });
const illegible = quantityFigure({ mark: 'unknown', lower: null, upper: null, why: 'illegible', raw: '1XX份' });

describe('in a table', () => {
  test.each([
    ['an exact number has separators and its unit', exact(25_800), '25,800份'],
    ['an at-least carries ≥', atLeast, '≥25,000份'],
    ['an about carries 约', quantityFigure({ mark: 'about', lower: 300, upper: 300 }), '约300份'],
    ['an at-most carries ≤', quantityFigure({ mark: 'at-most', lower: null, upper: 4 }), '≤4份'],
    ['what is undecided shows both ends', undecided, '89,000–134,000份'],
    ['a source range shows both ends', quantityFigure({ mark: 'range', lower: 11, upper: 19 }), '11–19份'],
    ['zero is 0', exact(0), '0份'],
    ['not reported is a dash, never 0', describedTotal({ counted: 0 }), '–'],
    ['illegible says so', illegible, '字迹不清'],
  ] as const)('%s', (_case, descriptor, text) => {
    expect(seen({ descriptor })).toBe(text);
  });

  test('a total with an about says 约 and never ≥', () => {
    expect(seen({ descriptor: describedTotal({ lower: 300, upper: null, about: 1 }) })).toBe('约300份');
  });

  test('an open question whose top is open is at least its settled part', () => {
    expect(
      seen({ descriptor: describedTotal({ lower: 89_000, upper: null, undecided: 1, undecidedUpper: null }) }),
    ).toBe('≥89,000份');
  });

  test('a figure that is part of a question has a dot, a corrected one a corner', () => {
    expect(drawn({ descriptor: exact(45_000, { question: true }) })).toContain('ol-figure__dot');
    expect(drawn({ descriptor: exact(5_000, { corrected: { before: null } }) })).toContain('ol-figure__corner');
    expect(drawn({ descriptor: exact(45_000) })).not.toMatch(/ol-figure__(dot|corner)/);
  });

  test('the unit keeps its slot where there is no number, so that columns stay', () => {
    expect(drawn({ descriptor: illegible })).toContain('<span class="ol-figure__unit"></span>');
  });

  test('money keeps its cents', () => {
    expect(seen({ descriptor: exact(1_234.5) })).toBe('1,234.5份');
  });
});

describe('at the head of a page', () => {
  test('a correction shows the old value struck beside the new one', () => {
    const before = { lower: 500, upper: 500, mark: 'exact', raw: '500份' } as const;
    expect(drawn({ descriptor: exact(5_000, { corrected: { before } }), size: 'head' })).toContain(
      '<s class="ol-figure__struck">500</s>',
    );
  });

  test('a past value says its day', () => {
    expect(seen({ descriptor: exact(45_000, { asOf: '2025-06-30' }), size: 'head' })).toBe('45,000份6月30日');
    expect(seen({ descriptor: exact(45_000, { asOf: '2025-06-30' }), size: 'head', lang: 'en' })).toBe(
      '45,000copies30 June',
    );
  });

  test('an illegible number shows the phrase as written', () => {
    expect(drawn({ descriptor: illegible, size: 'head' })).toContain('>1XX份</q>');
  });
});

describe('on a lobby display', () => {
  test.each([
    ['25,800 exact is abbreviated, yet closed', exact(25_800), 'zh', '2.5万余份'],
    ['at least 25,000 is open', atLeast, 'zh', '2.5万余份'],
    ['English numbers stand in full', atLeast, 'en', '25,000+copies'],
    ['an about says so', quantityFigure({ mark: 'about', lower: 300, upper: 300 }), 'zh', '约300份'],
    [
      'what is undecided shows its settled part and the words for the rest',
      undecided,
      'zh',
      '8.9万份另有 4.5万\u2009份在核对',
    ],
    [
      'a settled part that is itself open keeps its 余',
      describedTotal({ lower: 35_000, upper: null, undecided: 1, undecidedUpper: 8 }),
      'zh',
      '3.5万余份另有 8\u2009份在核对',
    ],
    [
      'where only the question is open the settled part is not',
      describedTotal({ lower: 35_000, upper: null, undecided: 1, undecidedUpper: null }),
      'zh',
      '3.5万份还有一部分在核对',
    ],
    ['the same in English', undecided, 'en', '89,000copies45,000 more being checked'],
    ['zero is 0', exact(0), 'zh', '0份'],
    ['not reported says so', describedTotal({ counted: 0 }), 'zh', '没有上报'],
    ['a range alone is said in words', quantityFigure({ mark: 'range', lower: 11, upper: 19 }), 'zh', '11到19份'],
    [
      'an upper bound alone is said in words',
      quantityFigure({ mark: 'at-most', lower: null, upper: 4 }),
      'zh',
      '不超过4份',
    ],
  ] as const)('%s', (_case, descriptor, lang, text) => {
    expect(seen({ descriptor, lang, size: 'hall' })).toBe(text);
  });

  test('an exact and an at-least number look alike in digits and differ in their line', () => {
    expect(drawn({ descriptor: exact(25_800), size: 'hall' })).toContain('ol-line--tick-end');
    expect(drawn({ descriptor: atLeast, size: 'hall' })).toContain('ol-line__dots');
  });

  test('of a question about everything no number is shown', () => {
    const nothingSettled = describedTotal({ counted: 0, undecided: 1, upper: 45_000, undecidedUpper: 45_000 });
    expect(seen({ descriptor: nothingSettled, size: 'hall' })).toBe('在0与45000份之间，1 处待定');
  });

  test('a missing figure is said near the number', () => {
    expect(
      seen({ descriptor: describedTotal({ counted: 2, unknown: 1, lower: 35_000, upper: null }), size: 'hall' }),
    ).toBe('3.5万余份1 处字迹不清，没有计入');
  });

  test('digits can be handed to a display that rolls them', () => {
    expect(drawn({ descriptor: exact(380), size: 'hall', renderDigits: (digits) => <b>{digits}</b> })).toContain(
      '<b>380</b>',
    );
  });
});

describe('for a screen reader', () => {
  test('a number is an image with its words', () => {
    expect(drawn({ descriptor: atLeast, label: '科技资料' })).toMatch(
      /^<span [^>]*role="img" aria-label="科技资料，不少于25000份"/,
    );
  });

  test('a number that opens its sources is a button that says so', () => {
    const button = drawn({ descriptor: undecided, onOpen: () => undefined });
    expect(button).toMatch(/^<button type="button"/);
    expect(button).toContain('aria-label="在89000与134000份之间，1 处待定，看数据来源"');
  });

  test('what is drawn is not read a second time', () => {
    expect(drawn({ descriptor: atLeast, size: 'head' })).toContain('<span class="ol-figure__row" aria-hidden="true">');
  });
});
