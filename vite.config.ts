/** Builds the page from viz/ into dist/page, which the server holds. Sigma and CodeMirror come in files of their own. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'viz',
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../dist/page', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:5180' } },
});
