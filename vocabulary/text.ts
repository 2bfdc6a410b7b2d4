/** What is said to people, in the three languages of the product. A missing language is a type error. */
export type Language = 'kk' | 'ru' | 'en'
export type Text = { readonly kk: string; readonly ru: string; readonly en: string }

export const languages: readonly Language[] = ['kk', 'ru', 'en']

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (languages as readonly string[]).includes(value)

/** One text made from three, each by the same function of the language. */
export const inEachLanguage = (say: (language: Language) => string): Text => ({
  kk: say('kk'),
  ru: say('ru'),
  en: say('en'),
})

/** Whether something that came from outside is a text in all three. */
export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && languages.every((language) => language in value)
