/** About how wide a text is, in ems: Han letters are as wide as their size, Latin letters and digits about half. */
export function widthOf_em(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? 0.56 : 1), 0);
}
