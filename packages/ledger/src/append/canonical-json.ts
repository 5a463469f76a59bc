/** A value that JSON cannot hold was given; `path` leads to it. */
export interface NotJson extends Error {
  readonly name: 'NotJson';
  readonly path: string;
  readonly found: string;
}

export function isNotJson(error: unknown): error is NotJson {
  return error instanceof Error && error.name === 'NotJson';
}

/** Characters that a JSON string holds as they are: neither control characters, quotes, backslashes nor surrogates. */
const plain = /^[ !#-[\]-~\u00a0-\ud7ff\ue000-\uffff]*$/;

/** Deeper than any fact is; a value that goes deeper is a mistake or an attack on the stack. */
const maxDepth = 64;

/** No deeper than the figures of a command's facts: what stands below is written again only where its owner is. */
const memoDepth = 3;

/** Text already made for a part of the value, so that facts inside a command and its event are written once. */
export type CanonicalMemo = Map<object, string>;

/**
 * Canonical JSON text (RFC 8785): keys in UTF-16 order, no blanks, numbers and strings as ECMAScript writes them.
 * Keys whose value is `undefined` are left out, as in JSON.stringify.
 *
 * @throws NotJson for NaN, infinities, lone surrogates, functions, class instances, and depth beyond 64
 */
export function canonicalJson(value: unknown, memo?: CanonicalMemo): string {
  return write(value, 0, { memo, path: [] });
}

interface Writing {
  readonly memo: CanonicalMemo | undefined;
  /** Keys that lead to the value that is being written; what stands beyond its depth is left over from before. */
  readonly path: (string | number)[];
}

function write(value: unknown, depth: number, writing: Writing): string {
  switch (typeof value) {
    case 'string':
      return plain.test(value) ? `"${value}"` : writeCarefully(value, depth, writing);
    case 'number':
      if (!Number.isFinite(value)) throw notJson(depth, writing, String(value));
      // ECMAScript's own number text is what RFC 8785 asks for, and -0 becomes 0.
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : writeObject(value, depth, writing);
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      throw notJson(depth, writing, typeof value);
  }
}

function writeCarefully(value: string, depth: number, writing: Writing): string {
  if (/\p{Cs}/u.test(value)) throw notJson(depth, writing, 'lone surrogate');
  return JSON.stringify(value);
}

function writeObject(value: object, depth: number, writing: Writing): string {
  const memo = depth <= memoDepth ? writing.memo : undefined;
  const known = memo?.get(value);
  if (known !== undefined) return known;
  if (depth >= maxDepth) throw notJson(depth, writing, 'too deep');
  const text = Array.isArray(value) ? writeArray(value, depth, writing) : writeRecord(value, depth, writing);
  memo?.set(value, text);
  return text;
}

function writeArray(value: readonly unknown[], depth: number, writing: Writing): string {
  let text = '[';
  for (let index = 0; index < value.length; index += 1) {
    if (index > 0) text += ',';
    writing.path[depth] = index;
    text += write(value[index], depth + 1, writing);
  }
  return `${text}]`;
}

function writeRecord(value: object, depth: number, writing: Writing): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw notJson(depth, writing, 'class instance');
  let text = '';
  for (const { key, first, next } of memberNames(Object.keys(value), depth, writing)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    writing.path[depth] = key;
    text += text === '' ? first : next;
    text += write(member, depth + 1, writing);
  }
  return text === '' ? '{}' : `${text}}`;
}

/** A key, and the JSON text before its value where it is the first of its object and where it is not. */
interface MemberName {
  readonly key: string;
  readonly first: string;
  readonly next: string;
}

/** Keys as objects list them, and in the order in which they are written. */
interface Shape {
  readonly keys: readonly string[];
  readonly names: readonly MemberName[];
}

/** Most shapes that are remembered: facts have a dozen, and what strangers send must not grow without end. */
const maxShapes = 256;
const shapes = new Map<string, Shape>();

/** Objects of one shape follow each other by the thousand, so its keys are sorted and quoted once. */
function memberNames(keys: readonly string[], depth: number, writing: Writing): readonly MemberName[] {
  const hint = `${keys.length} ${keys[0]} ${keys.at(-1)}`;
  const known = shapes.get(hint);
  if (known !== undefined && sameKeys(known.keys, keys)) return known.names;
  const names = [...keys]
    // Sorting without a comparison is by UTF-16 code unit, which is what RFC 8785 section 3.2.3 asks for.
    .sort()
    .map((key) => {
      writing.path[depth] = key;
      const quoted = write(key, depth + 1, writing);
      return { key, first: `{${quoted}:`, next: `,${quoted}:` };
    });
  if (shapes.size >= maxShapes) shapes.clear();
  shapes.set(hint, { keys, names });
  return names;
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return a.length === b.length;
}

function notJson(depth: number, { path: keys }: Writing, found: string): NotJson {
  const path = keys.slice(0, depth).join('.');
  return Object.assign(new Error(`not JSON at ${path}: ${found}`), { name: 'NotJson' as const, path, found });
}
