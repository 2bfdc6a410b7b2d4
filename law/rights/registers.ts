/** What the register of insured persons is built from (Q33; Law 405-V art. 17): the State's registers, and what each gives. */

import type { Text } from '#vocabulary/text.ts'
import { askable, type StepWords } from '../asked/askable.ts'
import { insuranceLaw, questions } from '../citation.ts'
import type { Facts, Trace } from '../trace.ts'

export const registerNames = ['natural-persons', 'legal-entities', 'attached-population'] as const
type RegisterName = (typeof registerNames)[number]

type RegisterSource = { readonly register: RegisterName; readonly gives: Text }

/** What each register is the source of. */
const registerGives: Readonly<Record<RegisterName, Text>> = {
  'natural-persons': {
    kk: 'ЖСН, тегі, аты, әкесінің аты, туған күні, азаматтығы мен тұрғылықты мәртебесі, қайтыс болған күні',
    ru: 'ИИН, фамилия, имя, отчество, дата рождения, гражданство и статус проживания, дата смерти',
    en: 'IIN, names, birth date, citizenship and residence, day of death',
  },
  'legal-entities': {
    kk: 'төлеушілер: БСН, атауы, тіркеуде тұруы; дара кәсіпкерлер мен шаруа қожалықтары',
    ru: 'плательщики: БИН, наименование, состояние на учёте; предприниматели и крестьянские хозяйства',
    en: 'payers: BIN, name, whether registered; entrepreneurs and peasant farms',
  },
  'attached-population': {
    kk: 'адамның қай емханаға бекітілгені',
    ru: 'к какой поликлинике прикреплён человек',
    en: 'the polyclinic the person is attached to',
  },
}

/** The sources, or the one asked about. */
function registers(register: RegisterName | undefined, trace?: Trace<keyof typeof words>): RegisterSource[] {
  const names = register === undefined ? registerNames : [register]
  for (const name of names) {
    trace?.push({
      rule: 'register-source',
      value: name,
      facts: { register: name },
      cites: [insuranceLaw('17'), questions('Q33')],
    })
  }
  return names.map((name) => ({ register: name, gives: registerGives[name] }))
}

/** How the registers are called. */
export const registerTitles: Readonly<Record<RegisterName, Text>> = {
  'natural-persons': {
    kk: 'жеке тұлғалардың мемлекеттік деректер базасы',
    ru: 'государственная база данных физических лиц',
    en: 'the State database of natural persons',
  },
  'legal-entities': {
    kk: 'заңды тұлғалардың мемлекеттік деректер базасы',
    ru: 'государственная база данных юридических лиц',
    en: 'the State database of legal entities',
  },
  'attached-population': {
    kk: 'Тіркелген тұрғындар регистрі',
    ru: 'Регистр прикреплённого населения',
    en: 'the Register of the attached population',
  },
}

const words = {
  'register-source': ({ register }: Facts): Text => {
    const [title, gives] = [registerTitles[register as RegisterName], registerGives[register as RegisterName]]
    return {
      kk: `Сақтандырылғандар тізіліміне ${title.kk} береді: ${gives.kk}.`,
      ru: `Реестру застрахованных ${title.ru} даёт: ${gives.ru}.`,
      en: `To the register of the insured ${title.en} gives: ${gives.en}.`,
    }
  },
} satisfies StepWords

/** `registers`: what the register of insured persons is built from. */
export const registersRule = askable({
  fields: ['edition', 'register'],
  timeField: 'on',
  words,
  /** The same in every edition: the edition is read and has no part in it. */
  ask(fields, trace): { readonly sources: readonly RegisterSource[] } {
    fields.book()
    return { sources: registers(fields.findOneOf('register', registerNames), trace) }
  },
})
