import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { refusalOf } from './refusal.ts';

function answer(data: object): TRPCClientError<never> {
  // The library types the error after one router; only its `data` is read here.
  return TRPCClientError.from({ error: { message: 'refused', code: -32600, data } } as never);
}

test('a request that never reached the server is unanswered', () => {
  expect(refusalOf(new TRPCClientError('fetch failed'))).toEqual({ kind: 'unanswered' });
});

test('a refusal keeps its problems', () => {
  const problem = { code: 'title.missing', path: 'facts.title', params: {} };
  expect(refusalOf(answer({ because: 'invalid', problems: [problem] }))).toEqual({
    kind: 'refused',
    because: 'invalid',
    problems: [problem],
  });
});

test('an error of the server itself is a failure, not a refusal', () => {
  expect(refusalOf(answer({ because: null, problems: [] })).kind).toBe('failed');
});
