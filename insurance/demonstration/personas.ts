/** As whom one may come to the demonstration: the persons worth looking up, and people of the offices, all made up. */
import type { Persona } from '#platform/identity'
import type { Bin } from '#vocabulary/bin.ts'
import type { Allowed, Role } from '#vocabulary/callers/caller.ts'
import type { Text } from '#vocabulary/text.ts'
import type { ExamplePerson } from './demonstration.ts'

export type NamedPersona = Persona & { readonly name: string; readonly role: Role; readonly what: Text }

type Staff = {
  readonly subject: string
  readonly name: string
  readonly allowed: Allowed
  readonly organisation?: Bin
  readonly what: Text
}

/** The organisations of the demonstration that people and programs work for, made up. */
export const clinic = '990340999992' as Bin
export const stateCorporation = '980540999998' as Bin

const staff: readonly Staff[] = [
  {
    subject: 'operator-1',
    name: 'Үлгілова Айгүл',
    allowed: 'state-corporation/operator',
    organisation: stateCorporation,
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
    organisation: stateCorporation,
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
    organisation: clinic,
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
  {
    subject: 'controller-1',
    name: 'Тексерова Динара',
    allowed: 'state-corporation/controller',
    organisation: stateCorporation,
    what: {
      kk: 'Мемлекеттік корпорация бақылаушысы: қабылдау орны ұсынғанды бекітеді',
      ru: 'контролёр Государственной корпорации: утверждает предложенное окном приёма',
      en: 'controller of the State Corporation: approves what a counter proposes',
    },
  },
  {
    subject: 'controller-2',
    name: 'Бекітова Айжан',
    allowed: 'fund/controller',
    what: {
      kk: 'Қордың бақылаушысы: тіркеуші ұсынған өшіруді бекітеді',
      ru: 'контролёр Фонда: утверждает стирание, предложенное регистратором',
      en: 'controller of the Fund: approves an erasure that the registrar proposes',
    },
  },
  {
    subject: 'admin-1',
    name: 'Басқарова Гүлнар',
    allowed: 'admin',
    what: {
      kk: 'әкімші: қызметкерге құқық беруді ұсынады',
      ru: 'администратор: предлагает дать сотруднику право',
      en: 'administrator: proposes rights for people of the offices',
    },
  },
  {
    subject: 'admin-2',
    name: 'Растаев Нұрлан',
    allowed: 'admin',
    what: {
      kk: 'екінші әкімші: ұсынылған құқықты бекітеді',
      ru: 'второй администратор: утверждает предложенное право',
      en: 'second administrator: approves the rights that were proposed',
    },
  },
]

/** Each of them is a human of his own, and the issuer tells it: so two of them are two. */
const ofStaff = ({ subject, name, allowed, organisation, what }: Staff): NamedPersona => ({
  subject,
  name,
  what,
  role: allowed.split('/')[0] as Role,
  claims: {
    name,
    kepil_roles: [allowed],
    kepil_person: subject,
    ...(organisation && { kepil_organisation: organisation }),
  },
})

/** The persons by their names in the register, which whoever knows it gives. */
type NamedPerson = ExamplePerson & { readonly name: string }

/** Each keeps his place: of whom nothing is known any more there is nobody, and no other in his stead. */
export const personasOf = (persons: readonly (NamedPerson | undefined)[]): NamedPersona[] => [
  ...persons.flatMap((person, place): NamedPersona[] => {
    if (!person) return []
    const { iin, name, what } = person
    const subject = `citizen-${place + 1}`
    return [{ subject, name, role: 'citizen', what, claims: { name, iin, kepil_person: subject } }]
  }),
  ...staff.map(ofStaff),
]
