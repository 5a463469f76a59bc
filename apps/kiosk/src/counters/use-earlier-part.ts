import { useEffect, useState } from 'react';

/** How long the new part of a line stands out after a change. */
const hold_ms = 4_000;

/**
 * The value that stood before the last change, while the change is still fresh; null otherwise. A value that is there
 * from the start is no change.
 */
export function useEarlierPart(value: number): number | null {
  const [change, setChange] = useState<{ readonly value: number; readonly earlier: number | null }>({
    value,
    earlier: null,
  });
  if (change.value !== value) setChange({ value, earlier: change.value });
  const { earlier } = change;
  useEffect(() => {
    if (earlier === null) return;
    const settle = setTimeout(() => setChange({ value, earlier: null }), hold_ms);
    return () => clearTimeout(settle);
  }, [value, earlier]);
  return earlier;
}
