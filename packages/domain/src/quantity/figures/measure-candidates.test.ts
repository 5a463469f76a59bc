import { describe, expect, test } from 'vitest';
import { builtinCatalogue } from '../../measure/builtin-catalogue.ts';
import type { Measure } from '../../measure/measure.ts';
import { type FigureWords, measureCandidates, measureIndex } from './measure-candidates.ts';

function measure(id: string, zh: string, en: string, units: Measure['units'], unitEn = ''): Measure {
  const rules = { adds: 'sum', decimals: 0, aliases: [], version: 1 } as const;
  const breakdowns = [
    { id: 'city', names: { zh: '城区', en: 'City' }, dimension: 'place' },
    { id: 'new_city', names: { zh: '新城区', en: 'New Town' }, dimension: 'place' },
  ];
  return { id, names: { zh, en }, units, unitEn, breakdowns, ...rules };
}

const trees = measure('trees', '植树数', 'Planted trees', ['株', '棵(株)'], 'trees');
const fish = measure('fish', '鱼苗数量', 'Fish fry', ['尾'], 'fish');
const films = measure('films', '电影放映次数', 'Film shows at dusk', ['场'], 'screenings');
const ours = measureIndex({
  measures: new Map([trees, fish, films].map((one) => [one.id, one])),
  kinds: [],
  campaigns: [],
});
const builtin = measureIndex(builtinCatalogue);

const silent: FigureWords = { unit: '', noun: '', near: '', wide: '' };
const found = (words: Partial<FigureWords>, index = ours) =>
  measureCandidates(index, { ...silent, ...words }).map((one) => [one.measure, one.breakdown, one.score]);

describe('a measure of the ledger itself is known by its names', () => {
  test.each([
    [{ unit: '株' }, [['trees', null, 0.25]]],
    [{ unit: '株', noun: '植树' }, [['trees', null, 0.7]]],
    [{ unit: '株', noun: '植树', near: '植树' }, [['trees', null, 0.9]]],
    [{ unit: '株', noun: '植树', near: '植树', wide: '植树' }, [['trees', null, 1]]],
    [{ unit: '株', near: '植树' }, [['trees', null, 0.45]]],
    [{ unit: '株', wide: '植树' }, [['trees', null, 0.35]]],
    [{ unit: '尾', noun: '鱼苗' }, [['fish', null, 0.7]]],
    [{ unit: '场', noun: '电影放映' }, [['films', null, 0.7]]],
    [{ unit: 'trees', noun: 'trees' }, [['trees', null, 0.7]]],
    [{ unit: 'TREES', noun: 'young Trees' }, [['trees', null, 0.7]]],
    [{ unit: 'tree', noun: 'planted tree' }, [['trees', null, 0.7]]],
    [{ unit: 'trees' }, [['trees', null, 0.7]]],
    [{ unit: 'screenings', noun: 'shows' }, [['films', null, 0.7]]],
    [{ unit: 'screening', noun: 'Film' }, [['films', null, 0.25]]],
    [{ unit: 'screening', noun: 'dusk' }, [['films', null, 0.25]]],
    [{ unit: 'fish' }, [['fish', null, 0.25]]],
    [{ unit: 'fis' }, []],
  ] as const)('%j could be %j', (words, candidates) => {
    expect(found(words)).toEqual(candidates);
  });
});

describe('a unit', () => {
  test.each(['株（棵）', '株(棵)', '棵/株', '尺·株', '(株)', '棵（株）'])('%s is each of its parts', (unit) => {
    expect(found({ unit })).toEqual([['trees', null, 0.25]]);
  });

  test('that is no unit of the measure asks for a noun that names it', () => {
    expect(found({ unit: '片', noun: '植树' })).toEqual([['trees', null, 0.45]]);
    expect(found({ unit: '片', near: '植树', wide: '植树' })).toEqual([]);
    expect(found({ noun: '植树' })).toEqual([['trees', null, 0.45]]);
    expect(found({ unit: '片' })).toEqual([]);
    expect(found({})).toEqual([]);
    expect(found({ near: '植树', wide: '植树' })).toEqual([]);
  });
});

describe('a breakdown', () => {
  test.each([
    [{ unit: '株', noun: '城区' }, [['trees', 'city', 0.35]]],
    [{ unit: '株', near: '城区' }, [['trees', 'city', 0.35]]],
    [{ unit: '株', noun: '新城区' }, [['trees', 'new_city', 0.35]]],
    [{ unit: '株', near: 'in the new town' }, [['trees', 'new_city', 0.35]]],
    [{ unit: '株', near: 'in the city' }, [['trees', 'city', 0.35]]],
    [{ unit: '株', wide: '城区' }, [['trees', null, 0.25]]],
  ] as const)('is told by the words at the number: %j', (words, candidates) => {
    expect(found(words)).toEqual(candidates);
  });
});

describe('of the built-in measures', () => {
  test.each([
    [{ unit: '份', noun: '资料' }, 'material_copies', 0.7],
    [{ unit: '份', noun: '资料', near: '资料', wide: '发放资料' }, 'material_copies', 1],
    [{ unit: '份', noun: '读本资料', near: '读本' }, 'material_copies', 0.4],
    [{ unit: '册', near: '盗版图书' }, 'pirated_print_seized', 0.45],
    [{ unit: '人次', noun: '咨询' }, 'consultations', 0.7],
  ] as const)('%j is most likely %s', (words, id, score) => {
    expect(found(words, builtin)[0]).toEqual([id, null, score]);
  });

  test('no more than five are named, the best first', () => {
    const scores = found({ unit: '件', noun: '商标案件', near: '假冒专利作品' }, builtin).map(([, , score]) =>
      Number(score),
    );
    expect(scores).toHaveLength(5);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('one that the words speak against is not named where only its unit speaks for it', () => {
    expect(found({ unit: '份', near: '图书' }, builtin)).toEqual([]);
  });
});
