import { describe, expect, test } from 'vitest';
import { maxFileBytes, readText } from './read-text.ts';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** 活动 in GB18030. */
const gbkActivity = Uint8Array.from([0xbb, 0xee, 0xb6, 0xaf]);

function codeOf(bytes: Uint8Array): string {
  const reading = readText(bytes, 'file.csv');
  return reading.ok ? reading.encoding : reading.problem.code;
}

describe('the text of a file is found out by trial', () => {
  test('UTF-8 with a byte order mark, as new Excel writes it', () => {
    expect(readText(utf8('\uFEFF年度,活动'), 'a.csv')).toEqual({ ok: true, text: '年度,活动', encoding: 'utf-8' });
  });

  test('GB18030, as Chinese Excel writes it', () => {
    expect(readText(gbkActivity, 'a.csv')).toEqual({ ok: true, text: '活动', encoding: 'gb18030' });
  });

  test('UTF-16, as Excel writes "Unicode text"', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x3b, 0x6d, 0xa8, 0x52]);
    expect(readText(bytes, 'a.txt')).toEqual({ ok: true, text: '活动', encoding: 'utf-16le' });
  });
});

describe('a file that is not what it claims is refused by what it is', () => {
  test.each([
    ['nothing at all', new Uint8Array(), 'file.empty'],
    ['blanks only', utf8(' \n \n'), 'file.empty'],
    ['a workbook named .csv', utf8('PK\u0003\u0004 [Content_Types].xml xl/workbook.xml'), 'file.workbook'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'file.workbook'],
    ['a zip', utf8('PK\u0003\u0004 photos/1.jpg'), 'file.not-text'],
    ['a PDF', utf8('%PDF-1.7'), 'file.not-text'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'file.not-text'],
    ['bytes of no encoding', Uint8Array.from([0x61, 0xff, 0xff, 0x0a]), 'file.encoding-unknown'],
    ['more bytes than are read', new Uint8Array(maxFileBytes + 1).fill(0x61), 'file.too-large'],
  ])('%s', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});
