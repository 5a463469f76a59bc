const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];

/** A whole number below ten thousand in characters, as it is said: 105 → 一百零五, 12 → 十二. */
function belowTenThousand(value: number): string {
  let written = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = written !== '';
      continue;
    }
    written += `${gap ? '零' : ''}${digits.charAt(digit)}${places[place] ?? ''}`;
    gap = false;
  }
  return written;
}

/** A whole number from 0 to below 10^12 as Chinese numerals. */
export function writeChineseNumeral(value: number): string {
  if (value === 0) return '零';
  const sections: readonly (readonly [number, string])[] = [
    [Math.floor(value / 100_000_000), '亿'],
    [Math.floor(value / 10_000) % 10_000, '万'],
    [value % 10_000, ''],
  ];
  let written = '';
  let gap = false;
  for (const [section, unit] of sections) {
    if (section === 0) {
      gap = written !== '';
      continue;
    }
    written += `${written !== '' && (gap || section < 1000) ? '零' : ''}${belowTenThousand(section)}${unit}`;
    gap = false;
  }
  return written.startsWith('一十') ? written.slice(1) : written;
}

/** 25800 → ２５８００. */
export function writeFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** 25800 → 25,800. */
export function writeGrouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** 25800 → 2.58万, exactly: nothing is rounded. Values below 10,000 stay as they are. */
export function writeInWan(value: number): string {
  if (value < 10_000) return String(value);
  const rest = String(value % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${Math.floor(value / 10_000)}${rest === '' ? '' : `.${rest}`}万`;
}
