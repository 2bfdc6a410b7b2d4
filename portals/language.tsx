/** The reader's language: Kazakh unless another was chosen; kept in this browser and told to the page. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Language, languages, type Text } from '#vocabulary/text.ts'
import { type Filling, fill } from './filling.ts'
import { text } from './text.ts'

const kept = 'kepil-language'

type Choice = {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const LanguageChoice = createContext<Choice | undefined>(undefined)

function keptLanguage(): Language {
  const found = languages.find((language) => language === localStorage.getItem(kept))
  return found ?? 'kk'
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(keptLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem(kept, language)
  }, [language])
  const choice = useMemo(() => ({ language, choose: setLanguage }), [language])
  return <LanguageChoice value={choice}>{children}</LanguageChoice>
}

export function useLanguage(): Choice {
  const choice = useContext(LanguageChoice)
  if (!choice) throw new Error('useLanguage outside LanguageProvider')
  return choice
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
