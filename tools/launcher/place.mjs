import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository: everything the launcher does is relative to it, wherever npm was typed. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the launcher remembers between runs. Inside node_modules, so deleting that folder forgets everything. */
export const memory = path.join(root, 'node_modules', '.cache', 'outreach');
