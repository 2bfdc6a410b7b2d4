/** The pages of the menu, in its order, and the words that lead to them. */
import type { Text } from '#vocabulary/text.ts'

export const menuText = {
  status: { kk: 'Мен сақтандырылғанмын ба?', ru: 'Есть ли у\u00a0меня страховка?', en: 'Am I insured?' },
  statusShort: { kk: 'Мәртебем', ru: 'Мой статус', en: 'My status' },
  files: { kk: 'Төлем файлдары', ru: 'Платёжные файлы', en: 'Payment files' },
  filesShort: { kk: 'Файлдар', ru: 'Файлы', en: 'Files' },
  overview: { kk: 'Шолу', ru: 'Обзор', en: 'Overview' },
  law: { kk: 'Заң', ru: 'Закон', en: 'The law' },
  reform: { kk: 'Егер…', ru: 'Что если', en: 'What if' },
} satisfies Record<string, Text>

/** `short` stands where there is little room. */
export const menu = [
  { to: '/', words: menuText.status, short: menuText.statusShort },
  { to: '/files', words: menuText.files, short: menuText.filesShort },
  { to: '/overview', words: menuText.overview },
  { to: '/law', words: menuText.law },
  { to: '/reform', words: menuText.reform },
] as const
