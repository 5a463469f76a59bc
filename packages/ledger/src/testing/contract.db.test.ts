import { describe, it } from 'vitest';
import { ledgerContract } from './contract/contract.ts';
import { openMemoryStore } from './memory-store.ts';
import { openTemporaryStore } from './temporary-store.ts';

ledgerContract({ describe, it }, { name: 'SQLite', open: openTemporaryStore });
ledgerContract({ describe, it }, { name: 'plain memory', open: async (options) => openMemoryStore(options) });
