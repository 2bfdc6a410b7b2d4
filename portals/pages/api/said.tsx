/** What the description of the API says of something: a little Markdown, in the reader's language or else in English. */
import type { ReactNode } from 'react'
import type { Language } from '#vocabulary/text.ts'
import { useLanguage } from '../../language.tsx'

/** Words between backticks stand as program text. */
function marked(words: string): ReactNode {
  return words
    .split('`')
    .map((part, place) => ({ part, isCode: place % 2 === 1, place }))
    .map(({ part, isCode, place }) => (isCode ? <code key={place}>{part}</code> : part))
}

type Said = { readonly said: { readonly words: string; readonly language: Language } }

export function Said({ said: { words, language } }: Said) {
  const { language: own } = useLanguage()
  const [first, ...items] = words.trim().split(/\n+- /)
  return (
    <div {...(language === own ? {} : { lang: language })}>
      <p>{marked(first!)}</p>
      {items.length > 0 && (
        <ul className="said-values">
          {items.map((item) => (
            <li key={item}>{marked(item)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
