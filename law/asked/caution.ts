/** What an answer says where it rests on values we are not sure of: which ones, and by what article they were to be. */
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'
import { nameOfAct, placeName } from '../acts/place-names.ts'
import { careBegins, earlierCare } from '../beginnings/beginnings.ts'
import type { Cite } from '../citation.ts'
import { groupCovers } from '../groups.ts'
import { groupNames } from '../names/groups.ts'
import { parameters } from '../parameters.ts'
import { chargedPayersCite, chargedPayersTitle } from '../penalties/charged-payers.ts'
import type { Step } from '../trace.ts'

/** A value, or the article of a rule whose value has no name of its own. */
type Unsure = { readonly title?: Text; readonly cite: Cite }

let kept: ReadonlyMap<Cite, Text> | undefined

/** The names of the values that are not sure. A step carries the very citation its value was entered with. */
function titles(): ReadonlyMap<Cite, Text> {
  kept ??= new Map([
    ...parameters.flatMap(({ title, amendments, rows }) =>
      [...amendments.flatMap((one) => one.rows), ...rows]
        .filter(({ confidence }) => confidence !== 'high')
        .map(({ cite }) => [cite, title] as const),
    ),
    [earlierCare, careBegins.title] as const,
    [chargedPayersCite, chargedPayersTitle] as const,
    ...groupCovers.map(({ group, cite }) => [cite, groupNames[group]] as const),
  ])
  return kept
}

/** Names the values the steps rest on that are not sure; undefined where all are. */
export function findCaution(steps: readonly Step[]): Text | undefined {
  const unsure = steps.flatMap(unsureOf)
  if (unsure.length === 0) return undefined
  const named = inEachLanguage((language) => namesOf(unsure, language).join('; '))
  return {
    kk: `Бұл жауап толық расталмаған мәндерге сүйенеді: ${named.kk}. Маңызды шешім қабылдар алдында оларды ресми мәтінмен салыстырыңыз.`,
    ru: `Ответ опирается на значения, в которых нет полной уверенности: ${named.ru}. Перед важным решением сверьте их с официальным текстом.`,
    en: `This answer rests on values we are not fully sure of: ${named.en}. Hold them against the official text before an important decision.`,
  }
}

function unsureOf({ confidence, cites }: Step): Unsure[] {
  if (confidence === undefined || confidence === 'high') return []
  const named = cites.flatMap((cite): Unsure[] => {
    const title = titles().get(cite)
    return title ? [{ title, cite }] : []
  })
  return named.length > 0 ? named : [{ cite: cites[0] }]
}

/** Each value once, with the places of its act, as it stands in the sentence. */
function namesOf(unsure: readonly Unsure[], language: Language): string[] {
  const [open, close] = language === 'en' ? '“”' : '«»'
  const values = new Map<string, { readonly ends: string; readonly places: Set<string> }>()
  for (const { title, cite } of unsure) {
    const act = nameOfAct(cite.act)[language]
    const name = title ? `${open}${title[language]}${close} (${act}` : act
    const { places } =
      values.get(name) ?? values.set(name, { ends: title ? ')' : '', places: new Set() }).get(name)!
    if (cite.article !== '') places.add(placeName(cite)[language])
  }
  return [...values].map(([name, { ends, places }]) => [name, ...places].join(', ') + ends)
}
