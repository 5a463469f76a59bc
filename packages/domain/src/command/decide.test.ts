import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityFacts } from '../activity/activity.ts';
import type { DomainEvent } from '../event/event.ts';
import { arbitraryCommands, exactly, factsOf, figureOf, opened, tell, when } from '../testing/index.ts';
import type { Command } from './command.ts';
import type { Decision } from './decision.ts';

const leaflets = figureOf('f1', 'material_copies', 300, { unit: '份' });
const facts = factsOf('科普日', 2013, [leaflets]);

function record(changes: Partial<ActivityFacts> = {}, activityId = 'a'): Command {
  return { kind: 'record-activity', activityId, facts: { ...facts, ...changes } };
}

/** The history that the commands make, all of which have to be accepted. */
function history(...commands: readonly Command[]): readonly DomainEvent[] {
  const told = tell(commands);
  expect(told.decisions.every(({ accepted }) => accepted)).toBe(true);
  return told.events;
}

function refusal(decision: Decision) {
  if (decision.accepted) throw new Error('the command was accepted');
  return { because: decision.because, codes: decision.problems.map(({ code, path }) => `${code} at ${path}`) };
}

describe('recording an activity', () => {
  it('makes one event that holds everything stated', () => {
    const decision = when([opened], record());
    expect(decision).toMatchObject({
      accepted: true,
      events: [{ type: 'activity.recorded', stream: 'activity/a', payload: { activityId: 'a', facts } }],
    });
  });

  it('is refused before the ledger is opened', () => {
    expect(refusal(when([], record()))).toEqual({ because: 'missing', codes: ['ledger.not-opened at '] });
  });

  it('is refused under an id that is used', () => {
    expect(refusal(when(history(record()), record({ title: '另一项' })))).toEqual({
      because: 'conflict',
      codes: ['activity.id-used at activityId'],
    });
  });

  it('names every field that is wrong, not only the first', () => {
    const wrong = record({
      title: ' ',
      year: 20133,
      dates: { from: '2013-02-30', to: '2013-02-30', precision: 'day', raw: '2.30' },
      figures: [figureOf('f1', 'no_such_measure', 1, { scope: '' })],
    });
    expect(refusal(when([opened], wrong))).toEqual({
      because: 'invalid',
      codes: [
        'activity.title-missing at facts.title',
        'activity.year-out-of-range at facts.year',
        'date.impossible at facts.dates.from',
        'date.impossible at facts.dates.to',
        'figure.scope-missing at facts.figures.0.scope',
        'measure.unknown at facts.figures.0.measure',
      ],
    });
  });

  it('refuses a figure id that belongs to another activity', () => {
    expect(refusal(when(history(record()), record({ title: '另一项' }, 'b'))).codes).toEqual([
      'figure.id-used at facts.figures.0.id',
    ]);
  });

  it('refuses a breakdown that the measure does not have, and says which it has', () => {
    const decision = when([opened], record({ figures: [figureOf('f', 'patents_filed', 1, { breakdown: 'song' })] }));
    expect(decision).toMatchObject({
      accepted: false,
      problems: [{ code: 'measure.breakdown-unknown', params: { known: ['invention', 'utility_model', 'design'] } }],
    });
  });

  it.each([
    ['more decimals than the measure keeps', 'material_copies', exactly(1.5), 'quantity.too-fine'],
    ['a third decimal of money', 'funds_spent', exactly(1.005), 'quantity.too-fine'],
    ['a negative number', 'material_copies', exactly(-1), 'quantity.out-of-range'],
    ['a number that is none', 'material_copies', exactly(Number.NaN), 'quantity.out-of-range'],
  ])('refuses %s', (_case, measure, quantity, code) => {
    const decision = when([opened], record({ figures: [figureOf('f', measure, quantity)] }));
    expect(refusal(decision).codes.some((found) => found.startsWith(code))).toBe(true);
  });

  it('refuses bounds that the mark contradicts', () => {
    const contradicting = { ...exactly(5), upper: 7 };
    expect(
      refusal(when([opened], record({ figures: [figureOf('f', 'material_copies', contradicting)] }))).codes,
    ).toEqual(['quantity.mark-mismatch at facts.figures.0.quantity']);
  });

  it('asks first when the same title and days stand in the ledger, and stores that it was asked', () => {
    const again = record({ figures: [] }, 'b');
    expect(refusal(when(history(record()), again))).toEqual({
      because: 'unacknowledged',
      codes: ['activity.look-alike at facts.title'],
    });
    const confirmed = when(history(record()), { ...again, acknowledge: ['activity.look-alike'] } as Command); // a record command still
    expect(confirmed).toMatchObject({
      accepted: true,
      events: [{ payload: { acknowledged: ['activity.look-alike'] } }],
    });
  });

  it('warns of a unit that is unusual for the measure, and records it as written', () => {
    const decision = when([opened], record({ figures: [figureOf('f', 'material_copies', 3, { unit: '箱' })] }));
    expect(decision).toMatchObject({ accepted: true, warnings: [{ code: 'figure.unit-unusual' }] });
  });

  it('puts a measure under the id by which the catalogue adds it', () => {
    const decision = when([opened], record({ figures: [figureOf('f', 'info_items_submitted', 185, { unit: '条' })] }));
    expect(decision).toMatchObject({
      events: [{ payload: { facts: { figures: [{ measure: 'press_items_submitted' }] } } }],
    });
  });

  it('refuses parents that go round in a circle', () => {
    const given = history(record({ figures: [] }, 'a'), record({ title: '子活动', figures: [], parent: 'a' }, 'b'));
    const around: Command = {
      kind: 'correct-activity',
      activityId: 'a',
      expectedVersion: 1,
      facts: { ...facts, figures: [], parent: 'b' },
      reason: '归类',
    };
    expect(refusal(when(given, around)).codes).toEqual(['activity.parent-cycle at facts.parent']);
  });
});

