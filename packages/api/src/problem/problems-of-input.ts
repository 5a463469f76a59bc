import type { Problem, ProblemParam } from '@outreach/domain';
import type { ZodError } from 'zod';

type Issue = ZodError['issues'][number];

/** A code such as `date.impossible`, and no sentence. */
const codeShape = /^[a-z]+(\.[a-z-]+)+$/;

/**
 * What is wrong with an input, as problems. A schema that knows a better code than `input.invalid` states it as the
 * message of a custom issue.
 */
export function problemsOfInput(error: ZodError): readonly Problem[] {
  return error.issues.map(problemOf);
}

function problemOf(issue: Issue): Problem {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'custom' && codeShape.test(issue.message)) {
    return { code: issue.message, path, params: plain(issue.params ?? {}) };
  }
  return { code: 'input.invalid', path, params: plain({ ...issue, path, rule: issue.code }) };
}

/** Only what a sentence may name: the input itself is not sent back, nor anything nested. */
function plain(values: Readonly<Record<string, unknown>>): Record<string, ProblemParam> {
  const params: Record<string, ProblemParam> = {};
  for (const [key, value] of Object.entries(values)) {
    if (key === 'input' || key === 'code') continue;
    if (isParam(value)) params[key] = value;
  }
  return params;
}

function isParam(value: unknown): value is ProblemParam {
  if (value === null) return true;
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'string');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
