/** A phrase as written, inside a sentence: in quotation marks where it begins with words of its own. */
export function setApart(phrase: string): string {
  return phrase === '' || /^[\d０-９]/.test(phrase) ? phrase : `“${phrase}”`;
}
