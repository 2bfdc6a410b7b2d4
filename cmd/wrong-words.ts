/** What util.parseArgs says in English of the words after a verb, in the reader's language. */
import type { Text } from '#vocabulary/text.ts'

const see: Text = {
  kk: 'анықтамасы: kepil ПӘРМЕН --help',
  ru: 'справка: kepil КОМАНДА --help',
  en: 'see kepil VERB --help',
}

const said = (kk: string, ru: string, en: string): Text => ({
  kk: `${kk}; ${see.kk}`,
  ru: `${ru}; ${see.ru}`,
  en: `${en}; ${see.en}`,
})

/** The wrong use an error of util.parseArgs stands for; undefined for any other error. */
export function wrongWords(error: unknown): Text | undefined {
  const { code, message } = error as { code?: unknown; message?: string }
  const word = /'([^']*)'/.exec(message ?? '')?.[1]?.split(' ')[0] ?? ''
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return said(`${word} деген параметр жоқ`, `параметра ${word} нет`, `there is no option ${word}`)
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return said(
        `${word} параметрінің мәні жоқ немесе артық`,
        `у параметра ${word} нет значения, или оно лишнее`,
        `the option ${word} lacks its value, or has one it does not take`,
      )
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return said(`«${word}» сөзі артық`, `слово «${word}» лишнее`, `the word "${word}" is one too many`)
    default:
      return undefined
  }
}
