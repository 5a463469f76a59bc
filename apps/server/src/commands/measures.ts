import { cliWords } from '@outreach/messages';
import { formatTable } from '../cli/table.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import type { Environment } from '../environment/environment.ts';
import { withLedger } from '../ledger/with-ledger.ts';

/** `outreach measures`: what figures may be called, for whoever prepares a file. */
export async function runMeasures({ terminal, language, json }: Session, environment: Environment): Promise<void> {
  await withLedger(environment, 'existing', async (ledger) => {
    const catalogue = await ledger.catalogue();
    const measures = [...catalogue.measures.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (json) return printJson(terminal, { ledger: ledger.id, measures });
    const words = cliWords(language);
    terminal.out(
      formatTable(
        [
          { heading: 'id', align: 'left' },
          { heading: words.measure, align: 'left' },
          { heading: words.unit, align: 'left' },
          { heading: words.adds, align: 'left' },
          { heading: words.breakdowns, align: 'left' },
        ],
        measures.map(({ id, names, units, adds, breakdowns }) => [
          id,
          names[language],
          units.join(' '),
          adds,
          breakdowns.map((breakdown) => breakdown.id).join(' '),
        ]),
      ),
    );
  });
}
