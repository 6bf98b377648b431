import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `npm run dev` in this folder shows the pages against a platform that already runs on its usual port. */
export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  build: { target: 'chrome100', outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
})
