import { expect, test } from 'vitest';
import { findBinding, type KeyPress, type Layer, nameOfPress, type Shortcut } from './shortcut.ts';

const press: KeyPress = { key: 'Enter', ctrlKey: true, metaKey: false, altKey: false, isComposing: false, keyCode: 13 };

function calls(): { readonly log: string[]; readonly by: (name: string) => () => void } {
  const log: string[] = [];
  return { log, by: (name) => () => log.push(name) };
}

test('Enter while the input method composes belongs to the input method', () => {
  expect(nameOfPress({ ...press, isComposing: true })).toBeNull();
  expect(nameOfPress({ ...press, keyCode: 229 })).toBeNull();
  expect(nameOfPress(press)).toBe('ctrl+enter');
});

test('the sheet answers before the page beneath it', () => {
  const { log, by } = calls();
  const layers = new Map<Layer, readonly Shortcut[]>([
    ['page', [{ caps: ['Esc'], label: '', bindings: { escape: by('page') } }]],
    ['sheet', [{ caps: ['Esc'], label: '', bindings: { escape: by('sheet') } }]],
  ]);
  findBinding(layers, 'escape', false)?.();
  expect(log).toEqual(['sheet']);
});

test('a letter typed into a field is a letter', () => {
  const layers = new Map<Layer, readonly Shortcut[]>([
    ['page', [{ caps: ['J'], label: '', bindings: { j: () => {} } }]],
  ]);
  expect(findBinding(layers, 'j', true)).toBeNull();
  expect(findBinding(layers, 'j', false)).not.toBeNull();
});

test('an open dialog shuts out what lies below it', () => {
  const layers = new Map<Layer, readonly Shortcut[]>([
    ['dialog', []],
    ['page', [{ caps: ['V'], label: '', bindings: { v: () => {} } }]],
  ]);
  expect(findBinding(layers, 'v', false)).toBeNull();
});
