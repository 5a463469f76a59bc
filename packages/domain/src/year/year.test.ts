import { describe, expect, it } from 'vitest';
import type { Command } from '../command/command.ts';
import { decide } from '../command/decide.ts';
import { needsOf } from '../command/needs.ts';
import { findings } from '../findings/findings.ts';
import { decisionStateOf } from '../state/decision-state.ts';
import { project } from '../state/evolve.ts';
import { exactly, factsOf, figureOf, illegible, opened, tell } from '../testing/index.ts';
import type { Total } from '../totals/total.ts';
import { totals } from '../totals/totals.ts';
import { statementDifferences } from './statement-differences.ts';

const year = 2013;
const copies = (value: number) => figureOf('f', 'material_copies', value);
const record: Command = { kind: 'record-activity', activityId: 'a', facts: factsOf('科普日', year, [copies(300)]) };
const close: Command = { kind: 'close-year', year, signer: '王科长', note: '' };
const late = { reason: '登记表补交', secondPerson: '李敏' };
const correct = (value: number): Extract<Command, { kind: 'correct-activity' }> => ({
  kind: 'correct-activity',
  activityId: 'a',
  expectedVersion: 1,
  facts: factsOf('科普日', year, [copies(value)]),
  reason: '少打一个零',
});

function codes(commands: readonly Command[]) {
  const last = tell(commands).decisions.at(-1);
  return last === undefined || last.accepted ? [] : last.problems.map(({ code }) => code);
}

describe('closing a year', () => {
  it('fixes its totals, position and hash in a statement', () => {
    const state = project([opened, ...acceptedEvents(record)]);
    const head = { position: 2, hash: 'abc' };
    const decision = decide(close, decisionStateOf(state, needsOf(close), head), {
      catalogue: state.catalogue,
      actorId: 'head',
    });
    expect(decision).toMatchObject({
      accepted: true,
      events: [
        {
          payload: {
            statement: { year, number: 1, position: 2, hash: 'abc', signer: '王科长', totals: [{ lower: 300 }] },
          },
        },
      ],
    });
  });

  it('needs somebody who answers for it', () => {
    expect(codes([record, { ...close, signer: ' ' }])).toEqual(['year.signer-missing']);
  });

  it('waits until what cannot all be true is corrected, or accepted with a reason', () => {
    const press = (accepted: number) =>
      factsOf('媒体', year, [
        figureOf('B', 'press_items_submitted', 185),
        figureOf('S', 'press_items_accepted', accepted),
      ]);
    const impossible: Command = { kind: 'record-activity', activityId: 'a', facts: press(196) };
    expect(tell([impossible, close]).decisions.at(-1)).toMatchObject({
      accepted: false,
      because: 'invalid',
      problems: [{ code: 'year.blocking-findings', path: 'year', params: { year, count: 1 } }],
    });
    const [finding] = findings(tell([impossible]).state, { year }).findings;
    const accept: Command = { kind: 'accept-finding', year, key: finding?.key ?? '', reason: '登记表就这样写' };
    expect(codes([impossible, accept, close])).toEqual([]);
    expect(codes([impossible, { ...correct(0), facts: press(169) }, close])).toEqual([]);
  });

  it('is refused twice', () => {
    expect(codes([record, close, close])).toEqual(['year.already-closed']);
  });

  it('asks to read what is still illegible, and keeps that it was read', () => {
    const unreadable: Command = {
      kind: 'record-activity',
      activityId: 'a',
      facts: factsOf('科普日', year, [figureOf('f', 'material_copies', illegible)]),
    };
    expect(codes([unreadable, close])).toEqual(['year.unknown-open']);
    const { state } = tell([unreadable, { ...close, acknowledge: ['year.unknown-open'] }]);
    expect(state.years.get(year)?.statements[0]?.acknowledged).toEqual(['year.unknown-open']);
  });
});

describe('a closed year', () => {
  it('takes no correction without a reason and a second person', () => {
    expect(codes([record, close, correct(3000)])).toEqual(['year.closed']);
    expect(codes([record, close, { ...correct(3000), late: { reason: '', secondPerson: '' } }])).toEqual([
      'reason.missing',
      'late.second-person-missing',
    ]);
  });

  it('wants another person than the one who asks', () => {
    expect(codes([record, close, { ...correct(3000), late: { reason: '补交', secondPerson: 'clerk' } }])).toEqual([
      'late.second-person-same',
    ]);
  });

  it('keeps its statement when a late correction comes, and lists the difference', () => {
    const { state } = tell([record, close, { ...correct(3000), late }]);
    const statement = state.years.get(year)?.statements[0];
    expect(statement?.totals[0]).toMatchObject({ lower: 300, upper: 300 });
    expect(statementDifferences(statement?.totals ?? [], totals(state, { year }))).toMatchObject([
      { measure: 'material_copies', scope: 'own', stated: { lower: 300 }, corrected: { lower: 3000 } },
    ]);
  });

  it('is touched as well by an activity that moves out of it', () => {
    const moved: Command = { ...correct(300), facts: factsOf('科普日', 2014, [copies(300)]) };
    expect(codes([record, close, moved])).toEqual(['year.closed']);
  });

  it('does not stand in the way of another year', () => {
    const other: Command = { kind: 'record-activity', activityId: 'b', facts: factsOf('新年活动', 2014, []) };
    expect(codes([record, close, other])).toEqual([]);
  });

  it('gives a second statement after it was reopened', () => {
    const reopen: Command = { kind: 'reopen-year', year, reason: '审计要求' };
    const { state } = tell([record, close, reopen, correct(500), close]);
    expect(state.years.get(year)?.statements.map(({ number, totals: fixed }) => [number, fixed[0]?.lower])).toEqual([
      [1, 300],
      [2, 500],
    ]);
  });

  it('is reopened only where it is closed, and with a reason', () => {
    expect(codes([record, { kind: 'reopen-year', year, reason: '审计' }])).toEqual(['year.not-closed']);
    expect(codes([record, close, { kind: 'reopen-year', year, reason: '' }])).toEqual(['reason.missing']);
  });
});

describe('the differences from a statement', () => {
  it('are none where the numbers are the same', () => {
    const { state } = tell([record]);
    expect(statementDifferences(totals(state, { year }), totals(state, { year }))).toEqual([]);
  });

  it('are those of a bound or a count alone as well', () => {
    const [total] = totals(tell([record]).state, { year });
    if (total === undefined) throw new Error('300 leaflets made no total');
    const changes: readonly Partial<Total>[] = [
      { lower: 299 },
      { upper: null },
      { counted: 2 },
      { undecided: 1 },
      { unknown: 1 },
      { about: 1 },
    ];
    for (const change of changes) {
      const corrected = { ...total, ...change };
      expect(statementDifferences([total], [corrected])).toMatchObject([{ stated: total, corrected }]);
    }
    expect(statementDifferences([total], [{ ...total, figures: ['other'] }])).toEqual([]);
  });

  it('name totals that came and went', () => {
    const before = tell([record]).state;
    const after = tell([
      {
        kind: 'record-activity',
        activityId: 'b',
        facts: factsOf('竞赛', year, [figureOf('g', 'works_collected', exactly(4))]),
      },
    ]).state;
    const found = statementDifferences(totals(before, { year }), totals(after, { year }));
    expect(found.map(({ measure, stated, corrected }) => [measure, stated?.lower, corrected?.lower])).toEqual([
      ['material_copies', 300, undefined],
      ['works_collected', undefined, 4],
    ]);
  });
});

function acceptedEvents(command: Command) {
  return tell([command]).events.slice(1);
}
