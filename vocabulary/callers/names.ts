/** Roles and functions by their names, and which function is of which role. */
import { inEachLanguage, type Text } from '../text.ts'
import type { Allowed, Role, StaffFunction } from './caller.ts'

export const roleNames: Readonly<Record<Role, Text>> = {
  citizen: { kk: 'азамат', ru: 'гражданин', en: 'citizen' },
  employer: { kk: 'жұмыс беруші', ru: 'работодатель', en: 'employer' },
  provider: { kk: 'медициналық ұйым', ru: 'медицинская организация', en: 'provider of care' },
  'state-corporation': {
    kk: 'Мемлекеттік корпорация',
    ru: 'Государственная корпорация',
    en: 'State Corporation',
  },
  fund: { kk: 'Қор', ru: 'Фонд', en: 'Fund' },
  'contact-centre': { kk: '1414 байланыс орталығы', ru: 'контакт-центр 1414', en: 'contact centre 1414' },
  auditor: { kk: 'аудитор', ru: 'аудитор', en: 'auditor' },
  'state-payer': {
    kk: 'мемлекет жарнасын төлеуші',
    ru: 'плательщик взносов государства',
    en: 'payer for the State',
  },
  admin: { kk: 'әкімші', ru: 'администратор', en: 'administrator' },
}

export const functionNames: Readonly<Record<StaffFunction, Text>> = {
  operator: { kk: 'оператор', ru: 'оператор', en: 'operator' },
  controller: { kk: 'бақылаушы', ru: 'контролёр', en: 'controller' },
  registrar: { kk: 'тіркеуші', ru: 'регистратор', en: 'registrar' },
  counter: { kk: 'қабылдау орны', ru: 'окно приёма', en: 'counter' },
}

/** Who may, by name: a role, with the function where it takes one. */
export function allowedName(allowed: Allowed): Text {
  const [role, given] = allowed.split('/') as [Role, StaffFunction | undefined]
  if (given === undefined) return roleNames[role]
  return inEachLanguage((language) => `${roleNames[role][language]} (${functionNames[given][language]})`)
}

/** All who may, in words. */
export function allowedNames(allowed: readonly Allowed[]): Text {
  const names = allowed.map(allowedName)
  return inEachLanguage((language) => names.map((name) => name[language]).join(', '))
}

/** What can be given within each role. */
export const functionsOf: Readonly<Record<Role, readonly StaffFunction[]>> = {
  citizen: [],
  employer: [],
  provider: [],
  'state-corporation': ['operator', 'controller', 'counter'],
  fund: ['controller', 'registrar'],
  'contact-centre': [],
  auditor: [],
  'state-payer': [],
  admin: [],
}
