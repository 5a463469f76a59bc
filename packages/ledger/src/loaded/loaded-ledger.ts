import type { Catalogue } from '@outreach/domain';
import { builtinCatalogue } from '@outreach/domain';
import type { AppendClock, AppendTools } from '../append/append-command.ts';
import type { HeadRow } from '../append/log-rows.ts';
import type { TransactionHeads } from '../append/transaction-heads.ts';
import { createTransactionHeads } from '../append/transaction-heads.ts';
import type { Projection } from '../project/projection.ts';
import { ledgerTables } from '../project/projection.ts';
import type { UnknownShape } from '../project/unknown-events.ts';
import { Journal } from './journal.ts';
import { LoadedActivities } from './loaded-activities.ts';
import { LoadedContributions } from './loaded-contributions.ts';
import { LoadedFigures } from './loaded-figures.ts';
import { LoadedFindings } from './loaded-findings.ts';
import { LoadedInclusions } from './loaded-inclusions.ts';
import { LoadedLedgerRows } from './loaded-ledger-rows.ts';
import { LoadedLog, LoadedReceipts } from './loaded-log.ts';
import type { LoadedRows } from './loaded-rows.ts';
import { LoadedUnknown } from './loaded-unknown.ts';
import type { KnownYears } from './loaded-years.ts';
import { LoadedYears } from './loaded-years.ts';
import type { RowNeeds } from './row-needs.ts';

/** What of a ledger is so small and so often wanted that it is kept from one transaction to the next. */
export interface KnownOfLedger {
  /** Up to which position the three below were read. */
  readonly position: number;
  readonly catalogue: Catalogue;
  readonly years: KnownYears;
  readonly unknown: readonly UnknownShape[];
}

export const nothingKnown: KnownOfLedger = { position: 0, catalogue: builtinCatalogue, years: new Map(), unknown: [] };

/**
 * One ledger during one transaction, in memory: the rows that its commands look at are read before, the commands run
 * over them with the same rules as on prepared statements, and what they wrote is inserted afterwards, many rows at once.
 */
export class LoadedLedger {
  readonly log: LoadedLog;
  readonly receipts: LoadedReceipts;
  readonly ledgers: LoadedLedgerRows;
  readonly activities: LoadedActivities;
  readonly figures: LoadedFigures;
  readonly inclusions: LoadedInclusions;
  readonly contributions: LoadedContributions;
  readonly projection: Projection;
  /** Position after which news of catalogue and years have to be read; null once they were. */
  newsAfter: number | null;
  readonly findings: LoadedFindings;
  readonly #journal = new Journal();
  readonly #years: LoadedYears;
  readonly #unknown: LoadedUnknown;
  readonly #heads: TransactionHeads;

  /** `head` is missing where the ledger has no row yet. */
  constructor(head: HeadRow | undefined, known: KnownOfLedger) {
    const journal = this.#journal;
    const isNew = head === undefined;
    this.newsAfter = isNew ? null : known.position;
    this.log = new LoadedLog(journal, head);
    this.receipts = new LoadedReceipts(journal, isNew);
    this.ledgers = new LoadedLedgerRows(journal, known.catalogue);
    this.activities = new LoadedActivities(journal, isNew);
    this.figures = new LoadedFigures(journal, isNew, this.activities);
    this.inclusions = new LoadedInclusions(journal, isNew, this.figures);
    this.contributions = new LoadedContributions(journal, isNew);
    const { ledgers, activities, figures, inclusions, contributions, log } = this;
    this.findings = new LoadedFindings(log, isNew);
    this.#years = new LoadedYears(known.years, { log, activities, contributions }, () => ledgers.catalogue());
    this.#unknown = new LoadedUnknown(known.unknown);
    this.projection = {
      tables: ledgerTables({ ledgers, activities, figures, inclusions, contributions }),
      ledgers,
      activities,
      figures,
      inclusions,
      years: this.#years,
      findings: this.findings,
      unknown: this.#unknown,
      begin: () => undefined,
      forget: () => undefined,
    };
    this.#heads = createTransactionHeads(log, this.projection);
  }

  /** Takes rows as the database has them in answer to needs; what commands have changed since stays changed. */
  learn(needs: RowNeeds, rows: LoadedRows): void {
    this.log.learn(needs, rows);
    this.receipts.learn(needs, rows);
    this.ledgers.learn(rows);
    this.#years.learn(rows.yearEvents);
    if (needs.newsAfter !== null) this.newsAfter = null;
    this.activities.learn(needs, rows);
    this.figures.learn(needs, rows);
    this.inclusions.learn(needs, rows);
    this.contributions.learn(needs, rows);
    this.findings.learn(needs, rows);
    this.#unknown.learn(rows);
  }

  /** What an append works with. */
  tools(clock: AppendClock): AppendTools {
    return { events: this.log, heads: this.#heads, receipts: this.receipts, projection: this.projection, clock };
  }

  /** Runs a command; what it did is undone where it throws. */
  attempt<Result>(work: () => Result): Result {
    try {
      const result = work();
      this.#journal.settle();
      return result;
    } catch (error) {
      this.#journal.undo();
      throw error;
    }
  }

  /** Must be called once, after the last command: heads and days are written once for all of them. */
  finish(): void {
    this.#heads.finish();
  }

  /** What the next transaction may start from, once this one is committed, or has only read up to a position. */
  knownAt(position: number): KnownOfLedger {
    return {
      position,
      catalogue: this.ledgers.catalogue(),
      years: this.#years.states(),
      unknown: this.#unknown.known,
    };
  }
}
