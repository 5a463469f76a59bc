import {
  type Command,
  type DomainEvent,
  decide,
  decisionStateOf,
  formatQuantity,
  type LedgerState,
  needsOf,
  project,
  type Total,
  totals,
} from '@outreach/domain';
import { demoEvents } from './demo-events.ts';
import { evolveLeaflets, leafletsPerCampaign, noLeaflets } from './leaflets-per-campaign.ts';
import { planting, treesPlanted } from './tree-planting.ts';

const demo = await demoEvents();
const told = tell(project(demo), [
  { kind: 'define-measure', measure: treesPlanted },
  planting('planting-spring', 2014, '植树350余棵'),
  planting('planting-autumn', 2014, '种植一百二十株'),
]);
const events = [...demo, ...told.events];

print(`${demo.length} events of the demo, ${told.events.length} of our own`);
for (const year of [2011, 2012, 2013, 2014]) {
  print('', `${year}`);
  for (const total of totals(told.state, { year }).filter(worthShowing)) print(lineOf(total));
}
print('', 'Leaflets per campaign, all years');
for (const [campaign, leaflets] of leafletsPerCampaign(events.reduce(evolveLeaflets, noLeaflets))) {
  print(`  ${campaign}: ${leaflets}`);
}

/** Asks for one thing after the other, and stops where one is refused. */
function tell(
  from: LedgerState,
  commands: readonly Command[],
): { readonly state: LedgerState; readonly events: readonly DomainEvent[] } {
  let state = from;
  const made: DomainEvent[] = [];
  for (const command of commands) {
    const known = decisionStateOf(state, needsOf(command));
    const decision = decide(command, known, { catalogue: state.catalogue, actorId: 'example' });
    if (!decision.accepted) throw new Error(decision.problems.map(({ code, path }) => `${code} at ${path}`).join());
    made.push(...decision.events);
    state = project(decision.events, state);
  }
  return { state, events: made };
}

function worthShowing({ measure, scope }: Total): boolean {
  return scope === 'own' && ['material_copies', 'training_sessions', treesPlanted.id].includes(measure);
}

function lineOf({ measure, lower, upper, undecided }: Total): string {
  const { text } = formatQuantity({ lower, upper }, { style: 'table', language: 'en' });
  return `  ${measure}: ${text}${undecided > 0 ? ` (${undecided} undecided)` : ''}`;
}

function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
