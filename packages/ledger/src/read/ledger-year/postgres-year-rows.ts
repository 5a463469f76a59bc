import type { Kysely } from 'kysely';
import type { Tables } from '../../schema/tables.ts';
import type { TouchedActivities } from './held-changes.ts';
import type { LifeStretch, YearRows } from './year-rows.ts';
import {
  activitiesOf,
  changedFigures,
  childrenOf,
  definedIn,
  definitionsOf,
  figuresOf,
  heldOf,
  statesAfter,
  streamsIn,
} from './year-rows.ts';

export function postgresYearRows(db: Kysely<Tables>): YearRows {
  return {
    whole: async (year) => ({
      figures: await figuresOf(db, year).execute(),
      held: await heldOf(db, year).execute(),
      children: await childrenOf(db, year).execute(),
      definitions: await definitionsOf(db, year).execute(),
    }),
    changed: async (stretch) => ({
      figures: await changedFigures(db, stretch).execute(),
      activities: await readTouched(db, stretch),
      isDefined: (await definedIn(db, stretch).executeTakeFirst()) !== undefined,
    }),
  };
}

async function readTouched(db: Kysely<Tables>, stretch: LifeStretch): Promise<TouchedActivities> {
  const { ledgerKey, after } = stretch;
  const statesOf = async (ids: readonly string[]) =>
    ids.length === 0 ? [] : statesAfter(db, ledgerKey, after).where('activity_id', 'in', ids).execute();
  const own = activitiesOf(await streamsIn(db, stretch).execute());
  const ownStates = await statesOf(own);
  const named = new Set(ownStates.flatMap(({ parent_id }) => (parent_id === null ? [] : [parent_id])));
  const parents = [...named].filter((id) => !own.includes(id));
  const states = [...ownStates, ...(await statesOf(parents))];
  const ids = [...own, ...parents];
  const children = ids.length === 0 ? [] : await childrenOf(db, stretch).where('parent_id', 'in', ids).execute();
  return { states, children };
}
