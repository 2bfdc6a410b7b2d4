/** What the register of insured persons is built from (Q33; Law 405-V art. 17): the State's registers, and what each gives. */
import type { Text } from '#vocabulary/text.ts'
import { citing, insuranceLaw } from '../citation.ts'
import type { Trace } from '../trace.ts'

export const registerNames = ['natural-persons', 'legal-entities', 'attached-population'] as const
export type RegisterName = (typeof registerNames)[number]

export type RegisterSource = { readonly register: RegisterName; readonly gives: Text }

/** What each register is the source of. */
export const registerGives: Readonly<Record<RegisterName, Text>> = {
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
export function registers(register: RegisterName | undefined, trace?: Trace): RegisterSource[] {
  const names = register === undefined ? registerNames : [register]
  for (const name of names) {
    trace?.push({
      rule: 'register-source',
      value: name,
      facts: { register: name },
      cites: [insuranceLaw('17'), citing('fund-qa-2018')('Q33')],
    })
  }
  return names.map((name) => ({ register: name, gives: registerGives[name] }))
}
