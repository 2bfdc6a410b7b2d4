/** What is said of a person to an office that may know whether he is insured, and no sums (settled by the table of deeds). */
import type { Text } from '#vocabulary/text.ts'

export const shortText = {
  insured: {
    kk: '{on} сақтандырылған: МӘМС көмегі көрсетіледі',
    ru: '{on} застрахован: помощь по ОСМС положена',
    en: 'Insured {on}: entitled to care under the insurance',
  },
  uninsured: {
    kk: '{on} сақтандырылмаған: шұғыл көмек пен тегін көмектің кепілдік берілген көлемі көрсетіледі',
    ru: '{on} не застрахован: экстренная помощь и гарантированный объём бесплатной помощи положены',
    en: 'Not insured {on}: entitled to emergency care and the guaranteed free care',
  },
  notParticipant: {
    kk: 'Міндетті сақтандыруға қатысушы емес',
    ru: 'Не участник обязательного страхования',
    en: 'No participant of the mandatory insurance',
  },
  through: { kk: 'Құқығы {until} бар.', ru: 'Право есть {until}.', en: 'The right holds {until}.' },
  noSums: {
    kk: 'Соманы, айларды және жеке деректерді тек адамның өзі көреді.',
    ru: 'Суммы, месяцы и личные данные видит только сам человек.',
    en: 'Sums, months and personal data are for the person alone.',
  },
} satisfies Record<string, Text>
