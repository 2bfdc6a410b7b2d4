import type { Text } from '#vocabulary/text.ts'

export const text = {
  title: { kk: 'Банк хабарламасы', ru: 'Уведомление банка', en: 'A notice of the bank' },
  lead: {
    kk: 'camt.054 не camt.053: ол растаған құжаттардың ақшасы банк айтқан күнмен есептеледі.',
    ru: 'camt.054 или camt.053: деньги подтверждённых документов считаются днём банка.',
    en: 'camt.054 or camt.053: the money of documents it confirms counts from the bank’s day.',
  },
  choose: { kk: 'Хабарлама таңдау', ru: 'Выбрать уведомление', en: 'Choose a notice' },
  notTaken: { kk: 'Хабарлама алынбады', ru: 'Уведомление не принято', en: 'The notice was not taken' },
  cameBefore: {
    kk: '№ {id} хабарлама бұрын келген, ештеңе өзгермеді',
    ru: 'Уведомление № {id} уже приходило, ничего не изменилось',
    en: 'Notice № {id} had come before, and nothing has changed',
  },
  taken: { kk: '№ {id} хабарлама алынды', ru: 'Уведомление № {id} принято', en: 'Notice № {id} is taken' },
  became: {
    kk: 'Расталған құжаттар: {confirmed} ({sum}). Бұрыннан белгілі: {known}. Адам шешуін күтеді: {waiting}. Оқылмаған жазбалар: {refused}.',
    ru: 'Подтверждено документов: {confirmed} ({sum}). Известно раньше: {known}. Ждёт решения людей: {waiting}. Не прочитано записей: {refused}.',
    en: 'Documents confirmed: {confirmed} ({sum}). Known before: {known}. Waiting for people: {waiting}. Entries not read: {refused}.',
  },
  waiting: {
    kk: 'Шешім күткен банк жазбалары',
    ru: 'Записи банка, ждущие решения',
    en: 'Entries of the bank that wait',
  },
  waitingSum: {
    kk: 'Барлығы {count}, {sum}.',
    ru: 'Всего {count}, {sum}.',
    en: '{count} in all, {sum}.',
  },
  day: { kk: 'Банк күні', ru: 'День банка', en: 'Day of the bank' },
  entry: { kk: 'Жазба', ru: 'Запись', en: 'Entry' },
  ofNotice: {
    kk: '№ {notice} хабарлама, {line}-жол',
    ru: 'уведомление № {notice}, строка {line}',
    en: 'notice № {notice}, line {line}',
  },
  sum: { kk: 'Жазба сомасы, ₸', ru: 'Сумма записи, ₸', en: 'Sum of the entry, ₸' },
  why: { kk: 'Неге күтеді', ru: 'Почему ждёт', en: 'Why it waits' },
  end: { kk: 'Аяқтау', ru: 'Завершить', en: 'End' },
  endOf: {
    kk: 'Аяқтау: № {notice} хабарлама, {entry}-жазба',
    ru: 'Завершить: уведомление № {notice}, запись {entry}',
    en: 'End: notice № {notice}, entry {entry}',
  },
  endWhy: { kk: 'Қалай шешілді', ru: 'Как решено', en: 'How it was settled' },
  endHint: {
    kk: 'Ақша есебінде ештеңе өзгермейді; жазба тізімнен шығады, себебі сақталады.',
    ru: 'В учёте денег ничего не меняется; запись уйдёт из списка, причина останется.',
    en: 'Nothing moves in the books; the entry leaves the list, and the reason is kept.',
  },
  endLacks: {
    kk: 'Бір сөйлеммен жазыңыз, мысалы: банк түзетілген хабарлама жіберді.',
    ru: 'Напишите одним предложением, например: банк прислал исправленное уведомление.',
    en: 'Write it in a sentence, such as: the bank has sent a corrected notice.',
  },
  endIt: { kk: 'Жазбаны аяқтау', ru: 'Завершить запись', en: 'End the entry' },
  ended: {
    kk: 'Аяқталған жазбалар: {count}',
    ru: 'Завершённые записи: {count}',
    en: 'Ended entries: {count}',
  },
  endedList: { kk: 'Аяқталған жазбалар', ru: 'Завершённые записи', en: 'Ended entries' },
  endedBy: { kk: '{by}, {at}: {why}', ru: '{by}, {at}: {why}', en: '{by}, {at}: {why}' },
  open: { kk: 'Файлын ашу', ru: 'Открыть файл', en: 'Open its file' },
  confirmedBy: {
    kk: '№ {notice} банк хабарламасы растаған, ақша күні – {day}',
    ru: 'подтверждён уведомлением банка № {notice}, день денег – {day}',
    en: 'confirmed by the bank’s notice № {notice}, the day of the money is {day}',
  },
  someConfirmed: {
    kk: 'банк {all} құжаттың {count} құжатын растаған',
    ru: 'банком подтверждено документов: {count} из {all}',
    en: 'the bank has confirmed {count} of {all} documents',
  },
  firstConfirmed: {
    kk: 'алғашқы {all} құжаттың {count} құжатын банк растаған',
    ru: 'из первых {all} документов банком подтверждено: {count}',
    en: 'of the first {all} documents the bank has confirmed {count}',
  },
} satisfies Record<string, Text>
