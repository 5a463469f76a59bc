/** What the first bytes of a file say it is, whatever its name claims. */
export type FileKind = 'text' | 'xlsx' | 'zip' | 'old-excel' | 'pdf' | 'binary' | 'empty';

const zipMagic = [0x50, 0x4b, 0x03, 0x04];
const emptyZipMagic = [0x50, 0x4b, 0x05, 0x06];
const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const pdfMagic = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Looks at the bytes only; an Office file is a zip whose first entries are named after its parts. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, zipMagic) || startsWith(bytes, emptyZipMagic)) return isWorkbook(bytes) ? 'xlsx' : 'zip';
  if (startsWith(bytes, oleMagic)) return 'old-excel';
  if (startsWith(bytes, pdfMagic)) return 'pdf';
  return hasByteOrderMark16(bytes) || !bytes.includes(0) ? 'text' : 'binary';
}

/** UTF-16 text of Excel ("Unicode text") is full of zero bytes and yet text. */
export function hasByteOrderMark16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function isWorkbook(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return text.includes('[Content_Types].xml') && text.includes('xl/');
}
