/** Family names as kin bear them: men and women in the form of one. */

const forms: readonly (readonly [RegExp, string])[] = [
  [/(ов|ев|ёв|ин|ын)а$/, '$1'],
  [/(ск|цк)ая$/, '$1ий'],
]

/** The name without what tells a woman's from a man's; `undefined` of a word that is no name. */
export function familyOf(surname: string): string | undefined {
  const name = surname.trim().toLowerCase().normalize('NFC')
  if (!/^\p{L}[\p{L}-]+$/u.test(name)) return undefined
  return forms.reduce((form, [ending, common]) => form.replace(ending, common), name)
}
