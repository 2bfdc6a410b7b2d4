/** Why reading stands out, in words with its figures. */
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { UnusualKind } from './rule/unusual.ts'

type Said = { readonly own: number; readonly usual: number; readonly about: number }

const looks = (count: number): Text =>
  counted(count, { kk: 'қарау', ru: ['обращение', 'обращения', 'обращений'], en: ['look', 'looks'] })
const times = (count: number): Text =>
  counted(count, { kk: 'рет', ru: ['раз', 'раза', 'раз'], en: ['time', 'times'] })

const sayings: Readonly<Record<UnusualKind, (said: Said) => Text>> = {
  'outside-hours': ({ own, usual, about }) => {
    const [days, all] = [counted(own, nouns.day), looks(about)]
    return {
      kk: `Әдетте жұмыс істемейтін уақытта қысқа уақытқа кіру: ${days.kk}, ${all.kk}. Әріптестерінде мұндай күн саны әдетте\u00a0–\u00a0${countText(usual)}.`,
      ru: `Короткие заходы в непривычное для этого сотрудника время: ${days.ru}, ${all.ru}. У коллег таких дней обычно ${countText(usual)}.`,
      en: `Short visits at times this account does not usually work: ${days.en}, ${all.en}. Colleagues usually have ${countText(usual)} such days.`,
    }
  },
  'many-persons': ({ own, usual, about }) => {
    const [persons, span] = [counted(own, nouns.person), about === 1 ? hour : wholeDay]
    return {
      kk: `Ісі де, талоны да жоқ адамдар көп қаралған: ${span.kk} ${persons.kk}. Әріптестерінде әдетте\u00a0–\u00a0${countText(usual)}.`,
      ru: `Много людей без дела и талона: ${persons.ru} ${span.ru}. У коллег обычно ${countText(usual)}.`,
      en: `Many people without a case or a ticket: ${persons.en} ${span.en}. Colleagues usually ${countText(usual)}.`,
    }
  },
  'one-person-again': ({ own, usual, about }) => ({
    kk: `Бір адам ісі мен талонынсыз қайта-қайта қаралған: жұмыс істеген ${countText(about)} күннің ${countText(own)} күнінде. Әріптестерінде ең көбі әдетте\u00a0–\u00a0${countText(usual)}.`,
    ru: `Один и тот же человек без дела и талона: дней – ${countText(own)} из ${countText(about)} рабочих. У коллег самое большее обычно ${countText(usual)}.`,
    en: `The same person again and again without a case or a ticket: on ${countText(own)} of ${countText(about)} days at work. With colleagues the most is usually ${countText(usual)}.`,
  }),
  'own-family-name': ({ own, usual, about }) => {
    const [found, all] = [times(own), looks(about)]
    return {
      kk: `Өзімен тегі бір адамдар ісі мен талонынсыз ${found.kk} қаралған (барлығы ${all.kk}). Бұл тектің жиілігіне қарай күтілгені\u00a0–\u00a0${countText(usual)}.`,
      ru: `Однофамильцы без дела и талона: ${found.ru} (всего ${all.ru}). При такой распространённости фамилии ожидалось бы ${countText(usual)}.`,
      en: `People of the same family name without a case or a ticket: ${found.en} (of ${all.en}). As common as the name is, ${countText(usual)} would be expected.`,
    }
  },
  'break-glass': ({ own, usual, about }) => {
    const [found, all] = [times(own), looks(about)]
    return {
      kk: `Шұғыл қарау ${found.kk} қолданылған (барлығы ${all.kk}). Әріптестерінің жиілігімен күтілгені\u00a0–\u00a0${countText(usual)}.`,
      ru: `Экстренный доступ: ${found.ru} (всего ${all.ru}). С той же частотой, что у коллег, было бы ${countText(usual)}.`,
      en: `Break-glass: ${found.en} (of ${all.en}). As often as colleagues use it, it would be ${countText(usual)}.`,
    }
  },
}

const hour: Text = { kk: 'бір сағатта', ru: 'за час', en: 'in an hour' }
const wholeDay: Text = { kk: 'күніне', ru: 'в день', en: 'a day' }

/** The sentence, in the three languages. */
export const whyUnusual = (kind: UnusualKind, said: Said): Text => sayings[kind](said)
