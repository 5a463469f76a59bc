import { type Problem, type Quantity, type QuantityMark, type QuantityReading, readQuantity } from '@outreach/domain';
import { allowedWords, qualifierOf } from './cell-words.ts';
import type { Column } from './columns.ts';
import type { LongRow } from './read-rows.ts';
import { problemAt } from './row-problem.ts';

export interface QuantityOfRow {
  readonly quantity: Quantity | null;
  /** The row's unit without its 万, or the one that the reader found where the row has none. */
  readonly unit: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

interface Stated {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly mark: QuantityMark | null;
}

interface RowUnit {
  /** 万 of 万元: it belongs to every number of the row. */
  readonly multiplier: string;
  readonly unit: string;
}

/** 万元 is 元, ten thousand times; unless the measure counts in 万元 itself. */
function unitOf(row: LongRow, base: string): RowUnit {
  const written = row.cell('unit');
  const multiplier = written === base ? '' : (/^(?:万亿|千万|百万|万|亿)(?=\p{L})/u.exec(written)?.[0] ?? '');
  return { multiplier, unit: written.slice(multiplier.length) };
}

/** A cell that holds a plain number, by the reader's own rules: 1,20 and 12.000 are none. */
function numberIn(text: string, multiplier: string): number | null {
  const reading = /^[\d０-９.．,，\s]+$/.test(text) ? readQuantity(`${text}${multiplier}`) : null;
  return reading?.ok === true && reading.quantity.mark === 'exact' ? reading.quantity.lower : null;
}

/**
 * The quantity of a row. What is stated in `lower`, `upper` and `qualifier` beats the phrase; without them the phrase
 * is read, and without a phrase the value. Where stated and read disagree the row is warned of. `base` is the unit that the
 * measure counts in; empty where no measure is known.
 */
export function quantityOfRow(row: LongRow, base = ''): QuantityOfRow {
  const rowUnit = unitOf(row, base);
  const { stated, problems } = statedIn(row, rowUnit.multiplier);
  if (stated === null) return { quantity: null, unit: '', problems, warnings: [] };
  const phrase = row.cell('phrase');
  const reading = phrase === '' ? null : read(phrase, row);
  const raw = phrase === '' ? `${row.cell('value')}${row.cell('unit')}` : phrase;
  if (stated.mark !== null || stated.lower !== null || stated.upper !== null) {
    const quantity = quantityFrom(stated, raw);
    if (quantity === null) {
      const params = {
        mark: row.cell('qualifier'),
        lower: row.cell('lower'),
        upper: row.cell('upper'),
        value: row.cell('value'),
      };
      return { quantity, unit: '', problems: [at(row, 'qualifier', 'import.bounds-contradict', params)], warnings: [] };
    }
    return { quantity, unit: rowUnit.unit, problems: [], warnings: disagreement(row, quantity, reading) };
  }
  const found = readOnly(row, stated.value, reading, raw, base);
  return rowUnit.unit === '' ? found : { ...found, unit: rowUnit.unit };
}

/** Nothing stated but a value or a phrase: the phrase is the source, the value is checked against it. */
function readOnly(
  row: LongRow,
  value: number | null,
  phrase: QuantityReading | null,
  raw: string,
  base: string,
): QuantityOfRow {
  const valueText = row.cell('value');
  const unit = /[\d０-９]$/.test(valueText) && row.cell('unit') !== base ? row.cell('unit') : '';
  const source = phrase ?? read(`${valueText}${unit}`, row);
  if (!source.ok && value !== null) {
    // 一、二、三等奖 is no number, but somebody has stated one beside it.
    return { quantity: { lower: value, upper: value, mark: 'exact', raw }, unit: '', problems: [], warnings: [] };
  }
  if (!source.ok) {
    const column: Column = phrase === null ? 'value' : 'phrase';
    return { quantity: null, unit: '', problems: [at(row, column, source.code, { ...source.params })], warnings: [] };
  }
  const quantity = { ...source.quantity, raw };
  const fits = value === null || statedFits(value, quantity);
  const warnings = fits
    ? []
    : [at(row, 'value', 'import.value-differs', { value, phrase: raw, ...boundsOf(quantity) })];
  return { quantity, unit: source.unit, problems: [], warnings };
}

function statedIn(
  row: LongRow,
  multiplier: string,
): { readonly stated: Stated | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const bound = (column: Column): number | null => {
    const text = row.cell(column);
    if (text === '') return null;
    const number = numberIn(text, multiplier);
    if (number === null) problems.push(at(row, column, 'cell.not-a-number', { found: row.cell(column) }));
    return number;
  };
  const [lower, upper] = [bound('lower'), bound('upper')];
  const word = row.cell('qualifier');
  const mark = word === '' ? null : qualifierOf(word);
  if (word !== '' && mark === null) {
    problems.push(at(row, 'qualifier', 'cell.word-unknown', { found: word, allowed: allowedWords.qualifier }));
  }
  const value = numberIn(row.cell('value'), multiplier);
  return problems.length > 0 ? { stated: null, problems } : { stated: { value, lower, upper, mark }, problems };
}

/** What the stated cells give; null where they contradict each other. */
function quantityFrom(stated: Stated, raw: string): Quantity | null {
  const { value } = stated;
  const mark = stated.mark ?? markOf(stated.lower, stated.upper);
  switch (mark) {
    case 'exact':
    case 'about': {
      const at = stated.lower ?? stated.upper ?? value;
      const agrees = (stated.upper ?? at) === at && (value ?? at) === at;
      return at !== null && agrees ? { lower: at, upper: at, mark, raw } : null;
    }
    case 'at-least': {
      const lower = stated.lower ?? value;
      return lower !== null && stated.upper === null ? { lower, upper: null, mark, raw } : null;
    }
    case 'at-most': {
      const upper = stated.upper ?? value;
      return upper !== null && stated.lower === null ? { lower: null, upper, mark, raw } : null;
    }
    case 'range':
      if (stated.lower === null || stated.upper === null || stated.lower > stated.upper) return null;
      return { lower: stated.lower, upper: stated.upper, mark, raw };
    case 'unknown':
      if (stated.lower !== null || stated.upper !== null) return null;
      return { lower: null, upper: null, mark, raw, why: raw === '' ? 'not-reported' : 'illegible' };
    default:
      return mark satisfies never;
  }
}

function markOf(lower: number | null, upper: number | null): QuantityMark {
  if (lower === upper) return 'exact';
  if (upper === null) return 'at-least';
  return lower === null ? 'at-most' : 'range';
}

function disagreement(row: LongRow, quantity: Quantity, reading: QuantityReading | null): readonly Problem[] {
  // What the reader could not make out contradicts nobody: a person has stated it.
  if (reading === null || !reading.ok || reading.quantity.mark === 'unknown') return [];
  const { lower, upper, mark } = reading.quantity;
  if (lower === quantity.lower && upper === quantity.upper && mark === quantity.mark) return [];
  const readAs = { readLower: lower, readUpper: upper, readMark: mark };
  return [at(row, 'phrase', 'import.phrase-differs', { found: row.cell('phrase'), ...boundsOf(quantity), ...readAs })];
}

/** 25000 stands beside 25000余份 and beside 近25000: the stated value is one of the bounds that were read. */
function statedFits(value: number, { lower, upper }: Quantity): boolean {
  return value === lower || value === upper || (lower !== null && upper !== null && lower <= value && value <= upper);
}

function boundsOf({ lower, upper, mark }: Quantity) {
  return { lower, upper, mark };
}

function read(text: string, row: LongRow): QuantityReading {
  const unit = row.cell('unit');
  return readQuantity(text, unit === '' ? {} : { units: [unit] });
}

function at(row: LongRow, column: Column, code: string, params: Problem['params']): Problem {
  return problemAt({ file: row.file, row: row.row, column }, code, params);
}
