/** What verify found wrong; the words are in the message catalogue under the code. */
export type VerifyCode =
  /** A position is missing, or two events claim one. */
  | 'log.gap'
  /** The payload is not the one that was hashed. */
  | 'log.payload-changed'
  /** A field of the event is not the one that was hashed. */
  | 'log.hash-wrong'
  /** The event does not follow the one before it. */
  | 'log.chain-broken'
  /** The stream's versions are not 1, 2, 3 and so on. */
  | 'log.stream-version-wrong'
  /** recorded_at goes backwards. */
  | 'log.clock-backwards'
  /** The event has no receipt, or the receipt speaks of other positions. */
  | 'receipt.wrong'
  /** The head row is not the last event. */
  | 'head.wrong'
  /** The read tables are not what a replay of the log gives. `table` says which. */
  | 'read-table.wrong'
  /** A trigger that guards the log is missing or was changed. */
  | 'guard.missing'
  /** The log does not have the given hash at the anchor's position. */
  | 'anchor.wrong'
  /** The database itself is damaged and cannot be read on. */
  | 'store.corrupt';

export interface VerifyFinding {
  readonly code: VerifyCode;
  /** The first position that is wrong. */
  readonly position: number;
  readonly params: Readonly<Record<string, string | number | null>>;
}

export interface VerifyReport {
  readonly ok: boolean;
  readonly ledger: string;
  /** Position and hash of the last event that was found right: an anchor to keep outside the store. */
  readonly position: number;
  readonly hash: string;
  /** Events read. */
  readonly events: number;
  /** Events of a type or version that this program does not know, by `type vN`: kept, and looked at by nothing here. */
  readonly unknownTypes: Readonly<Record<string, number>>;
  /** Whether the read tables were compared with a replay; not where the log is wrong or holds unknown events. */
  readonly replayed: boolean;
  /** First findings, most severe first; empty where all is well. */
  readonly findings: readonly VerifyFinding[];
}

export interface VerifyProgress {
  readonly phase: 'chain' | 'replay';
  readonly done: number;
  readonly total: number;
}

export interface VerifyOptions {
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** `POSITION:HASH` as an earlier report gave it: finds a log that was rewritten and hashed again. */
  readonly anchor?: string;
}
