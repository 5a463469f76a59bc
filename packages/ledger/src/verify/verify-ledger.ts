import { hexOf } from '../append/event-hash.ts';
import type { LedgerRow, Reading } from '../read/reading.ts';
import { readLedgerRow } from '../read/reading.ts';
import type { Anchor } from './anchor.ts';
import { readAnchor } from './anchor.ts';
import { checkDays, checkDescription, checkHead } from './head.ts';
import { checkReceiptEnds, checkStreams } from './receipts.ts';
import { compareWithReplay } from './replay.ts';
import type { VerifyFinding, VerifyOptions, VerifyProgress, VerifyReport } from './report.ts';
import type { Walk } from './walk-log.ts';
import { startWalk, walkLog } from './walk-log.ts';

/** What differs between the engines: what guards the log, and how a damaged database shows. */
export interface VerifiedEngine {
  checkGuards(): Promise<readonly VerifyFinding[]>;
  /** The code of an error that means the database itself is damaged; undefined for any other error. */
  damageOf(error: unknown): string | undefined;
}

/**
 * Reads a ledger's whole log again: density, chain, stream versions, receipts, head, guards, and whether the read
 * tables are what a replay gives. Stops at the first event that is wrong, because nothing after it can be trusted.
 *
 * @throws StoreFault `anchor.invalid`
 */
export async function verifyLedger(
  reading: Reading,
  engine: VerifiedEngine,
  { anchor: anchorText, onProgress = () => undefined }: VerifyOptions = {},
): Promise<VerifyReport> {
  const anchor = anchorText === undefined ? null : readAnchor(anchorText);
  const ledger = await readLedgerRow(reading);
  const walk = startWalk();
  const findings: VerifyFinding[] = [];
  let replayed = false;
  try {
    const broken = await walkLog(reading, ledger, anchor, walk, onProgress);
    replayed = broken === null && isUnderstood(walk);
    if (broken !== null) findings.push(broken);
    else findings.push(...(await checkAround(reading, ledger, anchor, walk, onProgress)));
    findings.push(...(await engine.checkGuards()));
  } catch (error) {
    const detail = engine.damageOf(error);
    if (detail === undefined) throw error;
    findings.push({ code: 'store.corrupt', position: walk.state.position + 1, params: { detail } });
  }
  return {
    ok: findings.length === 0,
    ledger: ledger.description.id,
    position: walk.state.position,
    hash: hexOf(walk.state.hash),
    events: walk.state.position,
    unknownTypes: walk.unknownTypes,
    replayed,
    findings,
  };
}

function isUnderstood({ unknownTypes }: Walk): boolean {
  return Object.keys(unknownTypes).length === 0;
}

/** What stands around a sound chain: head, anchor, streams, receipts and read tables. */
async function checkAround(
  reading: Reading,
  ledger: LedgerRow,
  anchor: Anchor | null,
  walk: Walk,
  onProgress: (progress: VerifyProgress) => void,
): Promise<readonly VerifyFinding[]> {
  const { position } = walk.state;
  const findings: (VerifyFinding | null)[] = [
    await checkHead(reading, ledger, walk),
    anchor !== null && anchor.position > position
      ? { code: 'anchor.wrong', position: position + 1, params: { expected: anchor.hash, found: null } }
      : null,
    await checkStreams(reading.db, ledger.key),
    await checkReceiptEnds(reading.db, ledger.key),
    await checkDays(reading, ledger, walk),
    // What a newer program's events put into the read tables, this one cannot tell from a mistake.
    ...(isUnderstood(walk)
      ? [
          await checkDescription(reading, ledger, walk),
          ...(await compareWithReplay(reading, ledger.key, position, onProgress)),
        ]
      : []),
  ];
  return findings.filter((finding) => finding !== null);
}
