/** What search engines and those who share an address are told of a page. */
import type { Text } from '#vocabulary/text.ts'

export const text = {
  product: {
    kk: 'Міндетті әлеуметтік медициналық сақтандыру: әр жауаптың қасында заңның бабы тұрады.',
    ru: 'Обязательное социальное медицинское страхование: каждый ответ со ссылкой на статью закона.',
    en: 'Mandatory social health insurance: every answer with the article of the law it rests on.',
  },
  overview: {
    kk: 'Қанша адам сақтандырылған, неліктен, кім қанша төледі: аймақтың бүгінгі көрінісі.',
    ru: 'Сколько людей застраховано и почему, кто сколько заплатил: регион на сегодня.',
    en: 'How many people are insured and why, who paid how much: the region as it is today.',
  },
  reform: {
    kk: 'Мөлшерлемені, шекті не мерзімді өзгертіңіз: кім қанша төлейтінін және кім сақтандырылатынын көресіз.',
    ru: 'Измените ставку, предел или срок и увидите, кто сколько заплатит и кто будет застрахован.',
    en: 'Change a rate, a ceiling or a term and see who would pay how much and who would be insured.',
  },
} satisfies Record<string, Text>
