import { expect, test } from 'vitest';
import { builtinCatalogue } from '../../measure/builtin-catalogue.ts';
import type { SaidOfFigure } from '../corpus/sentence-in-full.ts';
import { sentencesInFull } from '../corpus/sentences-in-full.ts';
import { sentencesInFullAgain } from '../corpus/sentences-in-full-again.ts';
import { sentencesInFullEnd } from '../corpus/sentences-in-full-end.ts';
import { sentencesInFullLast } from '../corpus/sentences-in-full-last.ts';
import { sentencesInFullMore } from '../corpus/sentences-in-full-more.ts';
import type { ReadFigure } from './read-figure.ts';
import { readFigures } from './read-figures.ts';

/** A figure as the corpus writes it, with the noun and the measure only where the case names them. */
function inFull({ raw, quantity, candidates: [best], ...figure }: ReadFigure, said: SaidOfFigure = {}) {
  const measure = best === undefined || best.breakdown === null ? best?.measure : `${best.measure}.${best.breakdown}`;
  return {
    raw,
    quantity: [quantity.lower, quantity.upper, quantity.mark],
    unit: figure.unit,
    noun: 'noun' in said ? figure.noun : undefined,
    measure: 'measure' in said ? measure : undefined,
    basis: figure.basis ?? undefined,
    scope: figure.scope ?? undefined,
    role: figure.role,
    span: figure.span === null ? undefined : [figure.span.fromMonth, figure.span.throughMonth],
    within: figure.within ?? undefined,
    computed: figure.computed,
  };
}

test.each([
  ...sentencesInFull,
  ...sentencesInFullAgain,
  ...sentencesInFullMore,
  ...sentencesInFullLast,
  ...sentencesInFullEnd,
])('%s', (text, figures) => {
  const read = readFigures(text, { catalogue: builtinCatalogue });
  expect(read.map((figure, index) => inFull(figure, figures[index]?.[5]))).toEqual(
    figures.map(([raw, lower, upper, mark, unit, said]) => ({
      raw,
      quantity: [lower, upper, mark],
      unit,
      role: 'result',
      computed: false,
      ...said,
    })),
  );
});
