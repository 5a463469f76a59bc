import { describe, expect, test } from 'vitest';
import { isComposing } from './composing.ts';
import { isShortcut, reachesFields, type ShortcutEvent } from './shortcut.ts';

function press(key: string, more: Partial<ShortcutEvent> = {}): ShortcutEvent {
  return {
    key,
    keyCode: 0,
    isComposing: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  };
}

describe('while pinyin is composed', () => {
  test('Enter takes a candidate and saves nothing', () => {
    expect(isShortcut(press('Enter', { isComposing: true }), 'Enter')).toBe(false);
    expect(isShortcut(press('Enter', { keyCode: 229 }), 'Enter')).toBe(false);
    expect(isShortcut(press('Enter'), 'Enter')).toBe(true);
  });

  test('letters are nobody’s shortcuts', () => {
    expect(isShortcut(press('n', { keyCode: 229 }), 'n')).toBe(false);
  });

  test('a React event tells it through its native event', () => {
    expect(isComposing({ keyCode: 13, nativeEvent: { isComposing: true } })).toBe(true);
    expect(isComposing({ keyCode: 13, nativeEvent: { isComposing: false } })).toBe(false);
  });
});

describe('a shortcut', () => {
  test.each([
    ['Ctrl+Enter', press('Enter', { ctrlKey: true }), true],
    ['Ctrl+Enter', press('Enter', { metaKey: true }), true],
    ['Ctrl+Enter', press('Enter'), false],
    ['Enter', press('Enter', { ctrlKey: true }), false],
    ['n', press('N', { shiftKey: true }), false],
    ['n', press('n'), true],
    ['?', press('?', { shiftKey: true }), true],
    ['/', press('/'), true],
    ['[', press('['), true],
    ['Shift+[', press('[', { shiftKey: true }), true],
    ['Alt+ArrowDown', press('ArrowDown', { altKey: true }), true],
    ['+', press('+', { shiftKey: true }), true],
    ['Escape', press('Escape'), true],
  ] as const)('%s', (shortcut, event, taken) => {
    expect(isShortcut(event, shortcut)).toBe(taken);
  });

  test('plain letters are left to a text field, Ctrl and Escape are not', () => {
    expect(['n', '/', 'Enter', 'Shift+['].map(reachesFields)).toEqual([false, false, false, false]);
    expect(['Ctrl+s', 'Alt+ArrowDown', 'Escape', 'F2'].map(reachesFields)).toEqual([true, true, true, true]);
  });
});
