/** Which page of the law a cited place is on, and what the page is called. */
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { annexPlace, articlePlace, type Cited, oneSource, placeName, whole } from '../acts/place-names.ts'

export { type Cited, citedPlace, nameOfAct, placeName } from '../acts/place-names.ts'

/** The page a cited place is on: `27` for `27(2-2)`, `q44` for `Q44`, `annex-2` for `annex 2`. */
export function slugOf({ act, article }: Cited): string {
  const source = oneSource[act]
  if (source) return source.slug
  if (article === '') return whole.slug
  const annex = annexPlace.exec(article)
  if (annex) return annex[1] === undefined ? 'annex' : `annex-${annex[1]}`
  const [, number] = articlePlace.exec(article) ?? []
  return (
    number ??
    article
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
  )
}

/** What a page is called: `27-бап` of the act, `44-сұрақ`. */
export function articleName({ act, slug }: { readonly act: string; readonly slug: string }): Text {
  return oneSource[act]?.name ?? placeName({ act, article: slug })
}

/** Whether a cited place is on the page. */
export const isOnPage = (cite: Cited, page: { readonly act: string; readonly slug: string }): boolean =>
  cite.act === page.act && slugOf(cite) === page.slug

const itemOfAnnex = /^annex(?:[ -]\d+)? ?\(([\d-]+)\)$/i

/** The place to its item: one annex is cited by several items, and all of them are on its page. */
export function placeToItem(cite: Cited): Text {
  const place = placeName(cite)
  const [, item] = itemOfAnnex.exec(cite.article) ?? []
  if (item === undefined) return place
  const named: Text = { kk: `${item}-тармақ`, ru: `пункт ${item}`, en: `item ${item}` }
  return inEachLanguage((language) => `${place[language]}, ${named[language]}`)
}
