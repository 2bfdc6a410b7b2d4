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
  part: { kk: 'Төлем', ru: 'Платёж', en: 'Payment' },
  base: { kk: 'Неден, ₸', ru: 'С чего, ₸', en: 'Base, ₸' },
  rate: { kk: 'Мөлшерлеме', ru: 'Ставка', en: 'Rate' },
  sum: { kk: 'Сома, ₸', ru: 'Сумма, ₸', en: 'Sum, ₸' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
} satisfies Record<string, Text>

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
  reference: {
    kk: 'Сол сұрақ HTTP арқылы: API бетінде',
    ru: 'Тот же вопрос по HTTP: на странице API',
    en: 'The same over HTTP: on the page of the API',
  },
} satisfies Record<string, Text>
