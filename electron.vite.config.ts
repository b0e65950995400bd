import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'browser-host': 'src/main/browser-host.ts',
          simulator: 'src/simulator/main.ts',
        },
      },
    },
  },
  // A sandboxed window can only load a CommonJS preload with nothing to require.
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { input: { index: 'src/preload/index.ts' }, output: { format: 'cjs' } },
    },
  },
  renderer: { plugins: [react()], build: { minify: 'oxc' } },
});
