import type { Text } from '#vocabulary/text.ts'

export const emergencyText = {
  title: { kk: 'Дерекке шұғыл кіру', ru: 'Экстренный доступ', en: 'Open in an emergency' },
  lead: {
    kk: 'Дерек сізге 30 минутқа ашылады. Атыңызды, уақытын және себебін адамның өзі де, аудитор да көреді.',
    ru: 'Сведения откроются Вам на 30 минут. Ваше имя, время и причину увидят и сам человек, и аудитор.',
    en: 'The record opens to you for 30 minutes. The person and the auditor see your name, the time and the reason.',
  },
  reason: { kk: 'Неге күтуге болмайды', ru: 'Почему нельзя ждать', en: 'Why it cannot wait' },
  hint: {
    kk: 'Бір-екі сөйлем. ЖСН мен басқа адамның атын жазбаңыз.',
    ru: 'Одна-две фразы. Не пишите ИИН и имён других людей.',
    en: 'A sentence or two. Write no IIN and nobody else’s name.',
  },
  short: {
    kk: 'Кемінде он әріп жазыңыз.',
    ru: 'Напишите хотя бы десять букв.',
    en: 'Write ten letters at least.',
  },
  open: { kk: 'Себебімен ашу', ru: 'Открыть с причиной', en: 'Open with this reason' },
} satisfies Record<string, Text>
