/** What `kepil audit verify` says. */
import type { TamperKind } from '#platform/audit'
import type { Counted } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

export const entryNoun: Counted = {
  kk: 'жазба',
  ru: ['запись', 'записи', 'записей'],
  en: ['entry', 'entries'],
}
export const laneNoun: Counted = {
  kk: 'жолақ',
  ru: ['дорожка', 'дорожки', 'дорожек'],
  en: ['lane', 'lanes'],
}
export const headNoun: Counted = { kk: 'ұш', ru: ['голова', 'головы', 'голов'], en: ['head', 'heads'] }

export const verdict: Readonly<Record<'whole' | 'amiss', Text>> = {
  whole: {
    kk: 'Қол жеткізу журналы бүтін: ештеңе өзгертілмеген, алынбаған, қосылмаған.',
    ru: 'Журнал доступа цел: ничего не изменено, не удалено и не добавлено.',
    en: 'The access log is whole: nothing was changed, removed or added.',
  },
  amiss: {
    kk: 'Қол жеткізу журналына қол сұғылған. Табылғаны төменде; дерекқорды да, ұштар файлын да осы күйінде сақтап, тергейтін адамға беріңіз.',
    ru: 'В журнал доступа вмешались. Найденное – ниже; сохраните базу и файл голов как есть и передайте тому, кто расследует.',
    en: 'The access log was tampered with. What was found follows; keep the database and the file of heads as they are for whoever investigates.',
  },
}

export const lines: Readonly<Record<'held' | 'before' | 'erased' | 'unheld' | 'broken' | 'more', Text>> = {
  held: { kk: 'Тексерілді', ru: 'Проверено', en: 'Held to its heads' },
  before: { kk: 'Жолақтарға дейінгі', ru: 'До дорожек', en: 'From before there were lanes' },
  erased: { kk: 'Заң бойынша өшірілген', ru: 'Стёрто по закону', en: 'Erased by law' },
  unheld: {
    kk: 'Әлі ешбір ұш ұстамаған, ең соңғы',
    ru: 'Самые новые, ещё не удержанные головой',
    en: 'The newest, held by no head yet',
  },
  broken: {
    kk: 'Ұштар файлындағы бүлінген жолдар, олар ештеңе ұстамайды',
    ru: 'Неполные строки в файле голов, они ничего не удерживают',
    en: 'Broken lines among the heads, which hold nothing',
  },
  more: { kk: 'Тағы да', ru: 'И ещё', en: 'And more' },
}

export const kinds: Readonly<Record<TamperKind, Text>> = {
  changed: { kk: 'өзгертілген', ru: 'изменено', en: 'changed' },
  removed: { kk: 'алып тасталған', ru: 'удалено', en: 'removed' },
  inserted: { kk: 'қосылған', ru: 'добавлено', en: 'inserted' },
  reordered: { kk: 'орны ауыстырылған', ru: 'переставлено', en: 'reordered' },
  rewritten: {
    kk: 'қайта жазылған, ұштарға сай емес',
    ru: 'переписано, не сходится с головами',
    en: 'rewritten, does not fit its heads',
  },
  'tail-cut': { kk: 'соңы кесілген', ru: 'обрезан конец', en: 'tail cut' },
  'erased-unsigned': {
    kk: 'заң бойынша өшірілген делінген, бірақ актісі жоқ',
    ru: 'якобы стёрто по закону, но акта нет',
    en: 'said to be erased by law, with no act of it',
  },
  'head-unsigned': {
    kk: 'ұшқа кілт қол қоймаған',
    ru: 'голова не подписана ключом',
    en: 'a head that the key did not sign',
  },
  'heads-missing': {
    kk: 'бұл журналдың бірде-бір ұшы жоқ: KEPIL_AUDIT_HEADS дұрыс па, файл қайда?',
    ru: 'у этого журнала нет ни одной головы: верно ли KEPIL_AUDIT_HEADS, где файл?',
    en: 'this log has no head at all: is KEPIL_AUDIT_HEADS right, where is the file?',
  },
}

export const where: Readonly<Record<'lane' | 'place' | 'entry', Text>> = {
  lane: { kk: 'жолақ', ru: 'дорожка', en: 'lane' },
  place: { kk: 'орны', ru: 'место', en: 'place' },
  entry: { kk: 'жазба', ru: 'запись', en: 'entry' },
}
