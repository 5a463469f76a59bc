import { type Measure, type QuantityReading, readQuantity } from '@outreach/domain';

/** A number as typed into the form, with what stands around it: 展板30余块 → 展板, ≥30, 块. */
export interface NumberReading {
  readonly reading: QuantityReading;
  /** The words before and after the number: what it counts, perhaps. */
  readonly noun: string;
}

/** Reads one number as written. A bare number takes the unit of its measure, where one is chosen. */
export function readNumber(text: string, measures: readonly Measure[]): NumberReading {
  const reading = readQuantity(text, { units: measures.flatMap((measure) => [...measure.units]) });
  return { reading, noun: `${text.slice(0, reading.start)} ${text.slice(reading.end)}`.trim() };
}
