import type { Text } from '#vocabulary/text.ts'

export const nextDayText = {
  loading: {
    kk: 'Үлгі аймақ жүктеліп жатыр: {stage}, {done}',
    ru: 'Загружается пример региона: {stage}, {done}',
    en: 'The sample region is loading: {stage}, {done}',
  },
  week: { kk: 'Апта өтсін', ru: 'Прожить неделю', en: 'Let a week pass' },
  playing: {
    kk: '{day}: сол күнгі файлдар қабылданып жатыр…',
    ru: '{day}: принимаются файлы этого дня…',
    en: '{day}: the files of that day are being taken in…',
  },
  quiet: {
    kk: 'Бүгін – {day}. Банктен файл келген жоқ.',
    ru: 'Сегодня {day}. Файлов от банков не было.',
    en: 'Today is {day}. No bank sent a file.',
  },
  came: {
    kk: 'Бүгін – {day}. Банктен {files}, {rows} келді: {sum}.',
    ru: 'Сегодня {day}. Пришло: {files}, {rows}, {sum}.',
    en: 'Today is {day}. There came {files} with {rows}: {sum}.',
  },
  orders: {
    kk: 'Тапсырмалар: банк орындады – {executed}, орындамады – {rejected}.',
    ru: 'Поручения: исполнено банком – {executed}, отклонено – {rejected}.',
    en: 'Orders: executed by the bank {executed}, rejected {rejected}.',
  },
  brokenOff: {
    kk: '{day}: күн толық өтпеді',
    ru: '{day}: день не пройден до конца',
    en: '{day}: the day did not pass whole',
  },
  brokenOffLead: {
    kk: 'Әр файл не толық қабылданды, не қабылданған жоқ: жартылай қабылданғаны болмайды. «Келесі күн» қайта басылса, сол күн аяғына дейін жалғасады, ештеңе екі рет есептелмейді.',
    ru: 'Каждый файл принят целиком или не принят вовсе: наполовину не бывает. Нажмите «Следующий день» ещё раз: день продолжится до конца, и ничего не зачтётся дважды.',
    en: 'Each file was taken in whole or not at all: none is half done. Press "Next day" again: the day goes on to its end, and nothing counts twice.',
  },
  changed: {
    kk: 'Сақтандырылды: {became}; сақтандыруы тоқтады: {lost}.',
    ru: 'Стали застрахованы: {became}; страховка прекратилась: {lost}.',
    en: 'Became insured: {became}; cover ended: {lost}.',
  },
} satisfies Record<string, Text>
