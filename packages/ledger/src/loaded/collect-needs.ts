import type { ActivityFacts, ActivityId, Command, CommandEnvelope, FigureId, MeasureId } from '@outreach/domain';
import {
  activityStream,
  findingStream,
  inclusionStream,
  ledgerStream,
  measureStream,
  needsOf,
  yearStream,
} from '@outreach/domain';
import type { GroupId, LivingFigure } from '../project/projection-tables.ts';
import { isSpanning } from '../project/settle-groups.ts';
import type { LoadedLedger } from './loaded-ledger.ts';
import type { RowNeeds } from './row-needs.ts';
import { groupKey } from './row-needs.ts';

/** Rows of a ledger are asked by stable ids; its key only matters in the database. */
const anyKey = 0;

/**
 * What is not known yet of the rows that commands will look at, as far as can be told from what is known. Asked again
 * after each answer until nothing is missing: recording takes one round, a correction two or three. What cannot be
 * foreseen (a chain of declarations or of parents) shows when the command runs.
 */
export function collectNeeds(loaded: LoadedLedger, envelopes: readonly CommandEnvelope[]): RowNeeds {
  const needs = new NeedsOfCommands(loaded);
  for (const { commandId, command } of envelopes) {
    needs.receipt(commandId);
    needs.command(command);
  }
  return needs.collected();
}

class NeedsOfCommands {
  readonly #loaded: LoadedLedger;
  readonly #receipts = new Set<string>();
  readonly #streams = new Set<string>();
  readonly #activities = new Set<ActivityId>();
  readonly #titles = new Map<string, { readonly year: number; readonly title: string }>();
  readonly #figures = new Set<FigureId>();
  readonly #declared = new Set<FigureId>();
  readonly #spanning = new Map<string, GroupId>();
  readonly #contributions = new Map<string, GroupId & { readonly figure: FigureId }>();
  readonly #groups = new Map<string, GroupId>();
  readonly #years = new Set<number>();
  readonly #yearsOf = new Set<MeasureId>();
  readonly #acceptances = new Set<number>();
  #everything = false;

  constructor(loaded: LoadedLedger) {
    this.#loaded = loaded;
  }

