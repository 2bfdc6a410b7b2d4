/** What the calendar says to people. */
import type { Text } from '#vocabulary/text.ts'
import { dayText } from '../fact-words.ts'
import type { Facts } from '../trace.ts'

export const calendarWords = {
  'working-day': (facts: Facts): Text => {
    const [from, day] = [dayText(facts.from), dayText(facts.day)]
    const kk = facts.provisional ? ' Сол жылдың күнтізбесі әлі толық бекітілмеген, күн ауысуы мүмкін.' : ''
    const ru = facts.provisional
      ? ' Календарь того года ещё не утверждён полностью, день может сместиться.'
      : ''
    const en = facts.provisional ? ' The calendar of that year is not settled yet, so the day may move.' : ''
    return {
      kk: `${from.kk} күнінен кейінгі ${facts.add}-жұмыс күні – ${day.kk}; демалыс, мереке және ауыстырылған күндер ескерілді.${kk}`,
      ru: `${facts.add}-й рабочий день после ${from.ru} – ${day.ru}; учтены выходные, праздничные и перенесённые дни.${ru}`,
      en: `Working day ${facts.add} after ${from.en} is ${day.en}; weekends, holidays and moved days are counted out.${en}`,
    }
  },
}
