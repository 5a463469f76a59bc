import { groupBy } from '../../grouping/group-by.ts';
import { basisKey } from '../../totals/span.ts';
import type { PlacedFigure, Total } from '../../totals/total.ts';
import { type Interval, spokenValue, sumOf, surelyAbove, surelyWithin } from '../interval.ts';
import { builtinMeasureOrders, type MeasureOrder } from '../measure-orders.ts';
import { finding, type Observation, verified } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/** More accepted than submitted, more communities than bodies: orders between measures, from the catalogue's table. */
export function orders(view: YearView): readonly Observation[] {
  const results = view.figures.filter(({ figure }) => figure.role === 'result');
  const places = groupBy(results, placeKey);
  const compared = new Set<string>();
  const inActivities = [...places.values()].flatMap((place) => {
    const byMeasure = groupBy(place, ({ figure }) => figure.measure);
    return builtinMeasureOrders.flatMap((order) => {
      const [small, big] = [byMeasure.get(order.small), byMeasure.get(order.big)];
      if (small === undefined || big === undefined) return [];
      compared.add(totalKey(order, small[0].figure.scope));
      return small.flatMap((figure) => comparedInActivity(view, order, figure, big));
    });
  });
  const ofYears = builtinMeasureOrders
    .filter(({ within }) => within === 'year')
    .flatMap((order) => comparedInYear(view, order, compared));
  return [...inActivities, ...ofYears];
}

/** Figures of one activity, scope, kind and stretch of time are counted beside each other. */
function placeKey(placed: PlacedFigure): string {
  const { scope, breakdown } = placed.figure;
  return [placed.activity, scope, breakdown, basisKey(placed)].join('\n');
}

function totalKey({ small, big }: MeasureOrder, scope: string): string {
  return `${small} ${big} ${scope}`;
}

function comparedInActivity(
  view: YearView,
  order: MeasureOrder,
  small: PlacedFigure,
  big: readonly PlacedFigure[],
): readonly Observation[] {
  const together = sumOf(big.map(({ figure }) => figure.quantity));
  const figures = [small.figure.id, ...big.map(({ figure }) => figure.id)];
  // Two figures of the larger measure may overlap: their sum can refute an order, but only a single one proves it.
  const proven = big.length === 1 && surelyWithin(small.figure.quantity, together);
  return observed(view, order, 'activity', small.figure.quantity, together, figures, proven);
}

/** Totals of a year, where no activity stated both. */
function comparedInYear(view: YearView, order: MeasureOrder, compared: ReadonlySet<string>): readonly Observation[] {
  const smalls = view.totals.filter(({ measure }) => measure === order.small);
  return smalls.flatMap((small) => {
    const big = view.totals.find(({ measure, scope }) => measure === order.big && scope === small.scope);
    if (big === undefined || compared.has(totalKey(order, small.scope))) return [];
    const rows = [...view.speaking(small), ...view.speaking(big)];
    if (throughDays(view, small) !== throughDays(view, big)) return [];
    // A total of nothing but unknowns, or an open series, proves nothing.
    const proven = big.unknown === 0 && small.unknown === 0 && surelyWithin(small, big);
    return observed(
      view,
      order,
      'year',
      small,
      big,
      rows.map(({ figure }) => figure),
      proven,
    );
  });
}

function throughDays(view: YearView, total: Total): string {
  return [...new Set(view.speaking(total).map(({ through }) => through))].sort().join(' ');
}

function observed(
  view: YearView,
  { small, big, forced }: MeasureOrder,
  within: 'activity' | 'year',
  smallValue: Interval,
  bigValue: Interval,
  figures: readonly string[],
  proven: boolean,
): readonly Observation[] {
  const params = (a: number | null, b: number | null) => ({
    small,
    big,
    smallValue: a ?? 0,
    bigValue: b ?? 0,
    within,
    forced,
  });
  if (surelyAbove(smallValue, bigValue)) {
    return [
      finding(view, 'order-broken', params(smallValue.lower, bigValue.upper), {
        figures,
        settle: ['correct', 'accept'],
        blocking: forced,
      }),
    ];
  }
  if (!proven) return [];
  return [verified(view, 'order-holds', params(spokenValue(smallValue), spokenValue(bigValue)), { figures })];
}
