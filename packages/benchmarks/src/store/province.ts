import type { Command, CommandEnvelope } from '@outreach/domain';
import { activityCommands } from './activity-commands.ts';

/** How large a province is: bureaus with a log of three years each. */
export interface ProvinceSize {
  readonly ledgers: number;
  /** Activities of all bureaus in all years together, about. */
  readonly activities: number;
}

/** The years in the logs; the last one is asked for. */
export const provinceYears = [2024, 2025, 2026] as const;

export const askedYear = 2026;

/** Bureaus whose single year is measured: so many activities in each of the last two years. */
export const askedBureaus = [
  { ledger: 'thousand', activities: 1000 },
  { ledger: 'two-thousand', activities: 2000 },
] as const;

/** What the bureaus of a province sent in three months. */
export interface Quarter {
  readonly year: number;
  /** The moment at which all of it was recorded. */
  readonly nowMs: number;
  batchOf(bureau: number): readonly CommandEnvelope[];
}

/** A city, a county and a bureau in each: `c07.x04.b02`. */
export function bureauId(bureau: number): string {
  const part = (letter: string, value: number) => `${letter}${String(value).padStart(2, '0')}`;
  return [part('c', bureau % 20), part('x', Math.floor(bureau / 20) % 15), part('b', Math.floor(bureau / 300))].join(
    '.',
  );
}

/**
 * A province's life, quarter by quarter, as its bureaus would send it: half of them record three times what the others do. Every run
 * makes the same commands. One activity in twenty-five is corrected in the next quarter, one figure in twenty is the
 * district's, and one in twenty-five counts kinds of leaflets by name.
 */
export function quartersOf({ ledgers, activities }: ProvinceSize): readonly Quarter[] {
  const perQuarter = activities / ledgers / provinceYears.length / 4;
  const sizeOf = (bureau: number) => Math.round(perQuarter * (bureau % 2 === 0 ? 0.5 : 1.5));
  return provinceYears.flatMap((year) =>
    [0, 1, 2, 3].map((quarter): Quarter => {
      const batchOf = (bureau: number) => {
        const size = sizeOf(bureau);
        const recorded = activityCommands(size, year, quarter * size);
        const earlier = quarter === 0 ? [] : activityCommands(size, year, (quarter - 1) * size);
        const corrected = earlier.filter((_, index) => index % 25 === 24).map(correction);
        return [...recorded, ...corrected].map((envelope) => varied(envelope, bureau));
      };
      return { year, nowMs: Date.UTC(year, quarter * 3 + 2, 20), batchOf };
    }),
  );
}

function correction({ commandId, actorId, command }: CommandEnvelope): CommandEnvelope {
  if (command.kind !== 'record-activity') throw new Error('only records are corrected');
  const { activityId, facts } = command;
  const correct: Command = {
    kind: 'correct-activity',
    activityId,
    expectedVersion: 1,
    facts: { ...facts, title: `${facts.title}（更正）` },
    reason: '标题漏字',
  };
  return { commandId: `correct-${commandId}`, actorId, command: correct };
}

const measures = [
  'material_copies',
  'book_copies',
  'chart_copies',
  'participations',
  'training_participations',
  'lectures_held',
  'consultations',
  'display_boards',
  'exhibits_shown',
  'works_collected',
  'broadcast_items',
  'premises_checked',
] as const;

const kinds = ['折页', '手册', '海报', '卡片', '图册'] as const;

/** Gives an activity's figures the measures and scopes that a bureau has, and values of its own. */
function varied(envelope: CommandEnvelope, bureau: number): CommandEnvelope {
  const { command } = envelope;
  if (command.kind !== 'record-activity' && command.kind !== 'correct-activity') return envelope;
  const number = Number(command.activityId.split('-')[1]);
  const figures = command.facts.figures.map((figure, place) => {
    const nth = number * 2 + place + bureau;
    const scope = nth % 20 === 7 ? 'district' : 'own';
    if (nth % 25 === 3) {
      const members = kinds.slice(nth % 3, (nth % 3) + 2);
      const quantity = { lower: 2, upper: 2, mark: 'exact', raw: '2' } as const;
      return { ...figure, measure: 'material_kinds', scope, members, quantity };
    }
    return { ...figure, measure: measures[nth % measures.length] ?? measures[0], scope };
  });
  return { ...envelope, command: { ...command, facts: { ...command.facts, figures } } };
}
