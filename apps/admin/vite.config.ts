import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Office PCs often run Chromium 105 (DESIGN section 1).
export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['@outreach/source', 'module', 'browser', 'development|production'] },
  build: { target: ['chrome105', 'firefox115', 'safari16'], sourcemap: true },
  server: { proxy: { '/trpc': 'http://127.0.0.1:8080' } },
});
