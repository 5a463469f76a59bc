/** Words that end the noun phrase after an English number. */
const stops = new Set(
  'last next previous today yesterday we they he she i there here mark milestone barrier threshold them us you me him these which what a an the and or but nor to from of in on at by for with without into onto over under between among during through throughout per via as than that which who whom whose where when while if so it its this these those was were is are be been being has have had did do does will would can could may might shall should took take takes taken gave give given held hold went go came come made make received receive attended attend joined join visited visit organised organized trained handed sent distributed issued printed published reached visiting attending taking including covering across within about not no more less fewer up down out off also only all both each every other another such their our his her my your'.split(
    ' ',
  ),
);

/** Nouns that count things in English reports; a number before an adjective finds the first of them. */
const known = new Set(
  'strong people persons person participants participant visitors visitor pupils pupil students student farmers farmer teachers teacher residents resident children child staff officers officer officials official volunteers volunteer experts expert trainees trainee attendees villagers villager households household families leaflets leaflet copies copy books book booklets booklet brochures brochure posters poster charts chart boards board items item pieces piece sessions session events event activities activity lectures lecture courses course workshops workshop classes class times visits visit inspections inspection cases case patents patent applications application grants works work entries entry articles article reports report broadcasts broadcast news schools school townships township villages village communities community units unit shops shop supermarkets supermarket stores store vehicles vehicle discs disc samples sample products product teams team days day weeks week months month years year hours hour minutes minute yuan RMB dollars mu hectares hectare km kg tonnes tons kinds kind types type exhibits exhibit slogans slogan projects project consultations consultation person-times enquiries inquiries kits kit sets set groups group sites site places place towns town counties county districts district awards award prizes prize papers paper kindergartens banners banner screens screen'.split(
    ' ',
  ),
);

/** 21 rejected, 54 shown: what was done with them is no unit. */
const participle =
  /^(?:[a-z]{2,}[^aeiou]ed|shown|given|seen|done|sold|pending|(?!(?:train|meet|build|paint|draw|hear|screen|list|record|book|offer|sitt|out|gather|cross|plant|read|open|show|land|listen|work|sav|find|briefing|even)ings?$)[a-z]{2,}ing)$/;

const nextWord = /^ ?([A-Za-z][A-Za-z'’-]*)/;
const maxWords = 4;

export interface EnglishUnit {
  readonly start: number;
  readonly end: number;
}

/** True where a number runs into Latin letters without a space, as codes do (5G, 3D). */
export function isStuckToLetters(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at));
}

/**
 * The noun that an English number counts, after at most three other words: 300 local farmers, 25,000 copies of
 * leaflets. Null where the next word ends the phrase.
 */
export function readEnglishUnit(text: string, at: number): EnglishUnit | null {
  if (text.charAt(at) !== ' ' && text.charAt(at) !== '-') return null;
  let first: EnglishUnit | null = null;
  let plural: EnglishUnit | null = null;
  let index = at;
  for (let count = 0; count < maxWords; count += 1) {
    const slice = text.slice(index, index + 32).replace(/^-/, ' ');
    const found = nextWord.exec(slice);
    const word = found?.[1];
    if (found === null || word === undefined) break;
    const lower = word.toLowerCase();
    const trailing = /['’]+$/.exec(word)?.[0].length ?? 0;
    const unit = { start: index + found[0].length - word.length, end: index + found[0].length - trailing };
    if (stops.has(lower)) {
      // 240 trained volunteers: the participle belongs to the noun.
      const behind = nextWord.exec(text.slice(unit.end, unit.end + 32))?.[1]?.toLowerCase() ?? '';
      if (count > 0 || !/^(?:other|trained|issued|printed|published)$/.test(lower) || !known.has(behind)) break;
    }
    // 50 patent applications: a singular is no unit of many where another noun follows.
    if (known.has(lower) || known.has(word)) {
      const next = nextWord.exec(text.slice(unit.end, unit.end + 32))?.[1]?.toLowerCase();
      if (next === undefined || !known.has(next) || !known.has(`${lower}s`)) return unit;
    }
    first ??= unit;
    if (plural === null && /[^s]s$/.test(lower)) plural = unit;
    index = unit.end;
  }
  const unit = plural ?? first;
  return unit !== null && participle.test(text.slice(unit.start, unit.end)) ? null : unit;
}
