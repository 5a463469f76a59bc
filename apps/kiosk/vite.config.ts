import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fixedWordsFont } from './build/fixed-words-font.ts';

// Office PCs often run Chromium 105 (DESIGN section 1).
export default defineConfig({
  base: '/kiosk/',
  plugins: [react(), fixedWordsFont()],
  resolve: { conditions: ['@outreach/source', 'module', 'browser', 'development|production'] },
  build: { target: ['chrome105', 'firefox115', 'safari16'], sourcemap: true },
  server: { proxy: { '/trpc': 'http://127.0.0.1:8080', '/version': 'http://127.0.0.1:8080' } },
});
