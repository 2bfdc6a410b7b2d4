/** All that is held about a person, as he may take it away: facts with their registers, payments, status through time. */
import { creditsOf } from '#insurance/contributions'
import { payerNames, personFacts, personsInFull } from '#insurance/registry'
import type { Connection } from '#platform/database'
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import { spellsOfPerson } from '../store.ts'

type Days = { readonly from: DayNumber; readonly until?: DayNumber | undefined }

/** `through`: the last day; null where nothing ends it. */
const told = ({ from, until }: Days) => ({
  from: formatDay(from),
  through: until === undefined ? null : formatDay((until - 1) as DayNumber),
})
const dayOrNull = (day: DayNumber | undefined) => (day === undefined ? null : formatDay(day))

/** As the record has it now; undefined where nobody is known by that id. Whoever asks logs it. */
export async function ownData(connection: Connection, personId: number): Promise<object | undefined> {
  const [persons, facts, credits, spells] = await Promise.all([
    personsInFull(connection, [personId]),
    personFacts(connection, [personId]),
    creditsOf(connection, [personId]),
    spellsOfPerson(connection, personId),
  ])
  const [person, known] = [persons.get(personId), facts.get(personId)]
  if (!person || !known) return undefined
  const paid = credits.get(personId) ?? []
  const payerIds = [...paid, ...known.employments].map(({ payerId }) => payerId)
  const names = await payerNames(connection, new Set(payerIds))
  const nameOf = (payerId: number): string => names.get(payerId) ?? ''
  return {
    person: {
      iin: person.iin,
      surname: person.surname,
      givenName: person.givenName,
      patronymic: person.patronymic,
      birthDate: person.birthOn,
      residence: known.residence,
      participantFrom: dayOrNull(known.participantFrom),
    },
    groups: known.groupSpells.map(({ group, ...spell }) => ({ group, ...told(spell) })),
    business: known.entrepreneurSpells.map(told),
    work: known.employments.map(({ kind, payerId, ...spell }) => ({
      kind,
      employer: nameOf(payerId),
      ...told(spell),
    })),
    payments: paid.map(({ month, amount, creditedOn, purposeCode, payerId }) => ({
      month: formatMonth(month),
      amount: formatTenge(amount),
      creditedOn: formatDay(creditedOn),
      purposeCode: String(purposeCode),
      payer: nameOf(payerId),
    })),
    status: spells,
  }
}
