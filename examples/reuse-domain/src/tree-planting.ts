import { type ActivityFacts, type Command, type Measure, readQuantity } from '@outreach/domain';

/** A measure that the catalogue does not have. It adds up by the same rules as those that it has. */
export const treesPlanted: Measure = {
  id: 'trees_planted',
  names: { zh: '植树', en: 'Trees planted' },
  units: ['棵', '株'],
  unitEn: 'trees',
  adds: 'sum',
  decimals: 0,
  breakdowns: [],
  aliases: [],
  version: 1,
};

/** What somebody reported in words, as an activity with the number read from them. */
export function planting(id: string, year: number, phrase: string): Command {
  const reading = readQuantity(phrase);
  if (!reading.ok) throw new Error(`${phrase}: ${reading.code}`);
  const facts: ActivityFacts = {
    title: '机关义务植树',
    year,
    dates: { from: null, to: null, precision: 'none', raw: '' },
    kind: 'campaign',
    direction: 'held',
    edition: '',
    theme: '',
    places: [],
    organisers: [],
    coOrganisers: [],
    audience: '',
    level: '',
    campaign: '',
    parent: null,
    note: '',
    figures: [
      {
        id: `${id}.trees`,
        measure: treesPlanted.id,
        breakdown: null,
        quantity: reading.quantity,
        unit: reading.unit,
        basis: { kind: 'event' },
        scope: 'own',
        role: 'result',
        members: [],
        note: '',
      },
    ],
  };
  return { kind: 'record-activity', activityId: id, facts, acknowledge: ['activity.look-alike'] };
}
