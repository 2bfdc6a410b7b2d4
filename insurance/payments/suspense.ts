/** Lines held in suspense are looked at again when more is known: posted for their person, sent back, or held on. */
import type { PaymentLine } from '#documents'
import { type CreditedDue, creditsAgainst, record } from '#insurance/contributions'
import { post, type Transfer, theFund } from '#insurance/ledger'
import type { Clock, Connection, Database, Instant } from '#platform/database'
import { dayNumber } from '#vocabulary/day.ts'
import { noMoney, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { WhenPersonsTouched } from './intake/intake.ts'
import { daysOfMonth } from './judging/judge-document.ts'
import { isDue, type JudgedLine, judgeLine } from './judging/judge-line.ts'
import { PriorCredits } from './judging/prior-credits.ts'
import { type KnownParties, readRegisterOf } from './judging/register.ts'
import type { LinePlace } from './stores/store-line.ts'
import { closeSuspense, type HeldLine, heldLines, type Release } from './stores/store-suspense.ts'

type Released = { readonly rows: number; readonly posted: Tiyn; readonly returned: Tiyn }

const linesAtATime = 10_000

type Retry = {
  readonly database: Database
  readonly clock: Clock
  /** Called in the transaction that releases, with the persons credited. */
  readonly whenPersonsTouched?: WhenPersonsTouched | undefined
}

/** Looks at every held line again; each page of them is one transaction. Says what left suspense. */
export async function retrySuspense({ database, clock, whenPersonsTouched }: Retry): Promise<Released> {
  let [rows, posted, returned] = [0, 0, 0]
  let after: LinePlace | undefined = { documentId: 0, row: 0 }
  while (after) {
    const page: LinePlace = after
    if ((await heldLines(database, { after: page, limit: 1 })).length === 0) break
    const released: ReleasedPage = await database.recording(clock, (tx, recordedAt) =>
      releasePage(tx, { after: page, recordedAt, movedOn: clock.today(), whenPersonsTouched }),
    )
    rows += released.rows
    posted += released.posted
    returned += released.returned
    after = released.next
  }
  return { rows, posted: tiyn(posted), returned: tiyn(returned) }
}

type ReleasedPage = Released & { readonly next?: LinePlace }
type Page = {
  readonly after: LinePlace
  readonly recordedAt: Instant
  readonly movedOn: ReturnType<Clock['today']>
  readonly whenPersonsTouched?: WhenPersonsTouched | undefined
}

async function releasePage(tx: Connection, page: Page): Promise<ReleasedPage> {
  const held = await heldLines(tx, { after: page.after, limit: linesAtATime })
  const next = held.length === linesAtATime ? held.at(-1)! : undefined
  const register = await readRegisterOf(tx, {
    iins: new Set(held.map(({ iin }) => iin)),
    identifiers: held.map(({ payerIdentifier }) => payerIdentifier),
  })
  const known = held.filter(({ iin }) => register.persons.has(iin))
  const prior = await readPriorOf(tx, known, register)
  const placed = known
    .map((line) => ({ line, judged: judgeHeld(line, register, prior) }))
    .filter(({ judged }) => judged.outcome !== 'suspense')
  if (placed.length > 0) await release(tx, placed, page)
  const sum = (part: 'posted' | 'returned'): Tiyn =>
    tiyn(placed.reduce((total, { judged }) => total + judged[part], 0))
  return { rows: placed.length, posted: sum('posted'), returned: sum('returned'), ...(next && { next }) }
}

async function readPriorOf(
  tx: Connection,
  held: readonly HeldLine[],
  register: KnownParties,
): Promise<PriorCredits> {
  const asked = new Map<string, HeldLine>(held.map((line) => [`${line.iin} ${line.month}`, line]))
  const lines = [...asked.values()]
  const prior = new PriorCredits()
  const credits = await creditsAgainst(tx, {
    personIds: lines.map(({ iin }) => register.persons.get(iin)!.personId),
    months: lines.map(({ month }) => month),
  })
  for (const credit of credits) prior.add(credit.personId, credit.month, credit)
  return prior
}

function judgeHeld(held: HeldLine, register: KnownParties, prior: PriorCredits): JudgedLine {
  const { payerIdentifier: identifier, payerId, purposeCode, receivedOn } = held
  const payer = {
    identifier,
    payerId,
    known: register.payers.get(identifier),
    asPerson: register.persons.get(identifier),
  }
  const at = {
    ordinal: 0,
    purposeCode,
    receivedOn,
    creditedOn: dayNumber(held.creditedOn),
    payer,
    returnedWhole: false,
    daysOf: daysOfMonth,
    register,
    prior,
  }
  return judgeLine(at, asLine(held))
}

const asLine = (held: HeldLine): PaymentLine => ({
  row: held.row,
  line: 0,
  amount: held.amount,
  amountText: '',
  currency: 'KZT',
  listLetter: '',
  surname: held.surname,
  givenName: held.givenName,
  patronymic: held.patronymic,
  birthText: held.birthText,
  iin: held.iin,
  periodText: '',
  month: held.month,
  account: '',
})

type Placed = { readonly line: HeldLine; readonly judged: JudgedLine }

/** Moves the sums out of suspense. What is credited keeps the day the Fund had the money. */
async function release(tx: Connection, placed: readonly Placed[], page: Page): Promise<void> {
  const movedOn = dayNumber(page.movedOn)
  const moved = placed.flatMap(({ line, judged }) =>
    partsOf(line, judged).map((part) => ({ line, judged, part })),
  )
  moved.sort((a, b) => a.part.personId - b.part.personId)
  const transfers = moved.map(
    ({ line, part }): Transfer => ({
      ...part,
      debit: 'suspense',
      reason: 'released-from-suspense',
      cause: line.documentId,
      causeLine: line.row,
      movedOn,
    }),
  )
  const posted = await post(tx, transfers, page.recordedAt)
  if (!posted.posted) throw new Error(posted.refusal.message.en)
  const credits = moved.flatMap(({ line, judged, part }, at): CreditedDue[] => {
    if (part.credit !== 'person-dues') return []
    const { month, payerId, purposeCode } = line
    const { personId, amount } = part
    const payerKind = judged.payerKind ?? 'employer'
    const creditedOn = dayNumber(line.creditedOn)
    const transferId = posted.firstTransferId + at
    return [{ personId, transferId, month, amount, payerId, payerKind, purposeCode, creditedOn }]
  })
  await record(tx, credits, page.recordedAt)
  const releases = placed.map(({ line, judged }): Release => {
    const { documentId, row } = line
    const { posted } = judged
    return { documentId, row, posted, as: posted > noMoney ? 'posted' : 'returned' }
  })
  await closeSuspense(tx, releases, page.recordedAt)
  const personIds = [...new Set(credits.map(({ personId }) => personId))]
  if (personIds.length > 0) await page.whenPersonsTouched?.(tx, personIds, page.recordedAt)
}

function partsOf(line: HeldLine, judged: JudgedLine): Pick<Transfer, 'personId' | 'amount' | 'credit'>[] {
  const personId = judged.person?.personId ?? theFund
  const parts: Pick<Transfer, 'personId' | 'amount' | 'credit'>[] = []
  if (judged.posted > noMoney) {
    const credit = isDue(line.purposeCode) ? 'person-dues' : 'penalties'
    parts.push({ personId, amount: judged.posted, credit })
  }
  if (judged.returned > noMoney) parts.push({ personId: theFund, amount: judged.returned, credit: 'returns' })
  return parts
}
