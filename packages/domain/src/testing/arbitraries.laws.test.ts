import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../activity/activity.ts';
import { checkFacts } from '../command/check-facts.ts';
import { checkQuantity } from '../command/check-quantity.ts';
import { currentVersions } from '../event/upcast.ts';
import { findMeasure } from '../measure/catalogue.ts';
import { activityFactsSchema, commandSchema, eventSchema } from '../schema/index.ts';
import { project } from '../state/evolve.ts';
import { initialState } from '../state/ledger-state.ts';
import { activitiesHeld } from '../totals/activities-held.ts';
import { contributions, totals } from '../totals/totals.ts';
import {
  arbitraryActivity,
  arbitraryCommands,
  arbitraryFigure,
  arbitraryYears,
  decideIn,
  factsOf,
  opened,
  tell,
} from './index.ts';

const { catalogue } = initialState;
const years = [2013, 2014] as const;

/** A drawn activity as a clerk states it, without what the log knows of it. */
function factsOfActivity({ id: _id, version: _version, status: _status, corrected: _corrected, ...facts }: Activity) {
  return facts;
}

const arbitraryActivities = fc.uniqueArray(arbitraryActivity, { maxLength: 8, selector: ({ id }) => id });

describe('what is drawn', () => {
  it('a figure fits its measure', () => {
    fc.assert(
      fc.property(arbitraryFigure, (figure) => {
        const measure = findMeasure(catalogue, figure.measure);
        if (measure === undefined) throw new Error(`no measure is called ${figure.measure}`);
        expect(checkQuantity(figure.quantity, measure, '')).toEqual([]);
        expect(checkFacts(factsOf('科普日', 2013, [figure]), catalogue).problems).toEqual([]);
      }),
    );
  });

  it('an activity is accepted when it is recorded, and has the shape that the schema says', () => {
    fc.assert(
      fc.property(arbitraryActivity, (activity) => {
        const facts = factsOfActivity(activity);
        expect(activityFactsSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
        const decision = decideIn(project([opened]), { kind: 'record-activity', activityId: activity.id, facts });
        expect(decision.accepted).toBe(true);
      }),
    );
  });

  it('commands and the events they make have the shapes that the schemas say', () => {
    fc.assert(
      fc.property(arbitraryYears, (commands) => {
        for (const command of commands) expect(commandSchema.safeParse(command).error?.issues ?? []).toEqual([]);
        for (const event of tell(commands).events) expect(eventSchema.safeParse(event).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('histories accept and refuse, and make every type of event', () => {
    const told = fc.sample(arbitraryYears, { numRuns: 100, seed: 20_261_123 }).map((commands) => tell(commands));
    const decisions = told.flatMap((history) => history.decisions);
    const accepted = decisions.filter((decision) => decision.accepted).length / decisions.length;
    expect(accepted).toBeGreaterThan(0.3);
    expect(accepted).toBeLessThan(0.9);
    const made = new Set(told.flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...made].sort()).toEqual(Object.keys(currentVersions).sort());
  });
});

describe('laws of activities', () => {
  it('activities held are those of two bureaus together', () => {
    fc.assert(
      fc.property(arbitraryActivities, fc.integer({ min: 2011, max: 2015 }), (activities, year) => {
        const middle = Math.floor(activities.length / 2);
        const [one, other, both] = [activities.slice(0, middle), activities.slice(middle), activities].map((part) =>
          activitiesHeld(part, { year }),
        );
        expect(both?.total).toBe((one?.total ?? 0) + (other?.total ?? 0));
        const campaigns = Object.values(both?.byCampaign ?? {}).reduce((sum, count) => sum + count, 0);
        expect(campaigns).toBeLessThanOrEqual(both?.total ?? 0);
      }),
    );
  });

  it('every figure of a living activity counts in exactly one way, in its own year', () => {
    fc.assert(
      fc.property(arbitraryActivities, fc.integer({ min: 2011, max: 2015 }), (activities, year) => {
        const state = { ...initialState, activities: new Map(activities.map((activity) => [activity.id, activity])) };
        const living = activities.filter((activity) => activity.status === 'recorded' && activity.year === year);
        const rows = contributions(state, { year }).map(({ figure }) => figure);
        expect(rows.sort()).toEqual(living.flatMap(({ figures }) => figures.map(({ id }) => id)).sort());
      }),
    );
  });

  it('a figure alone is its own total, where it is a result that adds up', () => {
    fc.assert(
      fc.property(arbitraryFigure, (figure) => {
        const measure = findMeasure(catalogue, figure.measure);
        fc.pre(measure?.adds === 'sum' && figure.role === 'result');
        fc.pre(figure.basis.kind === 'event');
        const { state } = tell([
          { kind: 'record-activity', activityId: 'a', facts: factsOf('科普日', 2013, [figure]) },
        ]);
        const [total, ...others] = totals(state, { year: 2013 });
        expect(others).toEqual([]);
        expect(total).toMatchObject({ lower: figure.quantity.lower ?? 0, upper: figure.quantity.upper });
      }),
    );
  });
});

describe('laws of closed years', () => {
  it('a statement says what a fold up to its position says', () => {
    fc.assert(
      fc.property(arbitraryYears, (commands) => {
        const { state, events } = tell(commands);
        for (const { statements } of state.years.values()) {
          for (const { year, position, totals: fixed } of statements) {
            expect(totals(project(events.slice(0, position)), { year })).toEqual(fixed);
          }
        }
      }),
    );
  });

  it('totals as of a position do not change when more is told', () => {
    fc.assert(
      fc.property(arbitraryYears, arbitraryCommands, (commands, more) => {
        const told = tell(commands);
        const after = tell(more, told.events);
        const then = project(after.events.slice(0, told.events.length));
        for (const year of years) expect(totals(then, { year })).toEqual(totals(told.state, { year }));
      }),
      { numRuns: 50 },
    );
  });

  it('without a second person nothing in a closed year changes', () => {
    fc.assert(
      fc.property(arbitraryYears, arbitraryCommands, (commands, more) => {
        const { state, events } = tell(commands);
        const after = tell(more, events);
        for (const [year, { closed }] of state.years) {
          if (closed) expect(totals(after.state, { year })).toEqual(totals(state, { year }));
        }
      }),
      { numRuns: 50 },
    );
  });
});
