/** The pages and their addresses; each page is fetched when it is gone to. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { TroubleCard, Waiting } from './design/states.tsx'
import { reformInAddress } from './pages/reform/written.ts'
import { AbsentPage, Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: AbsentPage })

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
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
    path: '/reform',
    validateSearch: reformInAddress,
    component: lazyRouteComponent(() => import('./pages/reform/index.ts'), 'ReformPage'),
  }),
] as const

/** A case to try a rule with, as JSON; anything else in its place is named as absent, or the router would keep it. */
function caseInAddress({ case: of }: Record<string, unknown>): {
  case?: { readonly [name: string]: unknown } | undefined
} {
  return { case: typeof of === 'object' && of !== null && !Array.isArray(of) ? { ...of } : undefined }
}

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultPendingComponent: () => <Waiting heights={[220, 160]} />,
  defaultErrorComponent: ({ error, reset }) => <TroubleCard error={error} retry={reset} wholePage />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
