import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Raw } from '../raw/raw.tsx';
import { Scope } from './scope.tsx';

test('each scope has a border of its own beside its word', () => {
  const drawn = ['own', 'joint', 'district', '区科协'].map((scope) =>
    renderToStaticMarkup(<Scope scope={scope} lang="zh" />),
  );
  expect(drawn.map((html) => /ol-scope--(\w+)/.exec(html)?.[1])).toEqual(['own', 'joint', 'district', 'body']);
  expect(drawn.map((html) => html.replace(/<[^>]+>/g, ''))).toEqual(['本局', '联合', '全区', '区科协']);
});

test('a phrase as written is Chinese on English screens too, and never changed', () => {
  expect(renderToStaticMarkup(<Raw phrase=" 25000余份" />)).toBe('<q class="ol-raw" lang="zh-CN"> 25000余份</q>');
});
