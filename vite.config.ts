import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { keepUsedTokens } from './src/web/theme/keep-used-tokens.ts';

export default defineConfig({
  plugins: [reactRouter(), keepUsedTokens()],
  publicDir: 'src/web/theme/public',
  build: {
    // A strict content security policy allows no fonts or styles inside other files.
    assetsInlineLimit: 0,
    // The first browsers with light-dark(), so that one list of colours serves both modes.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
});
