import { formatQuantity } from '@outreach/domain';
import type { Language } from '@outreach/messages';

/** Digits for a lobby display: `2.5` + 万 + 余, or `25,000` + `+`. Floor only, never rounded up. */
export interface HallAmount {
  readonly digits: string;
  /** 万, 亿, or empty. */
  readonly magnitude: string;
  /** Something is left over, or the source is a lower bound: 余, or `+`. */
  readonly more: string;
}

/** 25,800 exact → 2.5万余; 89,000 → 8.9万; 300 at least → 300余. English keeps numbers in full: 25,000+. */
export function hallAmount(language: Language, value: number, open: boolean): HallAmount {
  const { parts } = formatQuantity(
    open ? { lower: value, upper: null, mark: 'at-least' } : { lower: value, upper: value, mark: 'exact' },
    { style: 'display', language },
  );
  const text = (kind: 'digits' | 'magnitude' | 'more') => parts.find((part) => part.kind === kind)?.text ?? '';
  return { digits: text('digits'), magnitude: text('magnitude'), more: text('more') };
}
