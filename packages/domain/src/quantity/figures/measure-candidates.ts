import type { Catalogue } from '../../measure/catalogue.ts';
import type { Measure } from '../../measure/measure.ts';
import { measureCues } from './measure-cues.ts';
import type { MeasureCandidate } from './read-figure.ts';

/** What is known about a figure when its measure is looked for. */
export interface FigureWords {
  readonly unit: string;
  readonly noun: string;
  /** The words between the figure before (or the sentence's beginning) and the end of this one's noun. */
  readonly near: string;
  /** The sentence up to the figure, at most 120 characters. */
  readonly wide: string;
}

const maxCandidates = 5;
const weights = { unit: 0.25, noun: 0.45, near: 0.2, wide: 0.1, against: 0.3, breakdown: 0.1 } as const;

function isEnglish(word: string): boolean {
  return /^[\x20-\x7e]+$/.test(word);
}

/** Words that stand for a measure when nothing better is known: its own names. */
function namesOf(measure: Measure): readonly string[] {
  const zh = measure.names.zh.replace(/(?:数|数量|次数|人次|期数)$/, '');
  return [
    zh,
    ...measure.names.en
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length > 4),
  ];
}

/** The catalogue by unit, so that a figure is held against the few measures that could be meant. */
export interface MeasureIndex {
  readonly byUnit: ReadonlyMap<string, readonly Measure[]>;
  readonly all: readonly Measure[];
}

export function measureIndex(catalogue: Catalogue): MeasureIndex {
  const byUnit = new Map<string, Measure[]>();
  const all = [...catalogue.measures.values()];
  for (const measure of all) {
    for (const unit of [...measure.units, measure.unitEn, ...singular(measure.unitEn)]) {
      if (unit === '') continue;
      const held = byUnit.get(unit);
      if (held === undefined) byUnit.set(unit, [measure]);
      else held.push(measure);
    }
  }
  return { byUnit, all };
}

function singular(plural: string): readonly string[] {
  return plural.endsWith('s') ? [plural.slice(0, -1)] : [];
}

/** Forms of one unit: 份（册） is 份(册), 份 or 册; 个 stands before a noun that may be the unit itself. */
function unitForms(unit: string): readonly string[] {
  const folded = unit.replaceAll('（', '(').replaceAll('）', ')').toLowerCase();
  const parts = folded.split(/[()/·]/).filter((part) => part !== '');
  return [...new Set([folded, ...parts])];
}

function has(words: string, cue: string): boolean {
  return (isEnglish(cue) ? words.toLowerCase() : words).includes(cue);
}

function scoreOf(measure: Measure, words: FigureWords, unitFits: boolean): number {
  const cues = measureCues.get(measure.id);
  const speak = cues?.speak ?? namesOf(measure);
  let score = unitFits ? weights.unit : 0;
  const spoken = (text: string) => speak.some((cue) => has(text, cue));
  if (spoken(words.noun) || (isEnglish(words.unit) && words.unit !== '' && spoken(words.unit))) score += weights.noun;
  if (spoken(words.near)) score += weights.near;
  if (spoken(words.wide)) score += weights.wide;
  if (cues?.against?.some((cue) => has(words.near, cue) || has(words.noun, cue)) === true) score -= weights.against;
  return score;
}

function breakdownOf(measure: Measure, words: FigureWords): string | null {
  let best: { readonly id: string; readonly length: number } | null = null;
  for (const { id, names } of measure.breakdowns) {
    const name = names.zh;
    const fits = has(words.noun, name) || has(words.near, name) || has(words.near, names.en.toLowerCase());
    if (fits && name.length > (best?.length ?? 0)) best = { id, length: name.length };
  }
  return best?.id ?? null;
}

/**
 * The measures a figure could mean, best first, at most five. A measure whose unit is not the written one needs a noun
 * that names it. The score orders candidates; it is no probability.
 */
export function measureCandidates(index: MeasureIndex, words: FigureWords): readonly MeasureCandidate[] {
  const fitting = new Set(unitForms(words.unit).flatMap((unit) => index.byUnit.get(unit) ?? []));
  const considered = fitting.size > 0 ? [...fitting] : words.noun === '' && words.unit === '' ? [] : index.all;
  const scored: MeasureCandidate[] = [];
  for (const measure of considered) {
    const unitFits = fitting.has(measure);
    const base = scoreOf(measure, words, unitFits);
    const breakdown = breakdownOf(measure, words);
    const score = base + (breakdown === null ? 0 : weights.breakdown);
    if (unitFits ? score > 0.1 : base >= weights.noun)
      scored.push({ measure: measure.id, breakdown, score: Math.round(Math.min(1, score) * 100) / 100 });
  }
  return scored.sort((a, b) => b.score - a.score).slice(0, maxCandidates);
}
