/**
 * The reader's language: the one the address names (`?lang=ru`), so that an address sent to another opens in it; else the one
 * the page was served in. What was chosen is kept in this browser and named in the address when the reader comes again.
 */
import { useRouter, useRouterState } from '@tanstack/react-router'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
} from 'react'
import { isLanguage, type Language, type Text } from '#vocabulary/text.ts'
import { type Filling, fill } from './filling.ts'
import { text } from './text.ts'

const kept = 'kepil-language'

/** The language an address names. */
type LanguageInAddress = { readonly lang?: Language | undefined }

export const languageInAddress = ({ lang }: Record<string, unknown>): LanguageInAddress => ({
  lang: isLanguage(lang) ? lang : undefined,
})

/** The language chosen in this browser at an earlier visit. */
function findKeptLanguage(): Language | undefined {
  const found = localStorage.getItem(kept)
  return isLanguage(found) ? found : undefined
}

export const keepLanguage = (language: Language): void => localStorage.setItem(kept, language)

type Here = { readonly language: Language }

const LanguageHere = createContext<Here | undefined>(undefined)

export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactElement {
  // What the server sent, where the address names no language.
  const { served }: { readonly served: Language } = useRouter().options.context
  const named: Language | undefined = useRouterState({ select: ({ location }) => location.search.lang })
  const language = named ?? served
  useKeptLanguage(served)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const here = useMemo(() => ({ language }), [language])
  return <LanguageHere value={here}>{children}</LanguageHere>
}

/** Where the address names no language and another than the served one was chosen before, the address is made to name it. */
function useKeptLanguage(served: Language): void {
  const router = useRouter()
  useEffect(() => {
    const lang = findKeptLanguage()
    if (lang === undefined || lang === served || router.latestLocation.search.lang !== undefined) return
    router.navigate({ to: '.', search: (search) => ({ ...search, lang }), hash: true, replace: true })
  }, [router, served])
}

export function useLanguage(): Here {
  const here = useContext(LanguageHere)
  if (!here) throw new Error('useLanguage outside LanguageProvider')
  return here
}

/** Says a text in the reader's language. */
export function useSay(): (text: Text, filling?: Filling) => string {
  const { language } = useLanguage()
  return useCallback((text: Text, filling?: Filling) => fill(text, language, filling), [language])
}

/** The page's name in the browser's tab. */
export function useTitle(title: string): void {
  const say = useSay()
  const product = say(text.product)
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
}
