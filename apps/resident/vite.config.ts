import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { operationsPlugin } from './build/operations-plugin.ts'

/** `npm run dev` in this folder shows the pages against a platform that already runs on its usual port. */
export default defineConfig({
  base: '/h5/',
  plugins: [react(), operationsPlugin()],
  // One copy: component libraries at the root would find another version there than the app.
  resolve: { dedupe: ['react', 'react-dom'] },
  // Filled in for each answer by libs/server-kit/src/static-app.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { target: 'chrome100', outDir: 'dist', emptyOutDir: true },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
})
