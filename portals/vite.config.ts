/** How the portals are bundled: `vite build --config portals/vite.config.ts`; in development the API is asked of :8080. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { articlesFilledIn } from './articles-plugin.ts'

const repository = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/')

/** The law is pure: of its doors a page carries only what it uses. */
const isLaw = (file: string): boolean => /^(law|vocabulary)\//.test(file.slice(repository.length))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), articlesFilledIn()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 1024,
    rolldownOptions: { treeshake: { moduleSideEffects: (file) => !isLaw(file) } },
  },
  server: { port: 5173, proxy: { '/api': { target: 'http://127.0.0.1:8080' } } },
})