describe('correcting, voiding and reinstating', () => {
  const correct = (changes: Partial<ActivityFacts>, reason = '登记表写的是500', expectedVersion = 1): Command => ({
    kind: 'correct-activity',
    activityId: 'a',
    expectedVersion,
    facts: { ...facts, ...changes },
    reason,
  });

  it('restates the whole fact with a reason', () => {
    const decision = when(history(record()), correct({ figures: [{ ...leaflets, quantity: exactly(500) }] }));
    expect(decision).toMatchObject({
      accepted: true,
      events: [{ type: 'activity.corrected', payload: { reason: '登记表写的是500' } }],
    });
  });

  it('needs a reason', () => {
    expect(refusal(when(history(record()), correct({ title: '新名称' }, '  '))).codes).toEqual([
      'reason.missing at reason',
    ]);
  });

  it('refuses what someone else changed meanwhile', () => {
    const given = history(record(), correct({ title: '新名称' }));
    expect(refusal(when(given, correct({ title: '又一个名称' })))).toEqual({
      because: 'conflict',
      codes: ['activity.stale-version at expectedVersion'],
    });
  });

  it('refuses a correction that changes nothing', () => {
    expect(refusal(when(history(record()), correct({}))).codes).toEqual(['activity.unchanged at facts']);
  });

  it('refuses to correct what is voided, and to reinstate what is not', () => {
    const voided: Command = { kind: 'void-activity', activityId: 'a', expectedVersion: 1, reason: '重复' };
    expect(refusal(when(history(record(), voided), correct({ title: '新名称' }, '改名', 2))).codes).toEqual([
      'activity.voided at activityId',
    ]);
    const reinstate: Command = { kind: 'reinstate-activity', activityId: 'a', expectedVersion: 1, reason: '没有重复' };
    expect(refusal(when(history(record()), reinstate)).codes).toEqual(['activity.not-voided at activityId']);
  });

  it('refuses what was never recorded', () => {
    expect(refusal(when([opened], correct({})))).toEqual({
      because: 'missing',
      codes: ['activity.not-found at activityId'],
    });
  });
});

describe('declaring an inclusion', () => {
  const given = () =>
    history(
      record({ figures: [figureOf('whole', 'material_copies', 100)] }, 'a'),
      record(
        {
          title: '三下乡',
          figures: [figureOf('part', 'material_copies', 40), figureOf('large', 'material_copies', 400)],
        },
        'b',
      ),
    );
  const declare = (figure: string, of: string, relation: 'inside' | 'same' = 'inside'): Command => ({
    kind: 'declare-inclusion',
    figure,
    of,
    relation,
    reason: '',
  });

  it('stands between two living figures', () => {
    expect(when(given(), declare('part', 'whole'))).toMatchObject({ accepted: true, warnings: [] });
  });

  it('is refused of a figure nobody knows', () => {
    expect(refusal(when(given(), declare('part', 'nothing')))).toEqual({
      because: 'missing',
      codes: ['figure.not-found at of'],
    });
  });

  it('is refused of a figure and itself', () => {
    expect(refusal(when(given(), declare('part', 'part'))).codes).toEqual(['inclusion.itself at of']);
  });

  it('is refused in a circle', () => {
    const told = tell([
      record({
        figures: [
          figureOf('x', 'material_copies', 1),
          figureOf('y', 'material_copies', 1),
          figureOf('z', 'material_copies', 1),
        ],
      }),
      declare('x', 'y'),
      declare('y', 'z'),
    ]);
    expect(refusal(when(told.events, declare('z', 'x'))).codes).toEqual(['inclusion.cycle at of']);
  });

  it('warns of a part that is larger than its whole', () => {
    expect(when(given(), declare('large', 'whole'))).toMatchObject({
      accepted: true,
      warnings: [{ code: 'inclusion.part-exceeds-whole' }],
    });
  });

  it('is withdrawn with a reason, and only where it stands', () => {
    const withdraw = (reason: string): Command => ({ kind: 'withdraw-inclusion', figure: 'part', of: 'whole', reason });
    expect(refusal(when(given(), withdraw('问清楚了'))).codes).toEqual(['inclusion.not-found at of']);
    const declared = tell([
      record({ figures: [figureOf('part', 'material_copies', 4), figureOf('whole', 'material_copies', 9)] }),
      declare('part', 'whole'),
    ]);
    expect(refusal(when(declared.events, withdraw(''))).codes).toEqual(['reason.missing at reason']);
    expect(when(declared.events, withdraw('问清楚了'))).toMatchObject({ accepted: true });
  });
});

describe('deciding', () => {
  it('never throws, and never accepts without an event', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        for (const decision of tell(commands).decisions) {
          if (decision.accepted) expect(decision.events.length).toBeGreaterThan(0);
          else expect(decision.problems.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
