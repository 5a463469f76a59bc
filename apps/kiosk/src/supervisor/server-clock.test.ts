import { describe, expect, it } from 'vitest';
import { serverInstantAt, setServerClock } from './server-clock.ts';

const noon = Date.parse('2026-11-23T12:00:00Z');

describe("the server's clock, as a display carries it on", () => {
  it('runs on between two answers', () => {
    expect(serverInstantAt({ instant_ms: noon, at_ms: 1000 }, 61_000)).toBe(noon + 60_000);
  });

  it('is not set back by a frame that was made an hour before it was sent', () => {
    const clock = { instant_ms: noon, at_ms: 0 };
    expect(setServerClock(clock, { instant_ms: noon - 3_600_000, at_ms: 10 }, 'frame')).toBe(clock);
  });

  it('is moved on by a frame that is newer than the estimate', () => {
    const sample = { instant_ms: noon + 5000, at_ms: 10 };
    expect(setServerClock({ instant_ms: noon, at_ms: 0 }, sample, 'frame')).toBe(sample);
  });

  it('follows the server when its clock is put right, back or forth', () => {
    const sample = { instant_ms: noon - 86_400_000, at_ms: 10 };
    expect(setServerClock({ instant_ms: noon, at_ms: 0 }, sample, 'exact')).toBe(sample);
  });
});
