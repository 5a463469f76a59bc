// Concurrent writers on one ledger, as a process of its own: node writers-process.testing.ts DATABASE PREFIX WRITERS EACH
// Says `COMMAND-ID POSITION` for every command once it is answered, and never before.
import { writeSync } from 'node:fs';
import { openLedger } from '../store.ts';
import { accepted } from '../testing/commands.ts';
import { writerCommandId, writerEnvelope } from './writer-envelope.testing.ts';

const [, , database = '', prefix = '', writers = '1', each = '1'] = process.argv;
const ledger = await openLedger(database);

async function write(writer: number): Promise<void> {
  for (let turn = 0; turn < Number(each); turn += 1) {
    const commandId = writerCommandId(prefix, writer, turn);
    const { lastPosition } = accepted(await ledger.execute(writerEnvelope(commandId)));
    // Unbuffered: what the parent reads was answered, whatever happens to this process next.
    writeSync(1, `${commandId} ${lastPosition}\n`);
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)));
await ledger.close();
