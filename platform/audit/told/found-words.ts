/** What is said of an access log that was held against its heads, and of each kind of tampering. */
import type { Text } from '#vocabulary/text.ts'
import type { TamperKind } from '../findings.ts'

export const logVerdict: Readonly<Record<'whole' | 'amiss', Text>> = {
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

export const tamperKinds: Readonly<Record<TamperKind, Text>> = {
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
