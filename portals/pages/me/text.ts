import type { Text } from '#vocabulary/text.ts'

export const text = {
  title: { kk: 'Менің бетім', ru: 'Моя страница', en: 'My page' },
  nobody: {
    kk: 'Бұл бетті көру үшін жүйеге кіріңіз.',
    ru: 'Чтобы увидеть эту страницу, войдите.',
    en: 'Sign in to see this page.',
  },
  signOut: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
  looksTitle: { kk: 'Дерегіме кім қарады', ru: 'Кто смотрел мои сведения', en: 'Who looked at my record' },
  looksLead: {
    kk: 'Дерегіңіз кімге болса да көрсетілмес бұрын осында жазылады.',
    ru: 'Запись появляется здесь раньше, чем Ваши сведения кому-либо показаны.',
    en: 'An entry is written here before your record is shown to anybody.',
  },
  looksNone: {
    kk: 'Әзірге ешкім қараған жоқ.',
    ru: 'Пока никто не смотрел.',
    en: 'Nobody has looked so far.',
  },
  when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  what: { kk: 'Нені', ru: 'Что', en: 'What' },
  self: { kk: 'өзіңіз', ru: 'Вы сами', en: 'you yourself' },
  visitor: { kk: 'көрсетілімге келуші', ru: 'посетитель демонстрации', en: 'a visitor of the demonstration' },
  program: { kk: 'сервердегі бағдарлама', ru: 'программа на сервере', en: 'a program on the server' },
  statusRead: { kk: 'мәртебе', ru: 'статус', en: 'status' },
  statusAgain: { kk: 'бұрынғы жауап', ru: 'прежний ответ', en: 'an earlier answer' },
  paymentsRead: { kk: 'төлемдер', ru: 'платежи', en: 'payments' },
  fileRow: {
    kk: 'төлем файлындағы жолыңыз ({file}-файл)',
    ru: 'Ваша строка в платёжном файле № {file}',
    en: 'your row in payment file {file}',
  },
  fileRead: { kk: 'төлем файлы', ru: 'платёжный файл', en: 'a payment file' },
  sessionsTitle: { kk: 'Ашық кірулер', ru: 'Открытые входы', en: 'Open sessions' },
  sessionsLead: {
    kk: 'Танымайтын кіру болса, оны аяқтаңыз. 15 минут пайдаланылмаған кіру өзі аяқталады.',
    ru: 'Если входа не узнаёте, завершите его. Вход, которым не пользовались 15 минут, завершается сам.',
    en: 'End one you do not know. A session not used for 15 minutes ends by itself.',
  },
  since: { kk: 'Басталған', ru: 'Начат', en: 'Began' },
  seen: { kk: 'Соңғы рет', ru: 'Последний раз', en: 'Last used' },
  thisOne: { kk: 'осы терезе', ru: 'это окно', en: 'this window' },
  end: { kk: 'Аяқтау', ru: 'Завершить', en: 'End' },
  endOthers: { kk: 'Басқаларының бәрін аяқтау', ru: 'Завершить все остальные', en: 'End all others' },
} satisfies Record<string, Text>
