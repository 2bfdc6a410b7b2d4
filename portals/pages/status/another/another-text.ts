import type { Text } from '#vocabulary/text.ts'

/** The answer to whoever asks about another: of a child or a ward, or at a desk. Of a past day and of one ahead too. */
export const anotherText = {
  pillInsured: { kk: 'Сақтандырылған', ru: 'Застрахован(а)', en: 'Insured' },
  pillUninsured: { kk: 'Сақтандырылмаған', ru: 'Не застрахован(а)', en: 'Not insured' },
  pillNotParticipant: { kk: 'Қатысушы емес', ru: 'Не участник', en: 'No participant' },
  insuredUntil: {
    kk: 'Бұл адам {until} сақтандырылған',
    ru: 'Этот человек застрахован {until}',
    en: 'This person is insured {until}',
  },
  insuredNow: {
    kk: 'Бұл адам сақтандырылған',
    ru: 'Этот человек застрахован',
    en: 'This person is insured',
  },
  insuredThen: {
    kk: 'Бұл адам {on} сақтандырылған еді',
    ru: '{on} этот человек был застрахован',
    en: 'This person was insured {on}',
  },
  insuredLater: {
    kk: 'Бұл адам {on} сақтандырылған болады',
    ru: '{on} этот человек будет застрахован',
    en: 'This person will be insured {on}',
  },
  uninsuredNow: {
    kk: 'Бұл адам қазір сақтандырылмаған',
    ru: 'Сейчас этот человек не застрахован',
    en: 'This person is not insured now',
  },
  uninsuredThen: {
    kk: 'Бұл адам {on} сақтандырылмаған еді',
    ru: '{on} этот человек не был застрахован',
    en: 'This person was not insured {on}',
  },
  uninsuredLater: {
    kk: 'Бұл адам {on} сақтандырылмаған болады',
    ru: '{on} этот человек не будет застрахован',
    en: 'This person will not be insured {on}',
  },
  notParticipant: {
    kk: 'Бұл адам міндетті сақтандыруға қатысушы емес',
    ru: 'Этот человек не участник обязательного страхования',
    en: 'This person is not a participant of the mandatory insurance',
  },
  uninsuredLead: {
    kk: 'Шұғыл көмек және тегін көмектің кепілдік берілген көлемі оған бұрынғыдай көрсетіледі.',
    ru: 'Экстренная помощь и гарантированный объём бесплатной помощи ему по-прежнему положены.',
    en: 'Emergency care and the guaranteed free care remain his.',
  },
  graceOwed: {
    kk: 'Төленбеген айлар оның берешегі болып тұр.',
    ru: 'Неоплаченные месяцы остаются за ним.',
    en: 'The unpaid months stay owed by him.',
  },
  spokenTo: {
    kk: 'Төмендегі сөздер сол адамның өзіне айтылған: «Сіз» деген – сол адам.',
    ru: 'Дальше слова обращены к самому этому человеку: «Вы» – это он.',
    en: 'What follows is spoken to that person himself: "you" is he.',
  },
  title: {
    kk: 'Адам сақтандырылған ба?',
    ru: 'Застрахован ли человек?',
    en: 'Whether a person is insured',
  },
  lead: {
    kk: 'Адамның ЖСН-ін жазыңыз: сақтандырылған-сақтандырылмағанын, оның қай күнге дейін екенін және неліктен екенін айтамыз. Әр сұрау жазылады, адамның өзі көреді.',
    ru: 'Напишите ИИН человека: скажем, застрахован ли он, до какого дня и почему. Каждый вопрос записывается, и человек его видит.',
    en: 'Write the IIN of the person: we tell whether he is insured, until which day and why. Each question is written down, and the person sees it.',
  },
  notYours: {
    kk: 'Адамның мәртебесін көру Сіздің рөліңізге берілмеген. Төмендегі есептегіш пен «Сұрақтар» бәріне ашық.',
    ru: 'Вашей роли статус людей не открыт. Калькулятор ниже и «Вопросы» открыты всем.',
    en: 'Your role does not see the status of people. The calculator below and the questions are open to everybody.',
  },
} satisfies Record<string, Text>
