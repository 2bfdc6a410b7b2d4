/** Owners, registers, payments, the law: what stands of the record. */
import { mostCounted } from '#insurance/registry'
import { usualClaims } from '#insurance/rights'
import { asIs } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { InstallationFound } from '../found.ts'
import {
  administratorsFound,
  candidatesFound,
  filesFound,
  found,
  personsFound,
  rowsFound,
  signedInFound,
  staffFound,
} from '../found-words.ts'
import type { StepName } from '../names.ts'
import type { RecordFound } from '../record.ts'
import { todo } from '../todo-words.ts'
import { done, type Judged, later, missing, unknown } from './judged.ts'

type OfRecord = (record: RecordFound, installation: InstallationFound) => Judged
type Counting = { readonly count: (record: RecordFound) => number; readonly text: (count: number) => Text }

/** What of it is real: in a demonstration nothing is. */
const asked =
  (judge: OfRecord, madeUp: (record: RecordFound) => Text) =>
  (installation: InstallationFound): Judged => {
    const { record, config } = installation
    if (!record) return unknown(todo.afterServer)
    return config.demonstration
      ? unknown(todo.madeUp, { found: madeUp(record) })
      : judge(record, installation)
  }

const register = (name: string, { count, text }: Counting) =>
  asked(
    (record) =>
      count(record) > 0
        ? done(text(count(record)))
        : missing(todo.importRegister, { found: found.empty, command: `kepil import ${name} ${name}.csv` }),
    (record) => text(count(record)),
  )

const namesOf = ({ administrators }: RecordFound): Text =>
  administrators.length === 0
    ? found.noAdministrators
    : administratorsFound(administrators.map(({ name, through }) => ({ name, through })))

const whoCame = ({ administrators }: RecordFound): Text =>
  signedInFound(administrators.filter(({ hasSignedIn }) => hasSignedIn).length, administrators.length)

export const recordSteps = {
  administrators: asked((record) => {
    const { length } = record.administrators
    if (length > 1) return done(namesOf(record), '/rights')
    return length === 1
      ? missing(todo.secondAdministrator, { found: namesOf(record), page: '/rights' })
      : missing(todo.nameAdministrators, {
          found: candidatesFound(record.firstSignedIn),
          command: 'kepil init --owner … --owner …',
        })
  }, namesOf),
  'signed-in': asked(
    (record) =>
      record.administrators.filter(({ hasSignedIn }) => hasSignedIn).length > 1
        ? done(whoCame(record), '/rights')
        : missing(todo.signIn, { found: whoCame(record), page: '/sign-in' }),
    whoCame,
  ),
  // By what all have alike: of one known by an IIN and one known by the claim nobody can say that they are two.
  'two-people': asked(
    (record, { config: { issuer } }) => {
      if (!issuer) return unknown(todo.afterIssuer)
      const { all, byPerson, byClaim } = record.staff
      const said = staffFound(record.staff, issuer.humanClaim)
      const areTold = byPerson === all || byClaim === all
      if (all > 1 && areTold && record.administrators.length > 1) return done(said)
      // One alone is told from nobody.
      if (all > 0 && areTold) return later(todo.afterSecond, { found: said })
      const how = { found: said, command: `KEPIL_ISSUER_PERSON_CLAIM=${issuer.humanClaim}` }
      return all > 0 ? missing(todo.tellPeopleApart, how) : unknown(todo.tellPeopleApart, how)
    },
    ({ staff }) => staffFound(staff, usualClaims.human),
  ),
  persons: register('persons', {
    count: ({ persons }) => persons,
    text: (count) => personsFound(count, mostCounted),
  }),
  payers: register('payers', {
    count: ({ payers }) => payers,
    text: (count) => rowsFound(count, mostCounted),
  }),
  groups: register('groups', {
    count: ({ groups }) => groups,
    text: (count) => rowsFound(count, mostCounted),
  }),
  // A clinic that reads by appointments alone needs none.
  attachments: asked(
    ({ attachments }) =>
      attachments > 0
        ? done(rowsFound(attachments, mostCounted))
        : later(todo.importAttachments, {
            found: found.empty,
            command: 'kepil import attachments attachments.csv',
          }),
    ({ attachments }) => rowsFound(attachments, mostCounted),
  ),
  payments: asked(
    ({ files }) =>
      files > 0
        ? done(filesFound(files), '/files')
        : missing(todo.takePayments, { found: found.empty, command: 'kepil check FILE', page: '/files' }),
    ({ files }) => filesFound(files),
  ),
  law: ({ lawIsInOrder, lawVersion }) =>
    lawIsInOrder
      ? done(asIs(lawVersion), '/law')
      : unknown(todo.reviewLaw, { found: asIs(lawVersion), command: 'kepil law check', page: '/law' }),
} as const satisfies Partial<Record<StepName, (installation: InstallationFound) => Judged>>
