import type {
  Activity,
  ActivityDates,
  Basis,
  CatalogueEntry,
  Direction,
  Figure,
  Quantity,
  Role,
} from '@outreach/domain';
import { type Language, scopeName } from '@outreach/messages';
import { newId } from '../../client/new-id.ts';
import { isIllegible } from './is-illegible.ts';

/** `auto`: what the activity's dates say. */
export type BasisChoice = 'auto' | 'event' | 'period' | 'cumulative' | 'stock';

/**
 * What a recorded figure was taken for, and the words it was taken from. As long as the words stand, so does this: a
 * correction elsewhere must not read a number again, and perhaps otherwise.
 */
export interface StatedFigure {
  readonly text: string;
  readonly quantity: Quantity;
  readonly unit: string;
  readonly basisDays: string;
  readonly basis: Basis;
}

/** Where in a sentence a number was read. */
export interface SentenceSpan {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** One row of numbers as it stands in the form. */
export interface FigureValues {
  readonly id: string;
  /** Measure id; empty until one is chosen. */
  readonly measure: string;
  /** Empty for the whole. */
  readonly breakdown: string;
  /** As written. */
  readonly text: string;
  /** The person said that it cannot be read. */
  readonly illegible: boolean;
  readonly basis: BasisChoice;
  /** The days of the basis, as written. */
  readonly basisDays: string;
  /** Empty: the activity's own scope. */
  readonly scope: string;
  readonly role: Role;
  readonly members: string;
  readonly note: string;
  /** Null for a number typed here. */
  readonly stated: StatedFigure | null;
  /** Null for a number that was not read in a sentence. */
  readonly span: SentenceSpan | null;
  /** Id of the row that this number is a part of (其中); empty where it counts by itself. */
  readonly within: string;
}

/** The form as typed: words and numbers as written, lists in one line. */
export interface EntryValues {
  readonly title: string;
  readonly dates: string;
  /** The person said that dates nobody can read are kept as written. */
  readonly datesAsWritten: boolean;
  /** The dates of a recorded activity; they stand as long as their words do. Null for dates typed here. */
  readonly statedDates: { readonly text: string; readonly dates: ActivityDates } | null;
  readonly places: string;
  readonly scope: string;
  readonly kind: string;
  readonly campaign: string;
  readonly direction: Direction;
  readonly organisers: string;
  readonly coOrganisers: string;
  readonly audience: string;
  readonly level: string;
  readonly edition: string;
  readonly theme: string;
  readonly note: string;
  readonly parent: string;
  readonly figures: FigureValues[];
  /** A number typed into 再加一个数字 and not yet a row. */
  readonly adding: string;
  readonly reason: string;
}

export function emptyValues(language: Language): EntryValues {
  return {
    title: '',
    dates: '',
    datesAsWritten: false,
    statedDates: null,
    places: '',
    scope: scopeName(language, 'own'),
    kind: '',
    campaign: '',
    direction: 'held',
    organisers: '',
    coOrganisers: '',
    audience: '',
    level: '',
    edition: '',
    theme: '',
    note: '',
    parent: '',
    figures: [],
    adding: '',
    reason: '',
  };
}

/** The form after a save: what the next activity of a day usually shares. */
export function nextValues(language: Language, saved: EntryValues): EntryValues {
  const { dates, datesAsWritten, places, scope } = saved;
  return { ...emptyValues(language), dates, datesAsWritten, places, scope };
}

export function newFigure(found: Partial<FigureValues>): FigureValues {
  return {
    id: newId(),
    measure: '',
    breakdown: '',
    text: '',
    illegible: false,
    basis: 'auto',
    basisDays: '',
    scope: '',
    role: 'result',
    members: '',
    note: '',
    stated: null,
    span: null,
    within: '',
    ...found,
  };
}

/** True where nothing was typed that would be missed. */
export function isBlank(values: EntryValues): boolean {
  const { title, kind, campaign, organisers, note, adding, figures } = values;
  return [title, kind, campaign, organisers, note, adding].every((text) => text.trim() === '') && figures.length === 0;
}

interface Names {
  readonly kinds: readonly CatalogueEntry[];
  readonly campaigns: readonly CatalogueEntry[];
}

/** A recorded activity as form values: to correct it, or (with new figure ids) to copy it. */
export function valuesOf(activity: Activity, names: Names, language: Language, use: 'correct' | 'copy'): EntryValues {
  const shown = (entries: readonly CatalogueEntry[], id: string) =>
    entries.find((entry) => entry.id === id)?.names[language] ?? id;
  const join = (list: readonly string[]) => list.join(language === 'zh' ? '、' : ', ');
  const scope = activity.figures[0]?.scope ?? 'own';
  return {
    title: activity.title,
    dates: writtenDates(activity),
    datesAsWritten: activity.dates.precision === 'none' && activity.dates.raw !== '',
    // A copy may be of another year: its dates are read again.
    statedDates: use === 'copy' ? null : { text: writtenDates(activity), dates: activity.dates },
    places: join(activity.places),
    scope: scopeName(language, scope),
    kind: shown(names.kinds, activity.kind),
    campaign: shown(names.campaigns, activity.campaign),
    direction: activity.direction,
    organisers: join(activity.organisers),
    coOrganisers: join(activity.coOrganisers),
    audience: activity.audience,
    level: activity.level,
    edition: activity.edition,
    theme: activity.theme,
    note: activity.note,
    parent: activity.parent ?? '',
    figures: activity.figures.map((figure) => figureValues(figure, scope, language, use)),
    adding: '',
    reason: '',
  };
}

/** The dates as written where they read back to the same days; else in a form that does. */
function writtenDates({ dates }: Activity): string {
  if (dates.raw !== '' || dates.from === null || dates.to === null) return dates.raw;
  return dates.from === dates.to ? dates.from : `${dates.from}..${dates.to}`;
}

function figureValues(figure: Figure, scope: string, language: Language, use: 'correct' | 'copy'): FigureValues {
  return {
    id: use === 'correct' ? figure.id : newId(),
    measure: figure.measure,
    breakdown: figure.breakdown ?? '',
    text: figure.quantity.raw,
    illegible: isIllegible(figure.quantity),
    basis: figure.basis.kind,
    basisDays: basisDays(figure),
    scope: figure.scope === scope ? '' : scopeName(language, figure.scope),
    role: figure.role,
    members: figure.members.join(language === 'zh' ? '、' : ', '),
    note: figure.note,
    stated: {
      text: figure.quantity.raw,
      quantity: figure.quantity,
      unit: figure.unit,
      basisDays: basisDays(figure),
      basis: figure.basis,
    },
    span: null,
    within: '',
  };
}

function basisDays({ basis }: Figure): string {
  switch (basis.kind) {
    case 'event':
      return '';
    case 'period':
      return `${basis.from}..${basis.to}`;
    case 'cumulative':
      return basis.through === null ? '' : `${basis.from}..${basis.through}`;
    case 'stock':
      return basis.at ?? '';
    default:
      return basis satisfies never;
  }
}
