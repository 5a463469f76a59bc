/** A stretch of markup between the words, and the one character (or nothing) that the reader sees instead. */
export interface Markup {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    gt: '>',
    lt: '<',
    ge: '≥',
    le: '≤',
    amp: '&',
    quot: '"',
    middot: '·',
    ndash: '-',
    mdash: '-',
    hellip: '…',
    times: '×',
    plusmn: '±',
  }),
);

/** Entities, tags, and the marks of bold or code around a number; 1**份 keeps its masked digits. */
const pattern =
  /&(#?[A-Za-z0-9]{2,6});|<\/?([A-Za-z][A-Za-z0-9]{0,10})(?:\s[^<>\n]{0,120})?\/?>|(?<![\d*])(\*\*)(\d[^*\n]{0,24}?)\*\*(?!\d)|(`)(\d[^`\n]{0,24}?)`/g;

const blocks = /^(?:br|p|div|li|tr|td|th|ul|ol|table|h[1-6])$/i;

/** The markup of web pages and chat messages in a text as written, in order. Linear in the text. */
export function markupIn(written: string): readonly Markup[] {
  if (!/[&<*`]/.test(written)) return [];
  const found: Markup[] = [];
  for (const match of written.matchAll(pattern)) {
    const [whole, entity, tag, stars, bold, tick, code] = match;
    const start = match.index;
    const end = start + whole.length;
    if (entity !== undefined) {
      const as = entity.startsWith('#') ? characterOf(entity) : entities.get(entity.toLowerCase());
      if (as !== undefined) found.push({ start, end, as });
    } else if (tag !== undefined) {
      found.push({ start, end, as: blocks.test(tag) ? '\n' : '' });
    } else {
      const inside = start + (stars ?? tick ?? '').length;
      const close = inside + (bold ?? code ?? '').length;
      found.push({ start, end: inside, as: '' }, { start: close, end, as: '' });
    }
  }
  return found;
}

/** What `#20313` or `#x4f59` stands for: one printed character, or a space that does not break. */
function characterOf(entity: string): string | undefined {
  const digits = /^#(?:(\d+)|x([0-9a-f]+))$/i.exec(entity);
  if (digits === null) return undefined;
  const [, decimal, hexadecimal = ''] = digits;
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10);
  if (code === 0xa0) return ' ';
  const printed = code > 0x20 && code < 0xd8_00 && (code < 0x7f || code > 0x9f);
  return printed ? String.fromCharCode(code) : undefined;
}
