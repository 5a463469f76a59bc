/** The channel on which a commit tells the other processes of a database that a ledger has grown. */
export const appendChannel = 'outreach_append';

/** What a ledger's growth is told as: its new head and its id. */
export function writeAppended(ledgerId: string, position: number): string {
  return `${position} ${ledgerId}`;
}

/** What was told; null where it is nothing of ours: anybody who may connect can say anything on a channel. */
export function readAppended(payload: string): { readonly ledgerId: string; readonly position: number } | null {
  const found = /^(?<position>[1-9][0-9]{0,15}) (?<ledgerId>[A-Za-z0-9][A-Za-z0-9._-]{0,63})$/.exec(payload)?.groups;
  const position = Number(found?.position);
  if (found?.ledgerId === undefined || !Number.isSafeInteger(position)) return null;
  return { ledgerId: found.ledgerId, position };
}
