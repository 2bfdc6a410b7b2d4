/** How the portals are bundled: `vite build --config portals/vite.config.ts`; in development the API is asked of :8080. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 1024 },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8080' } },
})
