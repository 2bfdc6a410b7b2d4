/// <reference types="vite/client" />
/** The portals' beginning: style, language, cache of answers, pages. */
import '@fontsource-variable/golos-text/index.css'
import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Button.css'
import '@mantine/core/styles/Loader.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/Skeleton.css'
import '@mantine/core/styles/Progress.css'
import './design/design.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Problem } from './client/call.ts'
import { theme, tokens } from './design/theme.ts'
import { LanguageProvider } from './language.tsx'
import { router } from './router.tsx'

const answers = new QueryClient({
  defaultOptions: {
    queries: {
      // The address may be this very machine: only an asked question tells whether it answers.
      networkMode: 'always',
      retry: (failures, error) => !(error instanceof Problem) && failures < 1,
      retryDelay: 400,
    },
    mutations: { networkMode: 'always' },
  },
})

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={tokens} defaultColorScheme="auto">
      <QueryClientProvider client={answers}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