  collected(): RowNeeds {
    return {
      newsAfter: this.#loaded.newsAfter,
      receipts: [...this.#receipts],
      streams: [...this.#streams],
      activities: [...this.#activities],
      titles: [...this.#titles.values()],
      figures: [...this.#figures],
      declared: [...this.#declared],
      spanning: [...this.#spanning.values()],
      contributions: [...this.#contributions.values()],
      groups: [...this.#groups.values()],
      years: [...this.#years],
      yearsOf: [...this.#yearsOf],
      acceptances: [...this.#acceptances],
      everything: this.#everything,
    };
  }

  receipt(commandId: string): void {
    if (!this.#loaded.receipts.knows(commandId)) this.#receipts.add(commandId);
  }

  command(command: Command): void {
    const { activity, figures, parent, lookAlikesOf, closing, findings, acceptance } = needsOf(command);
    this.#stream(streamOf(command));
    if (activity !== null) this.#activity(activity);
    if (parent !== null) this.#activity(parent);
    for (const id of figures) this.#figure(id);
    if (lookAlikesOf !== null) this.#title(lookAlikesOf.year, lookAlikesOf.title.trim());
    if (closing !== null && !this.#loaded.activities.knowsYear(closing)) this.#years.add(closing);
    if (findings !== null && !this.#loaded.activities.knowsAll()) this.#everything = true;
    const acceptedIn = acceptance?.year ?? findings;
    if (acceptedIn !== null && !this.#loaded.findings.knows(acceptedIn)) this.#acceptances.add(acceptedIn);
    this.#reached(command);
  }

  /** Rows beyond the decision itself: what the events of the command will make count otherwise. */
  #reached(command: Command): void {
    switch (command.kind) {
      case 'record-activity':
        this.#facts(command.facts, command.activityId);
        break;
      case 'correct-activity':
        this.#facts(command.facts, command.activityId);
        this.#standing(command.activityId);
        break;
      case 'void-activity':
      case 'reinstate-activity':
        this.#standing(command.activityId);
        break;
      case 'declare-inclusion':
      case 'withdraw-inclusion':
        this.#pair(command);
        break;
      case 'change-measure':
        this.#counted(command.measure.id, command.from);
        break;
      case 'close-year':
      case 'reopen-year':
      case 'open-ledger':
      case 'define-measure':
      case 'add-breakdown':
      case 'accept-finding':
      case 'withdraw-acceptance':
        break;
    }
  }

  /** Every year from which on a measure counts otherwise. */
  #counted(measure: MeasureId, from: number): void {
    if (!this.#loaded.figures.knowsYearsOf(measure)) {
      this.#yearsOf.add(measure);
      return;
    }
    for (const year of this.#loaded.figures.yearsOf(anyKey, measure)) if (year >= from) this.#group({ year, measure });
  }

  #facts({ year, figures }: ActivityFacts, activity: ActivityId): void {
    for (const figure of figures) this.#touched({ year, activity, figure });
  }

  /** The activity as it stands has figures of its own, which the command may end. */
  #standing(id: ActivityId): void {
    if (!this.#loaded.activities.knows(id)) return;
    const standing = this.#loaded.activities.find(anyKey, id);
    if (standing === null) return;
    const { year, figures } = standing.activity;
    for (const figure of figures) {
      this.#touched({ year, activity: id, figure });
      const contribution = { year, measure: figure.measure, figure: figure.id };
      if (!this.#loaded.contributions.knows(contribution, figure.id)) {
        this.#contributions.set(`${groupKey(contribution)} ${figure.id}`, contribution);
      }
    }
  }

  /** A figure that a command states or ends, and the group that it can reach. */
  #touched({ year, figure }: LivingFigure): void {
    const group = { year, measure: figure.measure };
    const { figures, inclusions } = this.#loaded;
    if (!inclusions.knows(figure.id)) this.#declared.add(figure.id);
    if (!figures.knowsSpanning(group)) this.#spanning.set(groupKey(group), group);
    const reachesOthers =
      this.#loaded.ledgers.catalogue().measures.get(figure.measure)?.adds === 'latest' ||
      isSpanning(figure) ||
      (figures.knowsSpanning(group) && figures.hasSpanning(anyKey, group)) ||
      (inclusions.knows(figure.id) && inclusions.isDeclared(anyKey, figure.id));
    if (reachesOthers) this.#group(group);
  }

  #pair({ figure, of }: { readonly figure: FigureId; readonly of: FigureId }): void {
    for (const id of [figure, of]) {
      if (!this.#loaded.inclusions.knows(id)) this.#declared.add(id);
      if (!this.#loaded.figures.knows(id)) continue;
      const living = this.#loaded.figures.find(anyKey, id);
      if (living !== null) this.#group({ year: living.year, measure: living.figure.measure });
    }
  }

  #group(group: GroupId): void {
    if (!this.#loaded.figures.knowsGroup(group)) this.#groups.set(groupKey(group), group);
  }

  #stream(stream: string): void {
    if (!this.#loaded.log.knows(stream)) this.#streams.add(stream);
  }

  #activity(id: ActivityId): void {
    if (!this.#loaded.activities.knows(id)) this.#activities.add(id);
  }

  #figure(id: FigureId): void {
    if (!this.#loaded.figures.knows(id)) this.#figures.add(id);
  }

  #title(year: number, title: string): void {
    if (!this.#loaded.activities.knowsTitle(year, title)) this.#titles.set(`${year} ${title}`, { year, title });
  }
}

/** The stream that a command writes to; a mistake here costs a second look, never a wrong version. */
function streamOf(command: Command): string {
  switch (command.kind) {
    case 'record-activity':
    case 'correct-activity':
    case 'void-activity':
    case 'reinstate-activity':
      return activityStream(command.activityId);
    case 'declare-inclusion':
    case 'withdraw-inclusion':
      return inclusionStream(command.figure, command.of);
    case 'define-measure':
    case 'change-measure':
      return measureStream(command.measure.id);
    case 'add-breakdown':
      return measureStream(command.measure);
    case 'close-year':
    case 'reopen-year':
      return yearStream(command.year);
    case 'accept-finding':
    case 'withdraw-acceptance':
      return findingStream(command.year, command.key);
    case 'open-ledger':
      return ledgerStream;
  }
}
