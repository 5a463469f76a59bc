import type { Command, CommandEnvelope, Figure } from '@outreach/domain';

/** With this every ledger begins. */
export function openingOf(ledger: string): CommandEnvelope {
  const command: Command = { kind: 'open-ledger', name: ledger, timeZone: 'Asia/Shanghai', demo: false };
  return { commandId: `open-${ledger}`, actorId: 'clerk', command };
}

const measures = ['material_copies', 'participations', 'display_boards'] as const;

/**
 * `count` activities of a year as officials record them: a day, a place, an organiser and two figures each. Every run
 * makes the same bytes. `from` is the number of the first, so that several calls give different activities.
 */
export function activityCommands(count: number, year: number, from = 0): readonly CommandEnvelope[] {
  return Array.from({ length: count }, (_, index) => activityCommand(from + index, year));
}

function activityCommand(number: number, year: number): CommandEnvelope {
  const day = `${year}-${two((number % 12) + 1)}-${two((number % 28) + 1)}`;
  const id = `a${year}-${number}`;
  return {
    commandId: `c${year}-${number}`,
    actorId: 'clerk',
    command: {
      kind: 'record-activity',
      activityId: id,
      facts: {
        title: `第${number}场科普进社区活动`,
        year,
        dates: { from: day, to: day, precision: 'day', raw: day },
        kind: 'campaign',
        direction: 'held',
        edition: '',
        theme: '节约能源资源，保护生态环境',
        places: [`第${number % 40}社区广场`],
        organisers: ['区科技局', '区科协'],
        coOrganisers: [],
        audience: '社区居民',
        level: '',
        campaign: '',
        parent: null,
        note: '',
        figures: [0, 1].map((place) => figureOf(id, number, place)),
      },
    },
  };
}

function figureOf(activity: string, number: number, place: number): Figure {
  const value = 100 + ((number * 37 + place) % 900);
  const open = number % 3 === 0;
  return {
    id: `${activity}.${place}`,
    measure: measures[(number + place) % measures.length] ?? measures[0],
    breakdown: null,
    quantity: {
      lower: value,
      upper: open ? null : value,
      mark: open ? 'at-least' : 'exact',
      raw: open ? `${value}余` : String(value),
    },
    unit: '',
    basis: { kind: 'event' },
    scope: 'own',
    role: 'result',
    members: [],
    note: '',
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
