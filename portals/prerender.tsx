/** The pages as they stand before any script runs and before the server has told anything: written when the portals are built. */
import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { type Language, languages, type Text } from '#vocabulary/text.ts'
import { App } from './app.tsx'
import { menuText } from './menu-text.ts'
import { text as filesText } from './pages/files/text.ts'
import { text as lawText } from './pages/law/text.ts'
import { text as questionsText } from './pages/questions/text.ts'
import { text as reformText } from './pages/reform/text.ts'
import { questionText } from './pages/status/text.ts'
import { text } from './prerender-text.ts'
import { makeRouter } from './router.tsx'
import { text as portalsText } from './text.ts'

type Page = {
  /** What is written before the language in the name of its file. */
  readonly file: string
  readonly path: string
  readonly title: Text
  readonly says: Text
  /** The part of the program that draws it, fetched with what is around it. */
  readonly entry?: string
  /** It stands for every address that has no file of its own: only what is around it comes ready. */
  readonly forOthers?: true
}

const pages: readonly Page[] = [
  {
    file: 'index',
    path: '/',
    title: questionText.title,
    says: questionText.lead,
    entry: 'pages/status/index.ts',
  },
  {
    file: 'files',
    path: '/files',
    title: filesText.title,
    says: filesText.lead,
    entry: 'pages/files/index.ts',
  },
  {
    file: 'overview',
    path: '/overview',
    title: menuText.overview,
    says: text.overview,
    entry: 'pages/overview/index.ts',
  },
  {
    file: 'questions',
    path: '/questions',
    title: questionsText.title,
    says: questionsText.lead,
    entry: 'pages/questions/index.ts',
  },
  { file: 'law', path: '/law', title: lawText.title, says: lawText.lead, entry: 'pages/law/index.ts' },
  {
    file: 'reform',
    path: '/reform',
    title: reformText.title,
    says: text.reform,
    entry: 'pages/reform/index.ts',
  },
  { file: 'other', path: '/answers/-', title: portalsText.product, says: text.product, forOthers: true },
]

type ReadyPage = {
  readonly name: string
  readonly language: Language
  readonly title: string
  readonly says: string
  readonly entry: string | undefined
  /** The path it is drawn for; none where it stands for many. */
  readonly path: string | undefined
  readonly body: string
}

/** Each page in each language: as `law.ru`, and `law.ru.named` where the address names the language and so do the links. */
export async function readyPages(): Promise<ReadyPage[]> {
  const ready: ReadyPage[] = []
  for (const page of pages)
    for (const language of languages)
      for (const named of [false, true]) ready.push(await readyPage(page, language, named))
  return ready
}

async function readyPage(page: Page, language: Language, named: boolean): Promise<ReadyPage> {
  const { file, path, title, says, entry, forOthers } = page
  const address = named ? `${path}?lang=${language}` : path
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = makeRouter({ served: language, history })
  await router.load()
  return {
    name: `${file}.${language}${named ? '.named' : ''}`,
    language,
    title: forOthers ? title[language] : `${title[language]} · ${portalsText.product[language]}`,
    says: says[language],
    entry,
    path: forOthers ? undefined : path,
    body: renderToString(<App router={router} takesOver />),
  }
}
