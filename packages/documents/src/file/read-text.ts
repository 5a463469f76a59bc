import type { Problem } from '@outreach/domain';
import { fileKindOf, hasByteOrderMark16 } from './file-kind.ts';

/** Larger than forty years of a bureau; more is not a ledger but a mistake. */
export const maxFileBytes = 20_000_000;

export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export type TextReading =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The text of a CSV file: UTF-8 where its bytes are, else GB18030, which Chinese Excel writes. Never a guess by name.
 *
 * @param file name for the refusal
 * @returns the text without byte order mark, or why the file is not what it claims
 */
export function readText(bytes: Uint8Array, file: string): TextReading {
  const refuse = (code: string, params: Problem['params'] = {}): TextReading => ({
    ok: false,
    problem: { code, path: file, params: { file, ...params } },
  });
  if (bytes.length > maxFileBytes) return refuse('file.too-large', { bytes: bytes.length, most: maxFileBytes });
  const kind = fileKindOf(bytes);
  switch (kind) {
    case 'empty':
      return refuse('file.empty');
    case 'xlsx':
    case 'old-excel':
      return refuse('file.workbook', { kind });
    case 'zip':
    case 'pdf':
    case 'binary':
      return refuse('file.not-text', { kind });
    case 'text':
      break;
    default:
      return kind satisfies never;
  }
  const decoded = decode(bytes);
  if (decoded === null) return refuse('file.encoding-unknown');
  return decoded.text.trim() === '' ? refuse('file.empty') : { ok: true, ...decoded };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } | null {
  const wide = hasByteOrderMark16(bytes);
  const trials: readonly TextEncoding[] = wide === null ? ['utf-8', 'gb18030'] : [wide];
  for (const encoding of trials) {
    try {
      // The decoder drops a byte order mark by itself and throws on the first byte that cannot be this encoding.
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return null;
}
