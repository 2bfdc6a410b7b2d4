/** The whole of the portals around their pages: style, cache of answers, addresses. */
import { MantineProvider } from '@mantine/core'
import {
  IsRestoringProvider,
  MutationCache,
  QueryCache,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect, useState } from 'react'
import { isLoading, Problem } from './client/call.ts'
import { forMantine, theme } from './design/theme.ts'
import type { PortalsRouter } from './router.tsx'

const makeAnswers = (): QueryClient => {
  /** Who is signed in is asked anew where the server says that nobody is, or not any more. */
  const onError = (error: Error): void => {
    if (error instanceof Problem && error.status === 401)
      void answers.invalidateQueries({ queryKey: ['getMe'] })
  }
  const answers: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // The address may be this very machine: only an asked question tells whether it answers.
        networkMode: 'always',
        retry: (failures, error) => isLoading(error) || (!(error instanceof Problem) && failures < 1),
        retryDelay: (_, error) => (isLoading(error) ? 1000 : 400),
      },
      mutations: { networkMode: 'always', retry: (_, error) => isLoading(error), retryDelay: 1000 },
    },
  })
  return answers
}

type App = {
  readonly router: PortalsRouter
  /** It takes over a page that came ready, drawn without any answer of the server. */
  readonly takesOver: boolean
}

export function App({ router, takesOver }: App) {
  const [answers] = useState(makeAnswers)
  // Nothing is asked before the page is taken over whole: an answer that came earlier would not fit what was drawn.
  const [isTaken, take] = useState(!takesOver)
  useEffect(() => take(true), [])
  return (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={forMantine} defaultColorScheme="auto">
        <QueryClientProvider client={answers}>
          <IsRestoringProvider value={!isTaken}>
            <RouterProvider router={router} />
          </IsRestoringProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  )
}
