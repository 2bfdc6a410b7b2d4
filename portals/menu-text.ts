/** The pages of the menu, in its order, and the words that lead to them. */
import type { Access } from '#vocabulary/callers/caller.ts'
import type { Text } from '#vocabulary/text.ts'

export const menuText = {
  status: { kk: 'Мен сақтандырылғанмын ба?', ru: 'Есть ли у\u00a0меня страховка?', en: 'Am I insured?' },
  statusOfOthers: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
  statusShort: { kk: 'Мәртебем', ru: 'Мой статус', en: 'My status' },
  files: { kk: 'Төлем файлдары', ru: 'Платёжные файлы', en: 'Payment files' },
  filesShort: { kk: 'Файлдар', ru: 'Файлы', en: 'Files' },
  overview: { kk: 'Шолу', ru: 'Обзор', en: 'Overview' },
  cases: { kk: 'Өтініштер', ru: 'Обращения', en: 'Cases' },
  notices: { kk: 'Хабарламалар', ru: 'Уведомления', en: 'Notices' },
  questions: { kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' },
  law: { kk: 'Заң', ru: 'Закон', en: 'The law' },
  reform: { kk: 'Егер…', ru: 'Что если', en: 'What if' },
  reformShort: { kk: 'Егер', ru: 'Если', en: 'If' },
} satisfies Record<string, Text>

/** Who may see files, as their contract says: the pages are not to carry the whole of it for this. */
export const fileReaders: Pick<Access, 'roles'> = { roles: ['state-corporation', 'fund', 'auditor'] }

/** Who may ask for a status, as its contract says. */
export const statusReaders: Pick<Access, 'roles'> = {
  roles: ['citizen', 'provider', 'state-corporation/counter', 'fund', 'contact-centre', 'auditor'],
}

/** `short` stands where there is little room, and for whoever is signed in, who has more pages, `atDesk` for whoever asks about others; `of`: who may see what is on it; `signedIn`: whoever is signed in. */
export const menu = [
  {
    to: '/',
    words: menuText.status,
    short: menuText.statusShort,
    atDesk: menuText.statusOfOthers,
    of: statusReaders,
  },
  { to: '/files', words: menuText.files, short: menuText.filesShort, of: fileReaders },
  { to: '/overview', words: menuText.overview },
  { to: '/cases', words: menuText.cases, signedIn: true },
  { to: '/questions', words: menuText.questions },
  { to: '/law', words: menuText.law },
  { to: '/reform', words: menuText.reform, short: menuText.reformShort },
] as const
