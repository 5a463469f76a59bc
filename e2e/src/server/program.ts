import path from 'node:path';

/**
 * The built `outreach`. Tests run what `npm start` runs, because the pages must be built anyway and what ships is what
 * should be tested.
 */
export const program = path.join(import.meta.dirname, '..', '..', '..', 'apps', 'server', 'dist', 'outreach.js');
