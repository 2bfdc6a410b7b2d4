/** How the packages are called. */
import type { Text } from '#vocabulary/text.ts'
import type { CarePackage } from '../medical-service.ts'

export const packageNames: Readonly<Record<CarePackage, Text>> = {
  guaranteed: {
    kk: 'тегін медициналық көмектің кепілдік берілген көлемі (ТМККК)',
    ru: 'гарантированный объём бесплатной медицинской помощи (ГОБМП)',
    en: 'the guaranteed package of free care',
  },
  insured: {
    kk: 'міндетті әлеуметтік медициналық сақтандыру (МӘМС) пакеті',
    ru: 'пакет обязательного социального медицинского страхования (ОСМС)',
    en: 'the insurance package',
  },
  voluntary: {
    kk: 'екі пакеттен тыс: ерікті медициналық сақтандыру немесе пациенттің қаражаты',
    ru: 'вне обоих пакетов: добровольное медицинское страхование или средства пациента',
    en: 'outside both packages: voluntary insurance or the patient’s money',
  },
  none: { kk: 'ешбір пакетке кірмейді', ru: 'ни в одном пакете', en: 'in no package' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
}

/** A service whose package has a history of its own. */
export const dentistryOfAdults: Text = {
  kk: 'Ересектерге стоматологиялық көмек',
  ru: 'Стоматологическая помощь взрослым',
  en: 'Dentistry for adults',
}
