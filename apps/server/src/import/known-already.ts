import { isDeepStrictEqual } from 'node:util';
import { atItsRow, type PlannedCommand } from '@outreach/documents';
import type { ActivityFacts, Figure, Inclusion, Problem } from '@outreach/domain';
import type { Ledger } from '@outreach/ledger';
import type { Progress } from '../cli/progress.ts';

export interface AgainstLedger {
  /** What has still to be done. */
  readonly fresh: readonly PlannedCommand[];
  /** Activities that the ledger holds already just so. */
  readonly known: number;
  /** Activities that the ledger holds otherwise: an import never overwrites. */
  readonly problems: readonly Problem[];
}

/** Holds a plan against the ledger, so that a file may grow and be imported again. */
export async function againstLedger(
  ledger: Ledger,
  commands: readonly PlannedCommand[],
  onProgress: Progress['report'],
): Promise<AgainstLedger> {
  const fresh: PlannedCommand[] = [];
  const problems: Problem[] = [];
  const declared = await inclusionsOf(ledger, commands);
  let known = 0;
  for (const [done, planned] of commands.entries()) {
    onProgress({ phase: 'compare', done, total: commands.length });
    const { command } = planned;
    if (command.kind === 'declare-inclusion') {
      if (declared.get(`${command.figure} ${command.of}`)?.relation !== command.relation) fresh.push(planned);
      continue;
    }
    const differences = await differencesOf(ledger, command.activityId, command.facts);
    if (differences === null) fresh.push(planned);
    else if (differences.length === 0) known += 1;
    else {
      const params = { activity: command.activityId, fields: differences };
      problems.push(atItsRow(planned, { code: 'import.activity-differs', path: 'activityId', params }));
    }
  }
  return { fresh, known, problems };
}

async function inclusionsOf(
  ledger: Ledger,
  commands: readonly PlannedCommand[],
): Promise<ReadonlyMap<string, Inclusion>> {
  const years = new Set(
    commands.flatMap(({ command }) => (command.kind === 'record-activity' ? [command.facts.year] : [])),
  );
  const standing = await Promise.all([...years].map((year) => ledger.inclusions(year)));
  return new Map(standing.flat().map((inclusion) => [`${inclusion.figure} ${inclusion.of}`, inclusion]));
}

/**
 * Fields and figures in which the file differs from the ledger; null where the ledger has no such activity. A file
 * that says what was recorded at first differs in nothing, whatever was corrected since.
 */
async function differencesOf(ledger: Ledger, id: string, facts: ActivityFacts): Promise<readonly string[] | null> {
  const listed = await ledger.activity(id);
  if (listed === null) return null;
  const now = differences(listed.activity, facts);
  if (now.length === 0) return now;
  const [first] = await ledger.history(id);
  const recorded = first?.activity;
  return recorded !== null && recorded !== undefined && differences(recorded, facts).length === 0 ? [] : now;
}

/** Columns of the fields that a file states, where the two are called differently. */
const columnOfField: Readonly<Record<string, string>> = {
  title: 'activity',
  dates: 'date',
  places: 'place',
  organisers: 'organiser',
  coOrganisers: 'co_organiser',
  parent: 'within',
};

/** Each difference by its column or figure, with both values where they are short. */
function differences(standing: ActivityFacts, stated: ActivityFacts): readonly string[] {
  const { figures, ...fields } = stated;
  const changed = Object.entries(fields).flatMap(([name, value]) => {
    const before: unknown = Reflect.get(standing, name);
    if (isDeepStrictEqual(plain(value), plain(before))) return [];
    const column = columnOfField[name] ?? name;
    return [typeof value === 'object' ? column : `${column} ${String(before)} → ${String(value)}`];
  });
  const before = new Map(standing.figures.map((figure) => [figure.id, figure]));
  const after = new Set(figures.map(({ id }) => id));
  return [
    ...changed,
    ...figures.flatMap((figure) => figureDifference(before.get(figure.id), figure)),
    ...standing.figures.filter(({ id }) => !after.has(id)).map(({ id, quantity }) => `${id} ${quantity.raw} →`),
  ];
}

function figureDifference(before: Figure | undefined, after: Figure): readonly string[] {
  if (before === undefined) return [`${after.id} → ${after.quantity.raw}`];
  if (isDeepStrictEqual(plain(before), plain(after))) return [];
  if (before.quantity.raw !== after.quantity.raw) return [`${after.id} ${before.quantity.raw} → ${after.quantity.raw}`];
  const names = Object.entries(after)
    .filter(([name, value]) => !isDeepStrictEqual(plain(value), plain(Reflect.get(before, name))))
    .map(([name]) => name);
  return [`${after.id} ${names.join(' ')}`];
}

/** As it is stored: text trimmed, and nothing but JSON. */
function plain(value: unknown): unknown {
  if (value === undefined) return undefined;
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => (typeof part === 'string' ? part.trim() : part));
}
