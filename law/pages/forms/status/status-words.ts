/** The first sentence of an answer of `status`. */
import { dayText } from '#vocabulary/spoken.ts'
import type { Answered, Bearing, FirstSentence } from '../answer-words.ts'

const bearings: Readonly<Record<string, Bearing>> = {
  insured: 'yes',
  uninsured: 'no',
  unknown: 'not-known',
}

export function statusSentence({ of, answer, words }: Answered): FirstSentence {
  const { status, ground, through, arrearsTotal } = answer
  const [on, state] = [dayText(String(of.on), 'on'), words('status')]
  const ofPerson = status === 'insured' || status === 'uninsured'
  return {
    words: ofPerson
      ? {
          kk: `${on.kk} адам ${state.kk}`,
          ru: `${on.ru}: лицо ${state.ru}`,
          en: `On ${on.en} the person is ${state.en}`,
        }
      : { kk: `${on.kk}: ${state.kk}`, ru: `${on.ru}: ${state.ru}`, en: `${on.en}: ${state.en}` },
    bearing: ground === 'grace' ? 'yes-for-now' : (bearings[String(status)] ?? 'nothing'),
    ...(typeof through === 'string' ? { lead: heldUntil(through) } : {}),
    said: [
      'status',
      'through',
      'state',
      'nextStep',
      'ways',
      'months',
      ...(Number(arrearsTotal) === 0 ? ['arrearsTotal'] : []),
    ],
  }
}

function heldUntil(through: string) {
  const until = dayText(through, 'until')
  return {
    kk: `Осы деректер бойынша құқық ${until.kk} сақталады.`,
    ru: `По этим данным право сохраняется ${until.ru}`,
    en: `As the facts stand the right holds ${until.en}.`,
  }
}
