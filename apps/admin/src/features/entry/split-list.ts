/** 一小、二小，三小 → three entries. Clerks separate with 、 and both commas and semicolons; a slash belongs to a name. */
export function splitList(text: string): string[] {
  return text
    .split(/[、，,；;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
