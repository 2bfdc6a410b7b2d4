import type { Text } from '#vocabulary/text.ts'

export const erasedText = {
  erased: {
    kk: 'адам заң бойынша өшірілген',
    ru: 'человек стёрт по закону',
    en: 'the person was erased by law',
  },
  erasedBehind: {
    kk: 'Жауаптың қысқа нәтижесі сақталды: сол күні дәл осылай айтылған. Оның негізінде тұрған жеке деректер жоқ, сондықтан қалғанын қайта құру мүмкін емес.',
    ru: 'Краткий итог ответа сохранён: именно это было сказано тогда. Личных сведений за ним больше нет, поэтому остального не восстановить.',
    en: 'The short result of the answer stands: this is what was said then. What was personal behind it is gone, so the rest cannot be made again.',
  },
} satisfies Record<string, Text>
