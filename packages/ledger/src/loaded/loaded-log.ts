import type { AcceptedOutcome } from '@outreach/domain';
import type { HeadRow, LogRows, NewEvent } from '../append/log-rows.ts';
import type { ReceiptColumns, Receipts } from '../append/receipt.ts';
import { receiptColumns } from '../append/receipt.ts';
import type { Journal } from './journal.ts';
import { JournaledMap } from './journaled-map.ts';
import type { LoadedRows } from './loaded-rows.ts';
import type { RowNeeds } from './row-needs.ts';
import { missingRows } from './row-needs.ts';

/** Where the head of a ledger will stand. */
export interface MovedTo {
  readonly position: number;
  /** Hexadecimal. */
  readonly hash: string;
  readonly recordedAt: string;
}

/** An event to be inserted; its ledger's key is known when it is written. */
export type PendingEvent = Omit<NewEvent, 'seq' | 'ledger_key'>;

/** The log of one ledger as a transaction continues it. */
export class LoadedLog implements LogRows {
  readonly events: PendingEvent[] = [];
  /** Those of them that closed or opened a year. */
  readonly yearEvents: PendingEvent[] = [];
  movedTo: MovedTo | null = null;
  readonly #journal: Journal;
  readonly #head: HeadRow | undefined;
  readonly #versions: JournaledMap<string, number>;

  /** `head` is missing where the ledger has no row yet. */
  constructor(journal: Journal, head: HeadRow | undefined) {
    this.#journal = journal;
    this.#head = head;
    this.#versions = new JournaledMap(journal);
  }

  learn(needs: RowNeeds, rows: Pick<LoadedRows, 'streams'>): void {
    for (const { stream_id, stream_version } of rows.streams) this.#versions.learn(stream_id, stream_version);
    for (const id of needs.streams) this.#versions.learn(id, 0);
  }

  knows(streamId: string): boolean {
    return this.#head === undefined || this.#versions.has(streamId);
  }

  head(): HeadRow | undefined {
    return this.#head;
  }

  addLedger(): HeadRow {
    // Its key is given out by the database when the row is written.
    return {
      ledger_key: 0,
      position: 0,
      hash: '',
      recorded_at: null,
      time_zone: '',
      opened_position: 0,
    };
  }

  /** Only SQLite numbers the events of the whole store. */
  nextSeq(): number {
    return 1;
  }

  streamVersion(_ledgerKey: number, streamId: string): number {
    const version = this.#versions.get(streamId);
    if (version === undefined && this.#head !== undefined) throw missingRows({ streams: [streamId] });
    return version ?? 0;
  }

  insert({ seq: _seq, ledger_key: _key, ...event }: NewEvent): void {
    this.#versions.set(event.stream_id, event.stream_version);
    this.events.push(event);
    this.#journal.record(() => this.events.pop());
    if (!event.stream_id.startsWith('year/')) return;
    this.yearEvents.push(event);
    this.#journal.record(() => this.yearEvents.pop());
  }

  moveHead(_ledgerKey: number, head: MovedTo): void {
    this.movedTo = head;
  }
}

/** A receipt to be inserted. */
export type PendingReceipt = ReceiptColumns & { readonly command_id: string };

/** The receipts of one ledger that a transaction has looked for, and those that it adds. */
export class LoadedReceipts implements Receipts {
  readonly added: PendingReceipt[] = [];
  readonly #journal: Journal;
  readonly #known: JournaledMap<string, ReceiptColumns | null>;
  readonly #isNew: boolean;

  constructor(journal: Journal, isNew: boolean) {
    this.#journal = journal;
    this.#known = new JournaledMap(journal);
    this.#isNew = isNew;
  }

  learn(needs: RowNeeds, rows: Pick<LoadedRows, 'receipts'>): void {
    for (const { command_id, ...receipt } of rows.receipts) this.#known.learn(command_id, receipt);
    for (const id of needs.receipts) this.#known.learn(id, null);
  }

  knows(commandId: string): boolean {
    return this.#isNew || this.#known.has(commandId);
  }

  find(_ledgerKey: number, commandId: string): ReceiptColumns | undefined {
    const receipt = this.#known.get(commandId);
    if (receipt === undefined && !this.#isNew) throw missingRows({ receipts: [commandId] });
    return receipt ?? undefined;
  }

  add(_ledgerKey: number, commandId: string, fingerprint: string, outcome: AcceptedOutcome): void {
    const receipt = receiptColumns(fingerprint, outcome);
    this.#known.set(commandId, receipt);
    this.added.push({ ...receipt, command_id: commandId });
    this.#journal.record(() => this.added.pop());
  }
}
