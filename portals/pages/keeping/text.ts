import type { Text } from '#vocabulary/text.ts'

export const text = {
  all: {
    kk: 'Барлық түрі және заң бойынша өшіргенде не болады',
    ru: 'Все виды и что с ними при стирании по закону',
    en: 'Every kind, and what erasure by law does to it',
  },
  source: {
    kk: 'Мерзімдердің негізі – {source}.',
    ru: 'Основание сроков – {source}.',
    en: 'The terms rest on this: {source}.',
  },
  kind: { kk: 'Деректің түрі', ru: 'Вид сведений', en: 'Kind of record' },
  kept: { kk: 'Қанша сақталады', ru: 'Сколько хранится', en: 'Kept for' },
  byErasure: { kk: 'Заң бойынша өшіргенде', ru: 'При стирании по закону', en: 'Upon erasure by law' },
  struckOut: {
    kk: 'аты-жөні мен ЖСН өшіріледі',
    ru: 'имя и ИИН стираются',
    en: 'name and IIN are struck out',
  },
  deleted: { kk: 'жойылады', ru: 'удаляется', en: 'deleted' },
  stays: { kk: 'қалады', ru: 'остаётся', en: 'stays' },
} satisfies Record<string, Text>
