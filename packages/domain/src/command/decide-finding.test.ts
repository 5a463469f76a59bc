import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings } from '../findings/findings.ts';
import { arbitraryCommands, decideIn, factsOf, figureOf, illegible, tell, when } from '../testing/index.ts';
import type { Command } from './command.ts';
import type { Decision } from './decision.ts';

const year = 2013;
const record = (id: string, value: Parameters<typeof figureOf>[2], changes = {}): Command => ({
  kind: 'record-activity',
  activityId: id,
  facts: factsOf(`活动${id}`, year, [figureOf(`${id}.0`, 'material_copies', value)], changes),
});
const unreadable = record('a', illegible);

function keyOf(commands: readonly Command[], code: string): string {
  const found = findings(tell(commands).state, { year }).findings.find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`no finding ${code}`);
  return found.key;
}

const key = keyOf([unreadable], 'illegible');
const accept: Command = { kind: 'accept-finding', year, key, reason: ' 底稿已遗失 ' };
const withdraw: Command = { kind: 'withdraw-acceptance', year, key, reason: '底稿找到了' };

function codes(decision: Decision | undefined): readonly string[] {
  return decision === undefined || decision.accepted ? [] : decision.problems.map(({ code }) => code);
}

function lookedOver(commands: readonly Command[]) {
  const { findings: open, accepted } = findings(tell(commands).state, { year });
  return {
    open: open.map(({ code }) => code),
    accepted: accepted.map(({ finding, reason }) => [finding.code, reason]),
  };
}

describe('accepting a finding', () => {
  it('settles it, with the reason, and keeps what it said', () => {
    expect(lookedOver([unreadable])).toEqual({ open: ['illegible'], accepted: [] });
    expect(lookedOver([unreadable, accept])).toEqual({ open: [], accepted: [['illegible', '底稿已遗失']] });
    expect(tell([unreadable, accept]).events.at(-1)).toEqual({
      type: 'finding.accepted',
      schemaVersion: 1,
      stream: `finding/${year}/${key}`,
      payload: {
        year,
        key,
        code: 'illegible',
        figures: ['a.0'],
        activities: ['a'],
        params: { measure: 'material_copies', raw: '1XX' },
        reason: '底稿已遗失',
      },
    });
  });

  it('holds while other things change, and no longer when what it is about does', () => {
    expect(lookedOver([unreadable, accept, record('b', 300)]).open).toEqual([]);
    const corrected: Command = {
      kind: 'correct-activity',
      activityId: 'a',
      expectedVersion: 1,
      facts: factsOf('活动a', year, [figureOf('a.0', 'material_copies', { ...illegible, raw: '2X3' })]),
      reason: '看清了一位',
    };
    expect(lookedOver([unreadable, accept, corrected])).toEqual({ open: ['illegible'], accepted: [] });
  });

  it('is taken back with a reason, and the finding is open again', () => {
    expect(lookedOver([unreadable, accept, withdraw])).toEqual({ open: ['illegible'], accepted: [] });
    expect(lookedOver([unreadable, accept, withdraw, accept]).open).toEqual([]);
  });

  it('changes no total, so that a closed year takes it without a second person', () => {
    const close: Command = { kind: 'close-year', year, signer: '王科长', note: '', acknowledge: ['year.unknown-open'] };
    expect(codes(tell([unreadable, close, accept]).decisions.at(-1))).toEqual([]);
  });

  it.each([
    ['twice', [unreadable, accept, accept], ['finding.already-accepted']],
    ['what is not there, or says something else by now', [record('a', 300), accept], ['finding.not-found']],
    ['in the wrong year', [unreadable, { ...accept, year: 2014 }], ['finding.not-found']],
    ['without a reason', [unreadable, { ...accept, reason: ' ' }], ['reason.missing']],
    ['back without a reason', [unreadable, accept, { ...withdraw, reason: '' }], ['reason.missing']],
    ['back what nobody accepted', [unreadable, withdraw], ['finding.not-accepted']],
    ['back in the wrong year', [unreadable, accept, { ...withdraw, year: 2014 }], ['finding.not-accepted']],
  ] satisfies readonly (readonly [string, readonly Command[], readonly string[]])[])(
    'is refused %s',
    (_how, commands, expected) => {
      expect(codes(tell(commands).decisions.at(-1))).toEqual(expected);
    },
  );

  it('is no way out where what is recorded cannot all be true', () => {
    const basis = { kind: 'period', from: `${year}-06-30`, to: `${year}-01-01` } as const;
    const reversed = {
      type: 'activity.recorded',
      schemaVersion: 1,
      stream: 'activity/a',
      payload: {
        activityId: 'a',
        facts: factsOf('统计', year, [figureOf('a.0', 'material_copies', 5, { basis })]),
        acknowledged: [],
      },
    } as const;
    const { events, state } = tell([], [...tell([]).events, reversed]);
    const blocking = findings(state, { year }).findings.find(({ code }) => code === 'dates-reversed');
    const asked: Command = { kind: 'accept-finding', year, key: blocking?.key ?? '', reason: '照抄' };
    expect(codes(when(events, asked))).toEqual(['finding.not-acceptable']);
  });

  it('is possible for exactly what stands open and can be accepted, whatever happened', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const open of findings(state, { year }).findings) {
          const decision = decideIn(state, { kind: 'accept-finding', year, key: open.key, reason: '已核' });
          expect(decision.accepted).toBe(open.settle.includes('accept'));
        }
      }),
      { numRuns: 30 },
    );
  });
});
