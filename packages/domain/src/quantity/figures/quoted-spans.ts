const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
]);

/** Longest name between quotation marks; beyond it an opening mark was simply never closed. */
const maxName = 60;

/** A name, slogan or title between quotation marks. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

/** Every closed pair of Chinese quotation marks, in one pass. Straight quotes are left alone: they mark inches, too. */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: { readonly start: number; readonly mark: string } | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (open !== null && (character === '\n' || index - open.start > maxName)) open = null;
    const mark = closing.get(character);
    if (open === null && mark !== undefined) open = { start: index, mark };
    else if (open !== null && character === open.mark) {
      spans.push({ start: open.start, end: index + 1 });
      open = null;
    }
  }
  return spans;
}
