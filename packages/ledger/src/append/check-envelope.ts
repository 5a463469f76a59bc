import type { Command, CommandEnvelope, Problem } from '@outreach/domain';
import type { CanonicalMemo } from './canonical-json.ts';
import { canonicalJson, isNotJson } from './canonical-json.ts';
import { isTimeZone } from './civil-day.ts';
import { digestOf } from './event-hash.ts';

/** Longest id that a client may make up. */
const maxIdLength = 200;

export type CheckedEnvelope =
  | { readonly ok: true; readonly fingerprint: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * What is wrong with an envelope before its command is looked at, or the fingerprint of its command, in hexadecimal. The command's
 * canonical text covers kind, target, expected version and payload alike; what it writes of the facts is remembered in
 * `memo`, so that the event need not write them again.
 */
export function checkEnvelope(envelope: CommandEnvelope, memo: CanonicalMemo): CheckedEnvelope {
  const problems = [...idProblems(envelope), ...timeZoneProblems(envelope.command)];
  if (problems.length > 0) return { ok: false, problems };
  try {
    const text = canonicalJson(envelope.command, memo);
    if (text.includes('\\u0000') && writtenNul.test(text))
      return { ok: false, problems: [nulProblem(pathOfNul(envelope.command, ''))] };
    return { ok: true, fingerprint: digestOf(text) };
  } catch (error) {
    if (!isNotJson(error)) throw error;
    return { ok: false, problems: [{ code: 'command.not-json', path: error.path, params: { found: error.found } }] };
  }
}

/** NUL as JSON writes it; after an even number of backslashes, since a backslash itself is written as two. */
const writtenNul = /(?<!\\)(?:\\\\)*\\u0000/;

/** PostgreSQL cannot hold the character in any text, and a ledger must be able to move from one engine to the other. */
function nulProblem(path: string): Problem {
  return { code: 'command.not-json', path, params: { found: 'U+0000' } };
}

/** Where in a value the first NUL stands; a key that holds one stands where its value does. */
function pathOfNul(value: unknown, path: string): string {
  if (typeof value !== 'object' || value === null) return path;
  const members = Object.entries(value);
  const [key, member] = members.find(([name, part]) => writtenNul.test(JSON.stringify([name, part]))) ?? [];
  if (key === undefined) return path;
  return pathOfNul(member, path === '' ? key : `${path}.${key}`);
}

function idProblems({ commandId, actorId, correlationId = commandId }: CommandEnvelope): readonly Problem[] {
  if (isId(commandId) && isId(actorId) && isId(correlationId)) return noProblems;
  return Object.entries({ commandId, actorId, correlationId })
    .filter(([, id]) => !isId(id))
    .map(([path, id]) => ({
      code: 'command.id-shape',
      path,
      params: { found: id.slice(0, maxIdLength), max: maxIdLength },
    }));
}

const noProblems: readonly Problem[] = [];

function isId(id: string): boolean {
  return id !== '' && id.length <= maxIdLength && !id.includes('\0') && !/\p{Cs}/u.test(id);
}

/** Only this machine can say which time zones it knows, so the pure decision cannot. */
function timeZoneProblems(command: Command): readonly Problem[] {
  if (command.kind !== 'open-ledger' || isTimeZone(command.timeZone)) return [];
  return [{ code: 'ledger.time-zone-unknown', path: 'timeZone', params: { found: command.timeZone } }];
}
