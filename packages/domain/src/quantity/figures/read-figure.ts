import type { Basis, Role } from '../../activity/activity.ts';
import type { MeasureId } from '../../measure/measure.ts';
import type { Quantity } from '../quantity.ts';

/** A measure of the catalogue that a figure could mean. */
export interface MeasureCandidate {
  readonly measure: MeasureId;
  readonly breakdown: string | null;
  /** Above 0, at most 1. Below about 0.3 only the unit speaks for it. */
  readonly score: number;
}

/** The stretch that words like 1-9月 name; the year is the document's. */
export interface MonthSpan {
  readonly fromMonth: number;
  readonly throughMonth: number;
}

/** A figure found in running text. It is a proposal: a person decides what it means. */
export interface ReadFigure {
  /** UTF-16 offsets into the text: hedges, numeral and unit. */
  readonly start: number;
  readonly end: number;
  /** The words of that span, exactly as written. */
  readonly raw: string;
  readonly quantity: Quantity;
  /** As written; empty where none is. */
  readonly unit: string;
  /** What is counted, as written beside the number; empty where the text does not say. */
  readonly noun: string;
  /** Best first. Empty without a catalogue and where nothing fits. */
  readonly candidates: readonly MeasureCandidate[];
  /** Which basis the words around it hint at (全年, 今年以来, 活动期间); null where they are silent. */
  readonly basis: Basis['kind'] | null;
  /** Which scope the words hint at; null where they are silent. */
  readonly scope: 'own' | 'joint' | 'district' | null;
  /** `target` after 计划 and 力争, `base` after 现有在校学生 and its like; otherwise `result`. */
  readonly role: Role;
  /** 1-9月, 上半年 … beside the number. */
  readonly span: MonthSpan | null;
  /** Index in the answer of the whole that 其中 (or a bracket) makes this a part of. */
  readonly within: number | null;
  /** 5个社区各举办2场: the number is computed, and stands nowhere in the text. */
  readonly computed: boolean;
}
