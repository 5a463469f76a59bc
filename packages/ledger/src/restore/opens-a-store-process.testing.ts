// Opens a store when it is told to, and says where its ledger stands: node opens-a-store-process.testing.ts DATABASE
import { readSync, writeSync } from 'node:fs';
import { openLedger } from '../store.ts';

const [, , database = ''] = process.argv;
writeSync(1, 'ready\n');
readSync(0, Buffer.alloc(1));
const ledger = await openLedger(database);
writeSync(1, `${(await ledger.head()).position}\n`);
await ledger.close();
