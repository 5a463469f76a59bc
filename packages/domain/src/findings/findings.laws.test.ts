import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../command/command.ts';
import { project } from '../state/evolve.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { arbitraryCommands, decideIn, tell } from '../testing/index.ts';
import type { Finding } from './finding.ts';
import { findings } from './findings.ts';

const years = [2013, 2014] as const;

function after(state: LedgerState, command: Command): LedgerState {
  const decision = decideIn(state, command);
  return decision.accepted ? project(decision.events, state) : state;
}

function stillAsked(state: LedgerState, { code, questions }: Finding, year: number): readonly string[] {
  const pairs = new Set(questions.map(({ figure, of }) => `${figure} ${of}`));
  return findings(state, { year })
    .findings.filter((finding) => finding.code === code)
    .flatMap((finding) => finding.questions)
    .map(({ figure, of }) => `${figure} ${of}`)
    .filter((pair) => pairs.has(pair));
}

describe('findings, whatever happened to the ledger', () => {
  it('never throw, and have keys of their own', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const year of years) {
          const keys = findings(state, { year }).findings.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });

  it('do not depend on the order in which activities were recorded', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        const reversed: LedgerState = {
          ...state,
          activities: new Map([...state.activities].reverse()),
          inclusions: new Map([...state.inclusions].reverse()),
        };
        for (const year of years) expect(findings(reversed, { year })).toEqual(findings(state, { year }));
      }),
    );
  });

  it('go when they are accepted', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const year of years) {
          const all = findings(state, { year }).findings;
          const accepted = new Set(all.filter(({ settle }) => settle.includes('accept')).map(({ key }) => key));
          const left = findings(state, { year, accepted }).findings;
          expect(left.filter(({ settle }) => settle.includes('accept'))).toEqual([]);
        }
      }),
    );
  });

  it('go when their questions are answered', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const year of years) {
          for (const finding of findings(state, { year }).findings) {
            const answered = finding.questions.reduce((now, { figure, of }) => {
              const opposite = now.inclusions.get(`${of}~${figure}`);
              const cleared =
                opposite === undefined
                  ? now
                  : after(now, { kind: 'withdraw-inclusion', figure: of, of: figure, reason: '问清楚了' });
              return after(cleared, { kind: 'declare-inclusion', figure, of, relation: 'outside', reason: '问清楚了' });
            }, state);
            expect(stillAsked(answered, finding, year)).toEqual([]);
          }
        }
      }),
    );
  });

  it('go when what they are about is voided', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const year of years) {
          for (const finding of findings(state, { year }).findings) {
            const voided = finding.activities.reduce((now, activityId) => {
              const version = now.activities.get(activityId)?.version ?? 0;
              return after(now, { kind: 'void-activity', activityId, expectedVersion: version, reason: '重复录入' });
            }, state);
            expect(findings(voided, { year }).findings.map(({ key }) => key)).not.toContain(finding.key);
          }
        }
      }),
    );
  });

  it('name only figures and activities that are in the ledger', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const year of years) {
          for (const finding of findings(state, { year }).findings) {
            for (const id of finding.activities) expect(state.activities.get(id)?.status).toBe('recorded');
            for (const id of finding.figures) expect(state.figureOwners.has(id)).toBe(true);
            expect(finding.activities.length).toBeGreaterThan(0);
            expect(finding.settle.length).toBeGreaterThan(0);
            expect(finding.settle.includes('declare')).toBe(finding.questions.length > 0);
          }
        }
      }),
    );
  });
});
