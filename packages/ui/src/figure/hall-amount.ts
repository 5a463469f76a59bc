import { type Language, groupedDigits } from '@outreach/messages';

/** Digits for a lobby display: `2.5` + 万 + 余, or `25,000` + `+`. Floor only, never rounded up. */
export interface HallAmount {
  readonly digits: string;
  /** 万, 亿, or empty. */
  readonly magnitude: string;
  /** Something is left over, or the source is a lower bound: 余, or `+`. */
  readonly more: string;
}

function tenthsOf(value: number, size: number): { readonly digits: string; readonly left: boolean } {
  const tenths = Math.floor((value * 10) / size);
  const digits = tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
  return { digits, left: value * 10 - tenths * size > 0 };
}

/** 25,800 exact → 2.5万余; 89,000 → 8.9万; 300 at least → 300余. English keeps numbers in full: 25,000+. */
export function hallAmount(language: Language, value: number, open: boolean): HallAmount {
  if (language === 'en') return { digits: groupedDigits(value), magnitude: '', more: open ? '+' : '' };
  for (const [magnitude, size] of [['亿', 100_000_000], ['万', 10_000]] as const) {
    if (value >= size) {
      const { digits, left } = tenthsOf(value, size);
      return { digits, magnitude, more: left || open ? '余' : '' };
    }
  }
  return { digits: groupedDigits(value), magnitude: '', more: open ? '余' : '' };
}
