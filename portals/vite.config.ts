/** How the portals are bundled: `vite build --config portals/vite.config.ts`; in development the API is asked of :8080. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { articlesFilledIn } from './build/articles-plugin.ts'
import { compressed } from './build/compressed-plugin.ts'
import { readyPagesLaidDown } from './build/ready-plugin.ts'
import { referenceLeftOut, shapesLeftOut } from './build/shapes-plugin.ts'

const repository = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/')

/** The law is pure, and so are contracts: of their doors a page carries only what it uses. */
const isPure = (file: string): boolean => /^(law|vocabulary|insurance)\//.test(file.slice(repository.length))

/** What every page needs travels in one piece: a file of its own for each small part costs more than it saves. */
const ofEveryPage = new RegExp(
  [
    '/node_modules/(@?react(?!-textarea)|@?tanstack|@?mantine(?!.*/Textarea/)|scheduler|clsx|use-sync-external-store)',
    '/portals/(client|design)/(?!.*(plot|bars|program|paging|steps|send-))',
    '/portals/(?!main)[a-z-]+\\.tsx?$',
    '/vocabulary/(?!callers/(names|purpose|ability)|tried-out)',
    'rolldown/runtime',
  ].join('|'),
)

/** What things of the law are called, short: every page of people's own says it. */
const ofManyPages = /\/law\/(names\/(?!values)|identity\/words|acts\/place-names)|\/pages\/law\/place-link/

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    react(),
    articlesFilledIn(),
    shapesLeftOut(),
    referenceLeftOut(),
    readyPagesLaidDown(),
    compressed(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 1024,
    rolldownOptions: { treeshake: { moduleSideEffects: (file) => !isPure(file) } },
  },
  environments: {
    client: {
      build: {
        manifest: true,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'frame', test: ofEveryPage },
                { name: 'names', test: ofManyPages },
              ],
            },
          },
        },
      },
    },
    prerender: {
      consumer: 'server',
      build: { ssr: 'prerender.tsx', outDir: 'dist/.prerender', emptyOutDir: true },
    },
  },
  builder: {
    buildApp: async ({ build, environments: { client, prerender } }) => {
      await build(client!)
      await build(prerender!)
    },
  },
  server: { port: 5173, proxy: { '/api/': { target: 'http://127.0.0.1:8080' } } },
})
