/** The pages and their addresses; each page is fetched when it is gone to. */
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  retainSearchParams,
} from '@tanstack/react-router'
import type { Language } from '#vocabulary/text.ts'
import { parseSearch, stringifySearch, wordsInAddress } from './address.ts'
import { TroubleCard, Waiting } from './design/states.tsx'
import { LanguageProvider, languageInAddress } from './language.tsx'
import { casesInAddress, newCaseInAddress } from './pages/cases/asked.ts'
import { filesInAddress } from './pages/files/asked.ts'
import { answerInAddress, questionsInAddress } from './pages/questions/asked.ts'
import { reformInAddress } from './pages/reform/written.ts'
import { AbsentPage, Shell } from './shell.tsx'

const root = createRootRouteWithContext<{ readonly served: Language }>()({
  component: Shell,
  notFoundComponent: AbsentPage,
  validateSearch: languageInAddress,
  // Every link within keeps the language its page's address names.
  search: { middlewares: [retainSearchParams(['lang'])] },
})

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: unansweredInAddress,
    component: lazyRouteComponent(() => import('./pages/status/index.ts'), 'StatusPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/answers/$number',
    component: lazyRouteComponent(() => import('./pages/status/index.ts'), 'AnswerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/files',
    validateSearch: filesInAddress,
    component: lazyRouteComponent(() => import('./pages/files/index.ts'), 'FilesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/files/$id',
    component: lazyRouteComponent(() => import('./pages/files/index.ts'), 'FilePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/overview',
    component: lazyRouteComponent(() => import('./pages/overview/index.ts'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/law',
    validateSearch: wordsOfSearch,
    component: lazyRouteComponent(() => import('./pages/law/index.ts'), 'LawPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/law/$act/$article',
    component: lazyRouteComponent(() => import('./pages/law/index.ts'), 'ArticlePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/law/values/$name',
    component: lazyRouteComponent(() => import('./pages/law/index.ts'), 'ValuePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/law/rules/$rule',
    validateSearch: caseInAddress,
    component: lazyRouteComponent(() => import('./pages/law/rule-page.tsx'), 'RulePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/questions',
    validateSearch: questionsInAddress,
    component: lazyRouteComponent(() => import('./pages/questions/index.ts'), 'QuestionsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/questions/$number',
    validateSearch: answerInAddress,
    component: lazyRouteComponent(() => import('./pages/questions/index.ts'), 'QuestionPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/api',
    component: lazyRouteComponent(() => import('./pages/api/index.ts'), 'ApiPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    validateSearch: signInInAddress,
    component: lazyRouteComponent(() => import('./pages/sign-in/index.ts'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/me',
    component: lazyRouteComponent(() => import('./pages/me/index.ts'), 'MePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices',
    component: lazyRouteComponent(() => import('./pages/notices/index.ts'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/firms/$organisation',
    component: lazyRouteComponent(() => import('./pages/firm/index.ts'), 'FirmPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/certificates',
    component: lazyRouteComponent(() => import('./pages/certificates/index.ts'), 'CertificatesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/certificates/$number',
    component: lazyRouteComponent(() => import('./pages/certificates/index.ts'), 'CertificatePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/approvals',
    component: lazyRouteComponent(() => import('./pages/approvals/index.ts'), 'ApprovalsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/erasures',
    component: lazyRouteComponent(() => import('./pages/erasures/index.ts'), 'ErasuresPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rights',
    component: lazyRouteComponent(() => import('./pages/rights/index.ts'), 'RightsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/setup',
    component: lazyRouteComponent(() => import('./pages/setup/index.ts'), 'SetupPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases',
    validateSearch: casesInAddress,
    component: lazyRouteComponent(() => import('./pages/cases/index.ts'), 'CasesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/new',
    validateSearch: newCaseInAddress,
    component: lazyRouteComponent(() => import('./pages/cases/index.ts'), 'NewCasePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$number',
    component: lazyRouteComponent(() => import('./pages/cases/index.ts'), 'CasePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/oversight',
    component: lazyRouteComponent(() => import('./pages/oversight/index.ts'), 'OversightPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reform',
    validateSearch: reformInAddress,
    component: lazyRouteComponent(() => import('./pages/reform/index.ts'), 'ReformPage'),
  }),
] as const

/** That what was asked last has no answer: a step of its own, to be gone back from to the form. */
function unansweredInAddress({ unanswered }: Record<string, unknown>): { unanswered?: true | undefined } {
  return { unanswered: unanswered === true ? true : undefined }
}

/** What is searched in the law; named as absent where there is nothing, or the router would keep it. */
function wordsOfSearch({ q }: Record<string, unknown>): { q?: string | undefined } {
  return { q: wordsInAddress(q) }
}

/** A case to try a rule with, as JSON; anything else in its place is named as absent, or the router would keep it. */
function caseInAddress({ case: of }: Record<string, unknown>): {
  case?: { readonly [name: string]: unknown } | undefined
} {
  return { case: typeof of === 'object' && of !== null && !Array.isArray(of) ? { ...of } : undefined }
}

/** The page to go back to, and why nobody was signed in. */
function signInInAddress({ to, refused }: Record<string, unknown>): {
  to?: string | undefined
  refused?: string | undefined
} {
  const textOrNone = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return { to: textOrNone(to), refused: textOrNone(refused) }
}

type Beginning = {
  /** The language of what the server sent. */
  readonly served: Language
  /** Where there is no browser. */
  readonly history?: RouterHistory
}

export const makeRouter = ({ served, history }: Beginning) =>
  createRouter({
    routeTree: root.addChildren(routes),
    parseSearch,
    stringifySearch,
    ...(history && { history }),
    context: { served },
    InnerWrap: LanguageProvider,
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    defaultPendingComponent: () => <Waiting heights={[220, 160]} />,
    defaultErrorComponent: ({ error, reset }) => <TroubleCard error={error} retry={reset} wholePage />,
  })

export type PortalsRouter = ReturnType<typeof makeRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: PortalsRouter
  }
}
