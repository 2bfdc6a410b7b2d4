/** Why it is not sure which package a service is in. */
import type { Text } from '#vocabulary/text.ts'
import type { PackageInForce } from '../medical-service.ts'

const doubts = {
  recalled: {
    kk: 'мәтіні қолда жоқ, жадтан алынған',
    ru: 'текста под рукой нет, взято по памяти',
    en: 'there is no text at hand, it is from memory',
  },
  'not-on-record': {
    kk: 'қолдағы ешбір мәтінде бұл қызмет аталмаған',
    ru: 'ни в одном имеющемся тексте эта услуга не названа',
    en: 'no text at hand names the service',
  },
  'split-by-lists-not-read': {
    kk: 'емхана дәрігері тағайындап, емханада жасалса – ТМККК, бейінді маман тағайындаса – МӘМС пакеті; оларды бөлетін тізбелер (2022 жылғы № ҚР ДСМ-37 және 2023 жылғы № 49 бұйрықтар) қолда жоқ',
    ru: 'назначено и сделано в первичной помощи – ГОБМП, по назначению профильного специалиста – пакет ОСМС; перечней, которые их делят (приказы № ҚР ДСМ-37 2022 года и № 49 2023 года), под рукой нет',
    en: 'ordered and done within primary care it is guaranteed, on the order of a specialist it is the insurance’s; the lists that part them (orders No ҚР ДСМ-37 of 2022 and No 49 of 2023) are not at hand',
  },
  'standard-not-read': {
    kk: 'бастапқы көмек стандартының мәтіні (2023 жылғы № 49 бұйрық) қолда жоқ',
    ru: 'текста стандарта первичной помощи (приказ № 49 2023 года) под рукой нет',
    en: 'the text of the standard of primary care (order No 49 of 2023) is not at hand',
  },
  'not-settled': {
    kk: 'дереккөздер пакетін бірдей айтпайды',
    ru: 'источники не называют пакет однозначно',
    en: 'the sources do not settle its package',
  },
  'by-likeness': {
    kk: 'Қор оны атамаған, табиғаты ұқсас қызметтер бойынша шешілген',
    ru: 'Фонд её не называл, решено по сходству с названными услугами',
    en: 'the Fund did not name it; it is judged by its likeness to what was named',
  },
} as const satisfies Record<string, Text>

export type PackageDoubt = keyof typeof doubts

/** Undefined where the package is sure enough. */
export function findDoubt({ confidence, doubt, package: of }: PackageInForce): PackageDoubt | undefined {
  if (confidence !== 'low') return undefined
  return doubt ?? (of === 'unknown' ? 'not-on-record' : 'recalled')
}

export const doubtText = (doubt: PackageDoubt): Text => doubts[doubt]
