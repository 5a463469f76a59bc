import type { Problem } from '@outreach/domain';

/** A field of the form that a problem is shown at. `form`: none of its own. */
export type FieldName =
  | 'title'
  | 'dates'
  | 'places'
  | 'scope'
  | 'kind'
  | 'campaign'
  | 'direction'
  | 'organisers'
  | 'coOrganisers'
  | 'audience'
  | 'level'
  | 'edition'
  | 'theme'
  | 'note'
  | 'reason'
  | 'form'
  | FigureField;

export type FigureField =
  `figures.${number}.${'measure' | 'breakdown' | 'text' | 'basis' | 'scope' | 'role' | 'members' | 'note'}`;

const plainFields = [
  'title',
  'dates',
  'places',
  'kind',
  'campaign',
  'direction',
  'organisers',
  'coOrganisers',
  'audience',
  'level',
  'edition',
  'theme',
  'note',
] as const;

/** Where a problem belongs: `facts.figures.2.quantity.lower` is the third number as written. */
export function fieldOfPath(path: string): FieldName {
  if (path === 'reason') return 'reason';
  const steps = path.replace(/^facts\.?/, '').split('.');
  const [first, index, part] = steps;
  if (first === 'figures' && index !== undefined && /^\d+$/.test(index)) return figureField(Number(index), part);
  return plainFields.find((field) => field === first) ?? 'form';
}

function figureField(index: number, part: string | undefined): FigureField {
  switch (part) {
    case 'measure':
    case 'breakdown':
    case 'basis':
    case 'scope':
    case 'role':
    case 'members':
    case 'note':
      return `figures.${index}.${part}`;
    default:
      return `figures.${index}.text`;
  }
}

/** Problems by the field they are shown at, in the order they were found. */
export function problemsByField(problems: readonly Problem[]): ReadonlyMap<FieldName, readonly Problem[]> {
  const byField = new Map<FieldName, Problem[]>();
  for (const problem of problems) {
    const field = fieldOfPath(problem.path);
    const known = byField.get(field);
    if (known === undefined) byField.set(field, [problem]);
    else known.push(problem);
  }
  return byField;
}
