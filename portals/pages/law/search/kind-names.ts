/** What kind of thing the search of the law has found. */
import type { Text } from '#vocabulary/text.ts'
import { text } from '../text.ts'

export const kindNames = {
  ask: text.ask,
  group: { kk: 'Адамдар тобы', ru: 'Группа людей', en: 'Group of people' },
  rule: { kk: 'Ереже', ru: 'Правило', en: 'Rule' },
  value: { kk: 'Мән', ru: 'Значение', en: 'Value' },
  article: { kk: 'Бап', ru: 'Статья', en: 'Article' },
  question: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
  example: { kk: 'Мысал', ru: 'Пример', en: 'Example' },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  notModelled: text.notModelled,
} satisfies Record<string, Text>
