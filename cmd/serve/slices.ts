/** Puts the slices together: the one place that knows them all. */
import { randomBytes } from 'node:crypto'
import { attachedOn, attachmentRoutes, attachmentsHeld } from '#insurance/attachment'
import { caseFor, caseNumbersOf, caseRoutes, unseenKinds } from '#insurance/cases'
import { dashboardRoutes } from '#insurance/dashboards'
import { demonstrationRoutes, type Moving } from '#insurance/demonstration'
import { keepingRoutes } from '#insurance/keeping'
import { knowledgeRoutes } from '#insurance/knowledge'
import { ledgerRoutes } from '#insurance/ledger'
import { noticeRoutes } from '#insurance/notices'
import { orderRoutes } from '#insurance/orders'
import { oversightRoutes } from '#insurance/oversight'
import { type Intake, iinOfRow, paymentRoutes } from '#insurance/payments'
import { personIdsOf } from '#insurance/registry'
import { accountNames, heldOfPerson, openPurposes, type Sessions } from '#insurance/rights'
import { setupRoutes } from '#insurance/setup'
import { certificateRoutes, standingsOn, statusRoutes } from '#insurance/status'
import { verifyAccessLog } from '#platform/audit'
import { carriersOf } from '#platform/carriers'
import { systemClock } from '#platform/clock'
import type { Server } from '#platform/http'
import { scannerOf } from '#platform/uploads'
import { type Attached, headFilesOf } from '../attach.ts'
import { ReformDesk } from '../law/reform/reform-desk.ts'
import { reformRoutes } from '../law/reform/reform-routes.ts'
import { lawRoutes } from '../law/routes.ts'
import { recordListeners } from '../record-listeners.ts'
import { exampleFileIn } from './region/example-file.ts'
import { playDays } from './region/next-day.ts'
import { regionOf } from './region/region.ts'
import { serveSignIn, sessionsOf } from './sign-in.ts'

/** Files are taken in with the renewal of status in the same transaction. */
export const intakeOf = ({ databases, clock }: Pick<Attached, 'databases' | 'clock'>): Intake => ({
  database: databases.database,
  clock,
  whenPersonsTouched: recordListeners.whenPersonsTouched,
})

/** How the day of a demonstration is moved; a real installation's is not. */
export function movingOf({ config, databases, clock, movable }: Attached): Moving | undefined {
  if (!movable) return undefined
  const play = playDays(intakeOf({ databases, clock }), regionOf(config.regionPersons))
  return { database: databases.database, clock: movable, play }
}

/** Gives the server every route there is. */
export function registerSlices(
  server: Server,
  attached: Attached,
  sessions: Sessions = sessionsOf(attached.databases.database),
): void {
  const { config, databases, clock } = attached
  const { database } = databases
  serveSignIn(server, { config, database, sessions })
  lawRoutes(server, { clock })
  reformRoutes(server, new ReformDesk(regionOf(config.regionPersons)))
  const exampleFile = exampleFileIn(config.dataFolder)
  demonstrationRoutes(server, { database, clock, exampleFile, moving: movingOf(attached) })
  keepingRoutes(server, { clock })
  attachmentRoutes(server, { database, clock })
  knowledgeRoutes(server, { clock })
  noticeRoutes(server, { database, clock: systemClock(), carriers: carriersOf(config) })
  ledgerRoutes(server, { database, clock })
  paymentRoutes(server, intakeOf({ databases, clock }), (personIds, on) =>
    standingsOn(database, personIds, on),
  )
  orderRoutes(server, { database, clock })
  const scanner = scannerOf(config, (trouble) => server.log.warn(trouble, 'paper not looked through'))
  const namesOf = (accountIds: readonly number[]) => accountNames(database, accountIds)
  caseRoutes(server, { database, clock, random: randomBytes, scanner, namesOf })
  dashboardRoutes(server, { database, clock })
  const { heads, key } = headFilesOf(config)
  const verifyLog = () => verifyAccessLog(database, { heads: [heads], keys: [key] })
  oversightRoutes(server, { database, clock: systemClock(), verifyLog })
  // The server runs by its role: that role is let in, whatever else there is.
  const asked = { connection: database, asOwner: false, letsRolesIn: () => Promise.resolve(true) }
  setupRoutes(server, { config, headFiles: headFilesOf(config), clock: systemClock(), database: asked })
  const onFault = (fault: unknown) => server.log.error(fault)
  const lookup = {
    database,
    clock,
    random: randomBytes,
    // What lasts half an hour does so by the time that passes, whatever day the record is at.
    findPurposes: openPurposes({
      database,
      clock: systemClock(),
      caseFor: (asked) => caseFor(database, asked),
      // An attachment is a fact of the record, and ends by its day.
      attachedTo: (personIds) => attachedOn(personIds, clock.today()),
    }),
    onFault,
  }
  statusRoutes(server, {
    ...lookup,
    iinOfRow: (row) => iinOfRow(database, row),
    ownDataOfOthers: async (personId) => ({
      ...(await heldOfPerson(database, personId)),
      attachments: await attachmentsHeld(database, personId),
      cases: await caseNumbersOf(database, await personIdsOf(database, personId), unseenKinds),
    }),
  })
  certificateRoutes(server, {
    ...lookup,
    addressOf: (request) => config.issuer?.address ?? `${request.protocol}://${request.host}`,
  })
}
