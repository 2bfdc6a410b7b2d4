import { headings } from '#law/names'
import type { Counted } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { articleText } from '../text.ts'

/** The answer. */
export const answerText = {
  answer: articleText.theLaw,
  why: { kk: 'Неліктен?', ru: 'Почему?', en: 'Why?' },
  next: { kk: 'Не істеу керек?', ru: 'Что делать?', en: 'What to do?' },
  noAnswer: {
    kk: 'Бұл жағдайға жауап жоқ: белгіленген өрісті түзетіңіз.',
    ru: 'На этот случай ответа нет: исправьте отмеченное поле.',
    en: 'There is no answer to this case: mend the marked field.',
  },
  before: {
    kk: 'Төменде алдыңғы жағдайдың жауабы тұр.',
    ru: 'Ниже стоит ответ на предыдущий случай.',
    en: 'The answer below is of the case before.',
  },
  roundedInAll: {
    kk: '{label}: бөліктер дөңгелектелмейді, тек жалпы сома дөңгелектеледі.',
    ru: '{label}: части не округляются, округляется только общая сумма.',
    en: '{label}: the parts are not rounded, only the whole is.',
  },
  nothing: { kk: 'жоқ', ru: 'нет', en: 'none' },
  provisional: {
    kk: 'Болжам: бұл уақыттың күнтізбесі немесе көрсеткіші әлі бекітілмеген, жауап өзгеруі мүмкін.',
    ru: 'Предварительно: календарь или показатель этого времени ещё не утверждён, ответ может измениться.',
    en: 'Provisional: the calendar or a figure of that time is not yet set, so the answer may change.',
  },
  dueBy: {
    kk: '{sum} төленеді, мерзімі: {day}',
    ru: 'Платится {sum}, срок: {day}',
    en: '{sum} is due by {day}',
  },
  nothingDue: headings.nothingDue,
  part: { kk: 'Төлем', ru: 'Платёж', en: 'Payment' },
  base: { kk: 'Неден, ₸', ru: 'С чего, ₸', en: 'Base, ₸' },
  rate: { kk: 'Мөлшерлеме', ru: 'Ставка', en: 'Rate' },
  sum: { kk: 'Сома, ₸', ru: 'Сумма, ₸', en: 'Sum, ₸' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  onDay: { kk: '{on} адам {status}', ru: '{on}: лицо {status}', en: 'On {on} the person is {status}' },
  onDayState: { kk: '{on}: {status}', ru: '{on}: {status}', en: '{on}: {status}' },
  untilDay: {
    kk: 'Осы деректер бойынша құқық {until} сақталады.',
    ru: 'По этим данным право сохраняется {until}',
    en: 'As the facts stand the right holds {until}.',
  },
  penaltyOf: { kk: 'Өсімпұл {sum}', ru: 'Пеня {sum}', en: 'The penalty is {sum}' },
  penaltyDays: { kk: 'Мерзімі өткеніне {days}.', ru: 'Просрочка – {days}.', en: '{days} late.' },
  noPenalty: { kk: 'Өсімпұл жоқ', ru: 'Пени нет', en: 'No penalty' },
  returned: {
    kk: 'Қайтарылады, шешім мерзімі: {day}',
    ru: 'Возвращается; решение не позднее {day}',
    en: 'It is returned; decided by {day}',
  },
  notReturned: { kk: 'Қайтарылмайды', ru: 'Не возвращается', en: 'It is not returned' },
  mayChoose: { kk: 'Таңдай алады', ru: 'Может выбрать', en: 'May choose' },
  mayNotChoose: { kk: 'Таңдай алмайды', ru: 'Выбрать не может', en: 'May not choose' },
  mayTakePart: {
    kk: 'Таңдауға қатыса алады',
    ru: 'Может участвовать в отборе',
    en: 'May take part in the selection',
  },
  mayNotTakePart: {
    kk: 'Таңдауға қатыса алмайды',
    ru: 'Участвовать в отборе не может',
    en: 'May not take part in the selection',
  },
  repeats: {
    kk: 'Ерікті сақтандыру қайталайды',
    ru: 'Добровольное страхование повторяет',
    en: 'Voluntary insurance repeats it',
  },
  adds: {
    kk: 'Қайталамайды: ерікті сақтандыру толықтырады',
    ru: 'Не повторяет: добровольное страхование дополняет',
    en: 'It is not repeated: voluntary insurance adds to it',
  },
  isProof: { kk: 'Бұл жеткілікті', ru: 'Этого достаточно', en: 'That is enough' },
  isNoProof: { kk: 'Бұл жеткіліксіз', ru: 'Этого недостаточно', en: 'That is not enough' },
  maySpend: { kk: 'Жұмсауға болады', ru: 'Тратить можно', en: 'The money may be spent' },
  mayNotSpend: { kk: 'Жұмсауға болмайды', ru: 'Тратить нельзя', en: 'The money may not be spent' },
  contractsOf: {
    kk: 'Қормен {count} шарт жасасқан',
    ru: 'Договор с Фондом: {count}',
    en: '{count} under contract with the Fund',
  },
  callCentre: {
    kk: '{number} нөміріне қоңырау шалыңыз',
    ru: 'Позвоните по номеру {number}',
    en: 'Call {number}',
  },
  dutiesOf: { kk: 'Барлығы {count}', ru: 'Всего {count}', en: '{count} in all' },
  noDuties: {
    kk: 'Бұл күні міндет жазбада жоқ',
    ru: 'На этот день обязанностей в записях нет',
    en: 'No duty is on record for that day',
  },
  paidByFund: {
    kk: 'Тегін: Қор төлейді',
    ru: 'Бесплатно: платит Фонд',
    en: 'Free: the Fund pays',
  },
  paidBy: {
    kk: 'Қор төлемейді. Төлеуші: {payer}',
    ru: 'Фонд не платит. Плательщик: {payer}',
    en: 'The Fund does not pay. Who pays: {payer}',
  },
  coveredBy: {
    kk: 'Тегін. Төлеуші: {payer}',
    ru: 'Бесплатно. Плательщик: {payer}',
    en: 'Free. Who pays: {payer}',
  },
  cannotTell: {
    kk: 'Бұл туралы айту мүмкін емес',
    ru: 'Об этом сказать нельзя',
    en: 'This cannot be told',
  },
  sound: { kk: 'Нөмір дұрыс құрылған', ru: 'Номер построен верно', en: 'The number is sound' },
  unsound: { kk: 'Нөмірде қате бар', ru: 'В номере ошибка', en: 'The number has a mistake' },
} satisfies Record<string, Text>

export const organisationNoun: Counted = {
  kk: 'ұйым',
  ru: ['организация', 'организации', 'организаций'],
  en: ['provider', 'providers'],
}

export const dutyNoun: Counted = {
  kk: 'міндет',
  ru: ['обязанность', 'обязанности', 'обязанностей'],
  en: ['duty', 'duties'],
}

/** The case and its answer for programs. */
export const programText = {
  title: { kk: 'Бағдарламалар үшін (JSON)', ru: 'Для программ (JSON)', en: 'For programs (JSON)' },
  case: { kk: 'Жағдай', ru: 'Случай', en: 'Case' },
  answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  command: {
    kk: 'Сол сұрақ бұйрық жолынан',
    ru: 'Тот же вопрос из командной строки',
    en: 'The same from the command line',
  },
  copy: { kk: 'Көшіру: {what}', ru: 'Скопировать: {what}', en: 'Copy: {what}' },
} satisfies Record<string, Text>
