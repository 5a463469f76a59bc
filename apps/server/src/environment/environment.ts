import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '@outreach/domain';
import { z } from 'zod';

/** A number between 0 and 65535; 0 takes any free port. */
const portSchema = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535);

/** Every setting that comes from outside. An empty variable counts as one that is not set. */
const environmentSchema = z.object({
  PORT: portSchema.default(8080),
  HOST: z.string().trim().min(1).max(255).default('127.0.0.1'),
  OUTREACH_DB: z.string().min(1).optional(),
  OUTREACH_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  LC_ALL: z.string().optional(),
  LANG: z.string().optional(),
});

export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Path or address of the database. */
  readonly database: string;
  /** True where nobody chose the database: its folder is made on the first use. */
  readonly databaseIsDefault: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Language of the person at the command line, as the operating system has it. */
  readonly language: 'zh' | 'en';
}

export type EnvironmentReading =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What stands where a variable is wrong. */
const expected: Readonly<Record<string, string>> = {
  PORT: '0–65535',
  OUTREACH_LOG: 'silent, error, warn, info, debug',
};

/** Folder of the whole checkout, three above this file, in the source as in the build. */
const productFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** The variables this process was started with; nothing else touches `process.env`. */
export const processVariables: Readonly<Record<string, string | undefined>> = process.env;

/** Reads the settings out of environment variables. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): EnvironmentReading {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const reading = environmentSchema.safeParse(set);
  if (!reading.success) {
    const names = [...new Set(reading.error.issues.map((issue) => String(issue.path[0])))];
    return { ok: false, problems: names.map((variable) => wrong(variable, set[variable])) };
  }
  const { PORT, HOST, OUTREACH_DB, OUTREACH_LOG, LC_ALL, LANG } = reading.data;
  return {
    ok: true,
    environment: {
      port: PORT,
      host: HOST,
      database: OUTREACH_DB ?? resolve(productFolder, 'data/outreach.sqlite'),
      databaseIsDefault: OUTREACH_DB === undefined,
      logLevel: OUTREACH_LOG,
      language: languageOf(LC_ALL ?? LANG),
    },
  };
}

function wrong(variable: string, found: string | undefined): Problem {
  return {
    code: 'environment.invalid',
    path: variable,
    params: { variable, found: found ?? '', expected: expected[variable] ?? '…' },
  };
}

/** Chinese first: English only where the system asks for a language other than Chinese. */
function languageOf(locale: string | undefined): 'zh' | 'en' {
  if (locale === undefined || locale.startsWith('zh')) return 'zh';
  // C and POSIX say nothing about the person.
  return /^(C|POSIX)(\.|$)/.test(locale) ? 'zh' : 'en';
}
