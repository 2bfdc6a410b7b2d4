/** The page "Sign in", fetched when gone to. */
export { SignInPage } from './page.tsx'
