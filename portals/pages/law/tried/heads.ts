/** The one sentence an answer begins with, as the page shows it; the rule's form words it, and may leave it to the fields. */
import type { RuleName } from '#law'
import { type Answered, type FirstSentence, ruleForms } from '#law/pages'
import { capital } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import type { MarkName } from '../../../design/marks.tsx'

type Look = { readonly tone: 'leaf' | 'sun' | 'clay' | 'sky'; readonly mark?: MarkName }

export type Head = Look & Pick<FirstSentence, 'words' | 'lead' | 'said'>

const looks: Readonly<Record<FirstSentence['bearing'], Look>> = {
  yes: { tone: 'leaf', mark: 'tick' },
  'yes-for-now': { tone: 'sun', mark: 'tick' },
  no: { tone: 'clay', mark: 'exclamation' },
  'not-known': { tone: 'sun', mark: 'question' },
  nothing: { tone: 'sky', mark: 'dash' },
  charged: { tone: 'clay' },
  mind: { tone: 'sun' },
  plain: { tone: 'sky' },
}

const capitalised = (text: Text): Text => inEachLanguage((language) => capital(text[language]))

export function findHead(rule: RuleName, answered: Answered): Head | undefined {
  const sentence = ruleForms[rule].firstSentence?.(answered)
  if (!sentence) return undefined
  const { words, bearing, lead, said } = sentence
  return { ...looks[bearing], words: capitalised(words), ...(lead ? { lead: capitalised(lead) } : {}), said }
}
