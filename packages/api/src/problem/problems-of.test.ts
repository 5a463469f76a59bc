import type { RejectedOutcome } from '@outreach/domain';
import { TRPCError } from '@trpc/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerableFault } from './fault.ts';
import { problemsOf } from './problems-of.ts';
import { acceptedOr } from './rejection.ts';

const problems = [{ code: 'activity.stale-version', path: 'expectedVersion', params: { expected: 1, found: 2 } }];

function thrownBy(work: () => unknown): TRPCError {
  try {
    work();
  } catch (error) {
    if (error instanceof TRPCError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a refused command reaches the page with its problems', () => {
  test.each([
    ['invalid', 'BAD_REQUEST'],
    ['unacknowledged', 'PRECONDITION_FAILED'],
    ['conflict', 'CONFLICT'],
    ['missing', 'NOT_FOUND'],
  ] as const)('%s is %s', (because, code) => {
    const outcome: RejectedOutcome = { status: 'rejected', because, problems };
    const error = thrownBy(() => acceptedOr(outcome));
    expect(error.code).toBe(code);
    expect(problemsOf(error)).toEqual({ because, problems });
  });
});

describe('input that the schema refuses', () => {
  function refused(schema: z.ZodType, input: unknown) {
    const { error } = schema.safeParse(input);
    return problemsOf(new TRPCError({ code: 'BAD_REQUEST', cause: error }));
  }

  test('is a problem at its path', () => {
    expect(refused(z.object({ facts: z.object({ year: z.int() }) }), { facts: { year: 'x' } })).toMatchObject({
      because: 'invalid',
      problems: [{ code: 'input.invalid', path: 'facts.year', params: { rule: 'invalid_type', expected: 'number' } }],
    });
  });

  test('has the code of a rule that knows its own', () => {
    const schema = z.string().refine(() => false, { message: 'date.impossible' });
    expect(refused(schema, 'x').problems).toMatchObject([{ code: 'date.impossible', path: '' }]);
  });

  test('is not sent back', () => {
    expect(JSON.stringify(refused(z.object({ a: z.int() }), { a: 'secret words' }))).not.toContain('secret');
  });
});

describe('a fault of the store', () => {
  const fault = (code: string) => Object.assign(new Error(code), { problem: { code, path: 'asOf', params: {} } });

  test('that the caller can mend is a bad request', () => {
    const error = answerableFault(fault('as-of.invalid'));
    expect(error.code).toBe('BAD_REQUEST');
    expect(problemsOf(error)).toMatchObject({ because: 'invalid', problems: [{ code: 'as-of.invalid' }] });
  });

  test('that only the operator can mend says so', () => {
    const error = answerableFault(fault('store.disk-full'));
    expect(error.code).toBe('SERVICE_UNAVAILABLE');
    expect(problemsOf(error)).toMatchObject({ because: null, problems: [{ code: 'store.disk-full' }] });
  });
});

test('a mistake of the program tells the page nothing of its inside', () => {
  expect(problemsOf(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: new Error('secret path') }))).toEqual({
    because: null,
    problems: [],
  });
});
