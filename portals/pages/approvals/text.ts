import type { Text } from '#vocabulary/text.ts'

export const text = {
  title: { kk: 'Менің шешімімді күтеді', ru: 'Ждёт моего решения', en: 'Waits for my decision' },
  lead: {
    kk: 'Бұл әрекеттерге екі адам керек: бірі ұсынады, екіншісі тексеріп бекітеді. Бекітілген сәтте орындалады.',
    ru: 'Для этих действий нужны двое: один предлагает, второй проверяет и утверждает. Исполняется в миг утверждения.',
    en: 'These deeds take two: one proposes, another checks and approves. It is done at the moment of approval.',
  },
  erasures: {
    kk: 'Заң бойынша өшіру: ұсыну және тізім',
    ru: 'Стирание по закону: предложить, список',
    en: 'Erasure by law: propose one, and the list',
  },
  nothing: {
    kk: 'Шешіміңізді күтіп тұрған ұсыныс жоқ.',
    ru: 'Предложений, ждущих Вас, нет.',
    en: 'Nothing waits for you.',
  },
  proposed: {
    kk: 'Ұсынған: {name}, {when}',
    ru: 'Предложил(а): {name}, {when}',
    en: 'Proposed by {name}, {when}',
  },
  why: { kk: 'Себебі: {reason}', ru: 'Причина: {reason}', en: 'Reason: {reason}' },
  reason: { kk: 'Шешімнің себебі', ru: 'Причина решения', en: 'Reason of your decision' },
  reasonHint: {
    kk: 'Бір сөйлеммен. Кейін қараған адам оқиды, ЖСН жазбаңыз.',
    ru: 'Одной фразой. Её прочтут позже; ИИН не пишите.',
    en: 'In a sentence. It is read later; write no IIN.',
  },
  reasonShort: {
    kk: 'Кемінде бес әріп жазыңыз.',
    ru: 'Напишите хотя бы пять букв.',
    en: 'Write five letters at least.',
  },
  approve: { kk: 'Бекіту', ru: 'Утвердить', en: 'Approve' },
  refuse: { kk: 'Қайтару', ru: 'Отклонить', en: 'Refuse' },
  takeBack: { kk: 'Қайтып алу', ru: 'Отозвать', en: 'Take back' },
  approveTitle: { kk: '{title}: бекітесіз бе?', ru: '{title}: утвердить?', en: '{title}: approve?' },
  approveWhat: {
    kk: 'Бұл ұсыныс сіздің шешіміңізбен орындалады; шешімнің себебі жазбада қалады.',
    ru: 'Предложение исполнится по Вашему решению; его причина останется в записях.',
    en: 'What is proposed is carried out by your decision; its reason stays on record.',
  },
  approveYes: { kk: 'Иә, бекіту', ru: 'Да, утвердить', en: 'Yes, approve' },
  approvedNow: { kk: 'Бекітілді, орындалды.', ru: 'Утверждено и исполнено.', en: 'Approved and done.' },
  refusedNow: { kk: 'Қайтарылды.', ru: 'Отклонено.', en: 'Refused.' },
  own: {
    kk: 'Мен ұсынғандар мен шешкендер',
    ru: 'Мои предложения и решения',
    en: 'My proposals and decisions',
  },
  ownNone: { kk: 'Әзірге жоқ.', ru: 'Пока нет.', en: 'None so far.' },
  waits: { kk: 'екінші адамды күтуде', ru: 'ждёт второго человека', en: 'waits for a second person' },
  approved: {
    kk: 'бекіткен: {name}, {when}',
    ru: 'утвердил(а) {name}, {when}',
    en: 'approved by {name}, {when}',
  },
  refused: {
    kk: 'қайтарған: {name}, {when}',
    ru: 'отклонил(а) {name}, {when}',
    en: 'refused by {name}, {when}',
  },
  what: { kk: 'Не', ru: 'Что', en: 'What' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
} satisfies Record<string, Text>
