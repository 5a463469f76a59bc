import { describe, expect, it } from 'vitest';
import { isStoreFault } from '../fault/store-fault.ts';
import { readStoreAddress } from './store-address.ts';

function faultOf(url: string): unknown {
  try {
    return readStoreAddress(url);
  } catch (error) {
    if (isStoreFault(error)) return error.problem;
    throw error;
  }
}

describe('the address of a store', () => {
  it.each(['postgres', 'postgresql', 'POSTGRES'])('may be %s://, and shows no password', (scheme) => {
    const url = `${scheme}://clerk:se%40cret@db.example:5433/bureau?sslmode=require`;
    expect(readStoreAddress(url)).toEqual({
      engine: 'postgres',
      url,
      shown: `${scheme.toLowerCase()}://db.example:5433/bureau`,
      user: 'clerk',
    });
  });

  it.each([
    'postgres://clerk:secret@db',
    'postgres://clerk:secret@db/',
    'postgres://clerk:secret@db/a/b',
    'postgres://clerk:secret@db:port/bureau',
    'postgres://cl%zzerk:secret@db/bureau',
    'mysql://clerk:secret@db/bureau',
    'mysql://clerk:sec/ret@db:x/bureau',
  ])('is not understood as %s, and the answer repeats no password', (url) => {
    const problem = faultOf(url);
    expect(problem).toMatchObject({ code: 'store.address-unreadable', path: 'OUTREACH_DB' });
    expect(JSON.stringify(problem)).not.toMatch(/secret|ret@/);
  });

  it('is a path otherwise', () => {
    expect(readStoreAddress('/srv/bureau.sqlite')).toEqual({ engine: 'sqlite', path: '/srv/bureau.sqlite' });
  });
});
