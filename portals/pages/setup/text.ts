import type { Text } from '#vocabulary/text.ts'

export const text = {
  title: {
    kk: 'Орнатуға не жетіспейді?',
    ru: 'Чего не хватает установке?',
    en: 'What does the installation lack?',
  },
  lead: {
    kk: 'Нақты орнатудың қадамдары ретімен. «kepil init» пәрмені де осыны айтады.',
    ru: 'Шаги настоящей установки по порядку. То же говорит команда «kepil init».',
    en: 'The steps of a real installation in their order. The command "kepil init" says the same.',
  },
  demonstration: {
    kk: 'Бұл – көрсетілім: мұнда нақты орнатуға тағы не керегі көрінеді.',
    ru: 'Это демонстрация: здесь видно, что понадобится настоящей установке сверх этого.',
    en: 'This is a demonstration: here one sees what a real installation would need besides.',
  },
  nothingMissing: {
    kk: 'Ештеңе жетіспей тұрған жоқ.',
    ru: 'Всё на месте.',
    en: 'Nothing is missing.',
  },
  progress: { kk: 'Қадамдардың дайыны', ru: 'Готово шагов', en: 'Steps that are done' },
  ofAll: { kk: '{done}/{all} дайын', ru: 'готово {done} из {all}', en: '{done} of {all} done' },
  lacking: { kk: 'жетіспейді: {count}', ru: 'не хватает: {count}', en: 'missing: {count}' },
  comes: { kk: 'әзірге жоқ: {count}', ru: 'пока нет: {count}', en: 'not yet: {count}' },
  unseen: {
    kk: 'мұнан көрінбейді: {count}',
    ru: 'отсюда не видно: {count}',
    en: 'cannot be told from here: {count}',
  },
  done: { kk: 'Дайын', ru: 'Готово', en: 'Done' },
  missing: { kk: 'Жетіспейді', ru: 'Не хватает', en: 'Missing' },
  later: { kk: 'Әзірге жоқ', ru: 'Пока нет', en: 'Not yet' },
  unknown: { kk: 'Көрінбейді', ru: 'Не видно', en: 'Not seen' },
  again: { kk: 'Қайта қарау', ru: 'Посмотреть снова', en: 'Look again' },
  toRights: { kk: 'Құқықтар', ru: 'Права', en: 'Rights' },
  toApprovals: { kk: 'Шешімдер', ru: 'Решения', en: 'Decisions' },
  open: { kk: 'Бетті ашу', ru: 'Открыть страницу', en: 'Open the page' },
} satisfies Record<string, Text>
