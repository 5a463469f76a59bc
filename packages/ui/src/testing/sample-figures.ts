import type { Quantity, Total } from '@outreach/domain';
import {
  type FigureCircumstances,
  type FigureDescriptor,
  figureOfQuantity,
  figureOfTotal,
} from '../figure/figure-descriptor.ts';

const copies = { units: ['份'], unitEn: 'copies' } as const;

/** A total of leaflets with the given parts; one figure counted unless told otherwise. */
function totalWith(parts: Partial<Total>): Total {
  const total: Total = {
    measure: 'material_copies',
    scope: 'own',
    adds: 'sum',
    lower: 0,
    upper: 0,
    counted: 1,
    undecided: 0,
    unknown: 0,
    about: 0,
    missing: 0,
    undecidedUpper: 0,
    figures: [],
  };
  return { ...total, ...parts };
}

/** The same as a descriptor. */
export function describedTotal(parts: Partial<Total>, circumstances: FigureCircumstances = {}): FigureDescriptor {
  return figureOfTotal(totalWith(parts), copies, circumstances);
}

/** A figure as written, in copies. */
export function quantityFigure(
  quantity: Omit<Quantity, 'raw'> & { readonly raw?: string },
  circumstances: FigureCircumstances = {},
): FigureDescriptor {
  return figureOfQuantity({ raw: '', ...quantity }, { zh: '份', en: 'copies' }, circumstances);
}

export function exact(value: number, circumstances: FigureCircumstances = {}): FigureDescriptor {
  return quantityFigure({ mark: 'exact', lower: value, upper: value, raw: `${value}份` }, circumstances);
}
