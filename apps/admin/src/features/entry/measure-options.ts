import type { Measure, MeasureId } from '@outreach/domain';
import type { Language } from '@outreach/messages';
import type { NumberReading } from './read-number.ts';
import { suggestMeasures } from './suggest-measures.ts';

/** A measure to choose, with everything it may be found by. */
export interface MeasureOption {
  readonly value: MeasureId;
  readonly label: string;
  readonly matches: (search: string) => boolean;
}

/** All measures, those that fit the number's unit and words first. */
export function measureOptions(
  measures: readonly Measure[],
  { reading, noun }: NumberReading,
  language: Language,
): readonly MeasureOption[] {
  const fitting = suggestMeasures(measures, { noun, unit: reading.ok ? reading.unit : '' }).map(
    ({ measure }) => measure,
  );
  const rest = measures.filter((measure) => !fitting.includes(measure));
  return [...fitting, ...rest].map((measure) => optionOf(measure, language));
}

function optionOf(measure: Measure, language: Language): MeasureOption {
  // An English name says what is counted; a Chinese one is told apart by its unit.
  const { names, short, units } = measure;
  const label =
    language === 'en' ? (short?.en ?? names.en) : names.zh.endsWith(units[0]) ? names.zh : `${names.zh} ${units[0]}`;
  const found = [
    label,
    measure.names.zh,
    measure.names.en,
    measure.short?.zh ?? '',
    measure.short?.en ?? '',
    ...measure.units,
    measure.id,
  ]
    .join(' ')
    .toLowerCase();
  return { value: measure.id, label, matches: (search) => found.includes(search.trim().toLowerCase()) };
}
