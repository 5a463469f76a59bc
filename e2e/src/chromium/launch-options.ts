import path from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { unpackChromium } from './unpack-chromium.ts';

const cache = path.join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache');

/** No sandbox: tests run as root in containers, and open the product's own pages only. No network of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Playwright starts Chromium: `CHROMIUM_PATH` where it is set, else the one from npm with its libraries. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && own !== '') return { executablePath: own, args: FLAGS };
  const { executable, libraries, fonts } = await unpackChromium(cache);
  return {
    executablePath: executable,
    args: FLAGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH'] ?? ''].filter((part) => part !== '').join(':'),
      FONTCONFIG_FILE: path.join(fonts, 'fonts.conf'),
    },
  };
}
