import type { Basis, Command, DomainEvent, Figure, RecordedEvent } from '@outreach/domain';
import { contributions, project } from '@outreach/domain';
import { arbitraryCommands, factsOf, figureOf, tell } from '@outreach/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoryProjection } from './memory-projection.ts';
import { createMemoryProjection } from './memory-projection.ts';
import { projectEvent } from './project-event.ts';
import type { ProjectionTables } from './projection-tables.ts';

const years = [2013, 2014];

/** A measure of which the newest value holds, so that the laws see one. */
const newestMeasure: Command = {
  kind: 'define-measure',
  measure: {
    id: 'members_now',
    names: { zh: '会员', en: 'Members' },
    units: ['人'],
    unitEn: 'members',
    adds: 'latest',
    decimals: 0,
    breakdowns: [],
    aliases: [],
    version: 1,
  },
};

/**
 * Lives of ledgers in which some figures are stocks, and some of a measure of which the newest value holds. In half of
 * them no figure covers a stretch of time, so that only declarations lead from one activity to another.
 */
const arbitraryLife: fc.Arbitrary<readonly DomainEvent[]> = fc
  .tuple(arbitraryCommands, fc.boolean(), fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
  .map(([commands, plain, draws]) => {
    const other = (figure: Figure) => {
      const bare: Figure = plain ? { ...figure, basis: { kind: 'event' } } : figure;
      return otherFigure(bare, Number(draws.next().value));
    };
    return tell([newestMeasure, ...commands.map((command) => withFigures(command, other))]).events;
  });

function withFigures(command: Command, other: (figure: Figure) => Figure): Command {
  if (command.kind !== 'record-activity' && command.kind !== 'correct-activity') return command;
  return { ...command, facts: { ...command.facts, figures: command.facts.figures.map(other) } };
}

function otherFigure(figure: Figure, drawn: number): Figure {
  const stock: Basis = { kind: 'stock', at: drawn === 0 ? null : '2013-06-15' };
  if (drawn < 2) return { ...figure, basis: stock };
  return drawn === 2 ? { ...figure, measure: 'members_now', breakdown: null } : figure;
}

function recorded(event: DomainEvent, index: number): RecordedEvent {
  const id = String(index);
  const recordedAt = '2013-01-01T00:00:00.000Z';
  const position = index + 1;
  return { position, eventId: id, streamVersion: 1, recordedAt, actorId: 'x', commandId: id, correlationId: id, event };
}

/** Rows that stand at a position, as the domain would give them. */
function standing({ contributions: rows }: MemoryProjection, year: number, position: number): readonly unknown[] {
  return [...rows.all()]
    .filter(({ value, since, until }) => value.year === year && since <= position && position < until)
    .map(({ value }) => value)
    .sort((a, b) => (a.figure < b.figure ? -1 : 1));
}

describe('contributions kept up event by event', () => {
  it('are those of the whole group resolved anew, after every event and as of every position', () => {
    fc.assert(
      fc.property(arbitraryLife, (events) => {
        const projection = createMemoryProjection();
        for (const [index, event] of events.entries()) projectEvent(projection.tables, recorded(event, index));
        for (let position = 1; position <= events.length; position += 1) {
          const state = project(events.slice(0, position));
          for (const year of years) {
            const anew = [...contributions(state, { year })].sort((a, b) => (a.figure < b.figure ? -1 : 1));
            expect(standing(projection, year, position)).toEqual(anew);
          }
        }
      }),
      { numRuns: 300 },
    );
    // Three hundred histories, each folded at every position: some seconds where others use the machine too.
  }, 30_000);

  it('look at every figure of the activity again when a declaration between two of them is withdrawn', () => {
    const atMost100 = { lower: null, upper: 100, mark: 'at-most', raw: '近100' } as const;
    const pair = { figure: 'a.1', of: 'a.0' };
    const { events, state } = tell([
      {
        kind: 'record-activity',
        activityId: 'a',
        facts: factsOf('专利', 2013, [
          figureOf('a.0', 'patents_filed', atMost100),
          figureOf('a.1', 'patents_filed', 30, { breakdown: 'invention' }),
          figureOf('a.2', 'patents_filed', 20, { breakdown: 'design' }),
        ]),
      },
      { kind: 'declare-inclusion', ...pair, relation: 'outside', reason: '' },
      { kind: 'withdraw-inclusion', ...pair, reason: '问清楚了' },
    ]);
    const projection = createMemoryProjection();
    for (const [index, event] of events.entries()) projectEvent(projection.tables, recorded(event, index));
    expect(standing(projection, 2013, events.length)).toEqual(contributions(state, { year: 2013 }));
    expect(standing(projection, 2013, events.length)[0]).toMatchObject({ figure: 'a.0', lower: 50 });
  });

  it('touch only the rows of their own activity where no figure can reach another', () => {
    const { tables } = createMemoryProjection();
    const watched: ProjectionTables = {
      ...tables,
      groupFigures: () => {
        throw new Error('the whole group was read');
      },
    };
    const record = (id: string, basis: Basis): Command => ({
      kind: 'record-activity',
      activityId: id,
      facts: factsOf(`活动${id}`, 2013, [figureOf(`${id}.0`, 'material_copies', 5, { basis })]),
    });
    const year: Basis = { kind: 'period', from: '2013-01-01', to: '2013-12-31' };
    const lonely = tell([record('a', { kind: 'event' }), record('b', { kind: 'event' })]).events;
    for (const [index, event] of lonely.entries()) projectEvent(watched, recorded(event, index));
    const whole = tell([record('a', { kind: 'event' }), record('b', { kind: 'event' }), record('c', year)]).events.at(
      -1,
    );
    if (whole === undefined) throw new Error('the whole was recorded');
    expect(() => projectEvent(watched, recorded(whole, lonely.length))).toThrow('the whole group was read');
  });
});
