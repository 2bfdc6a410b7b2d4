import type { Text } from '#vocabulary/text.ts'

export const text = {
  asPaper: { kk: 'Анықтама (PDF)', ru: 'Справка (PDF)', en: 'Certificate (PDF)' },
  title: { kk: 'Анықтаманы тексеру', ru: 'Проверка справки', en: 'Check a certificate' },
  lead: {
    kk: 'Сізге көрсетілген қағаздың нөмірін жазыңыз не оның QR-кодын түсіріңіз: ол жерде не айтылғанын көресіз.',
    ru: 'Напишите номер показанной Вам бумаги или снимите её QR-код: здесь видно, что в ней сказано.',
    en: 'Write the number of the paper you are shown, or scan its QR: here you see what it says.',
  },
  number: { kk: 'Анықтама нөмірі', ru: 'Номер справки', en: 'Number of the certificate' },
  check: { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
  pillOurs: { kk: 'Анықтама расталды', ru: 'Справка подтверждена', en: 'Certificate confirmed' },
  pillNotOurs: { kk: 'Анықтама расталмады', ru: 'Справка не подтверждена', en: 'Certificate not confirmed' },
  says: {
    kk: '{name}: {status}, {day}',
    ru: '{name}: {status}, {day}',
    en: '{name}: {status}, {day}',
  },
  compare: {
    kk: 'Осыны қағазбен салыстырыңыз. Басқаша жазылса, қағаз өзгертілген. Анықтама осы күн туралы ғана айтады.',
    ru: 'Сравните это с бумагой. Если в ней иначе, её изменили. Справка говорит только об этом дне.',
    en: 'Compare this with the paper. If it says otherwise, it was altered. It speaks of that day alone.',
  },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  answered: { kk: 'Жауап берілді', ru: 'Ответ дан', en: 'Answered' },
  issued: { kk: 'Анықтама берілді', ru: 'Справка выдана', en: 'Certificate given' },
  noneMayAsk: {
    kk: 'Медициналық ұйым анықтама талап ете алмайды: ЖСН не жеке куәлік жеткілікті.',
    ru: 'Медицинская организация не вправе требовать справку: достаточно ИИН или удостоверения личности.',
    en: 'No clinic may ask for a certificate: the IIN or an identity card is enough.',
  },
} satisfies Record<string, Text>
