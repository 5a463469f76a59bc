/** A value that JSON cannot hold was given; `path` leads to it. */
export interface NotJson extends Error {
  readonly name: 'NotJson';
  readonly path: string;
  readonly found: string;
}

export function isNotJson(error: unknown): error is NotJson {
  return error instanceof Error && error.name === 'NotJson';
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Deeper than any fact is; a value that goes deeper is a mistake or an attack on the stack. */
const maxDepth = 64;

/** Text already made for a part of the value, so that facts inside a command and its event are written once. */
export type CanonicalMemo = Map<object, string>;

/**
 * Canonical JSON text (RFC 8785): keys in UTF-16 order, no blanks, numbers and strings as ECMAScript writes them.
 * Keys whose value is `undefined` are left out, as in JSON.stringify.
 *
 * @throws NotJson for NaN, infinities, lone surrogates, functions, class instances, and depth beyond 64
 */
export function canonicalJson(value: unknown, memo?: CanonicalMemo): string {
  return write(value, '', 0, memo);
}

function write(value: unknown, path: string, depth: number, memo: CanonicalMemo | undefined): string {
  switch (typeof value) {
    case 'string':
      if (loneSurrogate.test(value)) throw notJson(path, 'lone surrogate');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw notJson(path, String(value));
      // ECMAScript's own number text is what RFC 8785 asks for, and -0 becomes 0.
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : writeObject(value, path, depth, memo);
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      throw notJson(path, typeof value);
  }
}

function writeObject(value: object, path: string, depth: number, memo: CanonicalMemo | undefined): string {
  const known = memo?.get(value);
  if (known !== undefined) return known;
  if (depth >= maxDepth) throw notJson(path, 'too deep');
  const text = Array.isArray(value) ? writeArray(value, path, depth, memo) : writeRecord(value, path, depth, memo);
  memo?.set(value, text);
  return text;
}

function writeArray(value: readonly unknown[], path: string, depth: number, memo: CanonicalMemo | undefined): string {
  let text = '[';
  for (let index = 0; index < value.length; index += 1) {
    if (index > 0) text += ',';
    text += write(value[index], join(path, String(index)), depth + 1, memo);
  }
  return `${text}]`;
}

function writeRecord(value: object, path: string, depth: number, memo: CanonicalMemo | undefined): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw notJson(path, 'class instance');
  let text = '{';
  // Sorting without a comparison is by UTF-16 code unit, which is what RFC 8785 section 3.2.3 asks for.
  for (const key of Object.keys(value).sort()) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    if (loneSurrogate.test(key)) throw notJson(join(path, key), 'lone surrogate');
    text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key)}:${write(member, join(path, key), depth + 1, memo)}`;
  }
  return `${text}}`;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function notJson(path: string, found: string): NotJson {
  return Object.assign(new Error(`not JSON at ${path}: ${found}`), { name: 'NotJson' as const, path, found });
}
