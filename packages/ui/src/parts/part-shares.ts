/** A part of a whole, in the measure's unit. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/** A stretch of the bar; `share` is of the whole drawn. */
export interface PartShare {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly share: number;
  readonly kind: 'part' | 'remainder' | 'excess';
}

/**
 * Parts to scale, then the remainder of the whole. Where the parts exceed the whole the last stretch that goes over is
 * marked, since two scopes have usually been mixed.
 */
export function partShares(whole: number, parts: readonly Part[], remainderLabel: string): readonly PartShare[] {
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const drawn = Math.max(whole, sum, 1);
  let before = 0;
  const shares = parts.map((part): PartShare => {
    before += part.value;
    return { ...part, share: part.value / drawn, kind: before > whole ? 'excess' : 'part' };
  });
  const left = whole - sum;
  return left > 0
    ? [...shares, { id: 'remainder', label: remainderLabel, value: left, share: left / drawn, kind: 'remainder' }]
    : shares;
}
