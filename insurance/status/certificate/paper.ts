/** What a certificate of status says, in order. Of the ground and of sums it says nothing: they may tell of an illness or a debt. */

import type { PersonInFull } from '#insurance/registry'
import type { Status } from '#law'
import { statusNames } from '#law/names'
import type { Day } from '#vocabulary/day.ts'
import { capitalText, dayText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'

/** What is certified. */
export type Certified = {
  readonly number: string
  readonly status: Status
  readonly on: Day
  readonly through: Day | undefined
  /** The day and the time of day the answer was given, in Kazakhstan. */
  readonly answeredOn: Day
  readonly answeredAt: string
}

export type Paper = {
  readonly title: Text
  readonly name: string
  /** Each a label with what stands beside it. */
  readonly facts: readonly { readonly label: Text; readonly said: Text }[]
  readonly sentences: readonly Text[]
  /** Where whoever is shown the paper learns whether it is ours. */
  readonly address: string
  /** What the picture of the address is, for whoever does not see it. */
  readonly picture: Text
}

const inFull = ({ surname, givenName, patronymic }: PersonInFull): string =>
  [surname, givenName, patronymic].filter((name) => name !== '').join(' ')

const labels = {
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  status: { kk: 'Мәртебесі', ru: 'Статус лица', en: 'Status' },
  on: { kk: 'Қай күнге', ru: 'На день', en: 'On the day' },
  through: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  answered: { kk: 'Жауап берілген уақыт', ru: 'Ответ дан', en: 'Answered' },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
} satisfies Record<string, Text>

const sentences = {
  title: {
    kk: 'Міндетті әлеуметтік медициналық сақтандырудағы мәртебе туралы анықтама',
    ru: 'Справка о статусе в обязательном социальном медицинском страховании',
    en: 'Certificate of status in mandatory social health insurance',
  },
  noneMayAsk: {
    kk: 'Медициналық ұйым бұл анықтаманы талап ете алмайды: ЖСН не жеке куәлік жеткілікті, мәртебені ол өзі тексереді.',
    ru: 'Медицинская организация не вправе требовать эту справку: достаточно ИИН или удостоверения личности, статус она проверяет сама.',
    en: 'No clinic may ask for this certificate: the IIN or an identity card is enough, and it checks the status itself.',
  },
  ofTheDay: {
    kk: 'Анықтама жоғарыдағы күн туралы ғана айтады; кейін мәртебе өзгеруі мүмкін.',
    ru: 'Справка говорит только о дне, названном выше; позже статус может измениться.',
    en: 'It speaks of the day above alone; the status may change later.',
  },
  confirmedAt: {
    kk: 'Анықтаманы растайтын бет:',
    ru: 'Страница, которая подтверждает справку:',
    en: 'The page that confirms it:',
  },
  picture: {
    kk: 'Анықтаманы растайтын беттің QR-коды',
    ru: 'QR-код страницы, которая подтверждает справку',
    en: 'QR code of the page that confirms the certificate',
  },
} satisfies Record<string, Text>

const asWritten = (written: string): Text => inEachLanguage(() => written)

export function paperOf(certified: Certified, person: PersonInFull, address: string): Paper {
  const { number, status, on, through, answeredOn, answeredAt } = certified
  const answered = inEachLanguage((language) => `${dayText(answeredOn)[language]}, ${answeredAt}`)
  return {
    title: sentences.title,
    name: inFull(person),
    facts: [
      { label: labels.iin, said: asWritten(person.iin) },
      { label: labels.status, said: capitalText(statusNames[status]) },
      { label: labels.on, said: dayText(on) },
      ...(through === undefined ? [] : [{ label: labels.through, said: dayText(through) }]),
      { label: labels.answered, said: answered },
      { label: labels.number, said: asWritten(number) },
    ],
    sentences: [
      sentences.ofTheDay,
      sentences.noneMayAsk,
      inEachLanguage((language) => `${sentences.confirmedAt[language]} ${address}`),
    ],
    address,
    picture: sentences.picture,
  }
}
