/// <reference types="vite/client" />
/** The portals' beginning in a browser: takes over the page that came ready, or draws it where none did. */
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
import './design/tokens.css'
import './design/design.css'
import './design/print.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { isLanguage } from '#vocabulary/text.ts'
import { asksNothing } from './address.ts'
import { App } from './app.tsx'
import { makeRouter } from './router.tsx'

async function begin(page: HTMLElement): Promise<void> {
  const { lang } = document.documentElement
  const router = makeRouter({ served: isLanguage(lang) ? lang : 'kk' })
  // Which page came ready is written on it; to other addresses what is around every page has come alone. What an address
  // asks of the page itself was not known when it was drawn: then it is drawn anew.
  const { pathname, search } = window.location
  const isReady = page.dataset.ready === pathname && asksNothing(search)
  // The router then draws what was drawn, with no place to wait in around it.
  if (isReady) router.ssr = { manifest: undefined }
  await router.load()
  const app = <App router={router} takesOver={isReady} />
  if (isReady) hydrateRoot(page, app)
  else createRoot(page).render(app)
}

// A page the browser kept aside, to go back to, may be of somebody who has left since.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload()
})

// Not awaited: the parts of pages wait for this module, and it for the page's part.
void begin(document.getElementById('page')!)
