import type { ActivityFacts, CivilDate, Figure, Quantity } from '@outreach/domain';
import { yearOf } from '@outreach/domain';
import { z } from 'zod';
import { seedFile } from './seed-files.ts';

const templateSchema = z.object({
  title: z.string().min(1),
  kind: z.string(),
  campaign: z.string(),
  place: z.string(),
  organiser: z.string(),
  audience: z.string(),
  figures: z
    .array(
      z.object({
        measure: z.string(),
        unit: z.string(),
        least: z.int().min(1),
        most: z.int().min(1),
        /** Whether a clerk would round it down and write 余. */
        hedged: z.boolean(),
      }),
    )
    .min(1),
});

type Template = z.infer<typeof templateSchema>;

const templates = z
  .array(templateSchema)
  .min(1)
  .parse(JSON.parse(seedFile('live.json').toString('utf8')));

export interface MadeUpOptions {
  readonly activityId: string;
  readonly day: CivilDate;
  /** Between 0 and below 1. */
  readonly random: () => number;
  /** Puts the mark of the demo on the title. */
  readonly marked: (title: string) => string;
}

/** An activity that nobody held, for a newcomer to see the display move. */
export function madeUpActivity({ activityId, day, random, marked }: MadeUpOptions): ActivityFacts {
  const template = templates[Math.floor(random() * templates.length)] ?? templates[0];
  if (template === undefined) throw new Error('live.json holds no activity');
  return {
    title: marked(template.title),
    year: yearOf(day),
    dates: { from: day, to: day, precision: 'day', raw: day },
    kind: template.kind,
    direction: 'held',
    edition: '',
    theme: '',
    places: [template.place],
    organisers: [template.organiser],
    coOrganisers: [],
    audience: template.audience,
    level: '',
    campaign: template.campaign,
    parent: null,
    note: '',
    figures: template.figures.map((figure, at) => madeUpFigure(figure, `${activityId}-${at + 1}`, random)),
  };
}

function madeUpFigure(template: Template['figures'][number], id: string, random: () => number): Figure {
  const value = template.least + Math.floor(random() * (template.most - template.least + 1));
  return {
    id,
    measure: template.measure,
    breakdown: null,
    quantity: quantityOf(value, template.hedged, template.unit),
    unit: template.unit,
    basis: { kind: 'event' },
    scope: 'own',
    role: 'result',
    members: [],
    note: '',
  };
}

function quantityOf(value: number, hedged: boolean, unit: string): Quantity {
  if (!hedged || value < 20) return { lower: value, upper: value, mark: 'exact', raw: `${value}${unit}` };
  const lower = Math.floor(value / 10) * 10;
  return { lower, upper: null, mark: 'at-least', raw: `${lower}余${unit}` };
}
