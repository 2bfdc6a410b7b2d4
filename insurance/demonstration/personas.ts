/** As whom one may come to the demonstration: the persons worth looking up, and people of the offices, all made up. */
import type { Persona } from '#platform/identity'
import type { Allowed, Role } from '#vocabulary/callers/caller.ts'
import type { Text } from '#vocabulary/text.ts'
import type { ExamplePerson } from './demonstration.ts'

export type NamedPersona = Persona & { readonly name: string; readonly role: Role; readonly what: Text }

type Staff = {
  readonly subject: string
  readonly name: string
  readonly allowed: Allowed
  readonly what: Text
}

const staff: readonly Staff[] = [
  {
    subject: 'operator-1',
    name: 'Үлгілова Айгүл',
    allowed: 'state-corporation/operator',
    what: {
      kk: 'Мемлекеттік корпорация операторы: төлем файлдарын қабылдайды',
      ru: 'оператор Государственной корпорации: принимает платёжные файлы',
      en: 'operator of the State Corporation: takes payment files in',
    },
  },
  {
    subject: 'counter-1',
    name: 'Сынақов Ерлан',
    allowed: 'state-corporation/counter',
    what: {
      kk: 'Халыққа қызмет көрсету орталығының қызметкері',
      ru: 'сотрудник центра обслуживания населения',
      en: 'clerk at the counter of a public service centre',
    },
  },
  {
    subject: 'registrar-1',
    name: 'Мысалова Жанна',
    allowed: 'fund/registrar',
    what: { kk: 'Қордың тіркеушісі', ru: 'регистратор Фонда', en: 'registrar of the Fund' },
  },
  {
    subject: 'contact-centre-1',
    name: 'Байқауова Зере',
    allowed: 'contact-centre',
    what: {
      kk: '1414 байланыс орталығының операторы',
      ru: 'оператор контакт-центра 1414',
      en: 'operator of the contact centre 1414',
    },
  },
  {
    subject: 'provider-1',
    name: 'Нұсқалов Тимур',
    allowed: 'provider',
    what: {
      kk: 'емхана тіркеушісі: адамның сақтандырылғанын тексереді',
      ru: 'регистратор поликлиники: проверяет, застрахован ли человек',
      en: 'registrar of a clinic: checks whether a person is insured',
    },
  },
  {
    subject: 'auditor-1',
    name: 'Есепова Сәуле',
    allowed: 'auditor',
    what: {
      kk: 'аудитор: бәрін көреді, ештеңені өзгертпейді',
      ru: 'аудитор: видит всё и ничего не меняет',
      en: 'auditor: sees everything and changes nothing',
    },
  },
]

const ofStaff = ({ subject, name, allowed, what }: Staff): NamedPersona => ({
  subject,
  name,
  what,
  role: allowed.split('/')[0] as Role,
  claims: { name, kepil_roles: [allowed] },
})

/** The persons by their names in the register, which whoever knows it gives. */
type NamedPerson = ExamplePerson & { readonly name: string }

export const personasOf = (persons: readonly NamedPerson[]): NamedPersona[] => [
  ...persons.map(({ iin, name, what }, place): NamedPersona => {
    const claims = { name, iin }
    return { subject: `citizen-${place + 1}`, name, role: 'citizen', what, claims }
  }),
  ...staff.map(ofStaff),
]
