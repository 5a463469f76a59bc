import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `pnpm gallery`: every state of every piece, to be looked at. Never built, never shipped. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@outreach/source', 'module', 'browser', 'development|production'] },
});
