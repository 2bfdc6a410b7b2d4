/**
 * A synthetic country from a seed: what registers and banks would send about it, month by month. Same order, same bytes.
 */
import { type Encoding, writeMt102 } from '#documents'
import { type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth, type MonthIndex, monthIndex, monthOfDay, monthOfIndex } from '#vocabulary/month.ts'
import { Chance } from './chance.ts'
import type { Country } from './country.ts'
import { faultShares } from './distributions.ts'
import { type Drawn, dayOfMonth, drawDocument, type PlantedFault, sentAgain } from './documents.ts'
import { duesByMonth } from './dues-of-month.ts'
import { type DrawnRow, extractHeaders, extractsOf } from './extracts.ts'
import { lateMonthsAtMost, listsFor, type PaymentList } from './lists.ts'

export type { Country, CountryOrder } from './country.ts'
export { drawCountry } from './country.ts'
export { exampleDocuments } from './example.ts'
export type { Resident } from './resident.ts'
export { type Comparison, compareReform, type MonthsAsked, monthsOfReform } from './what-if/compare.ts'
export { GatherPeople } from './what-if/gather-people.ts'
export type { People } from './what-if/people.ts'
export { takePayments } from './what-if/read-payments.ts'
export type { BeforeAndAfter, IncomeGroup, KindOfDues, StateCount } from './what-if/tally.ts'

/** One thing the outside world sends, under the folder of the month it arrives in. */
export type Sent = {
  readonly kind: 'persons' | 'payers' | 'groups' | 'attachments' | 'payments' | 'answers'
  /** `2024-11/payments/2024-11-08-TESTKZKA-batch.102` */
  readonly path: string
  readonly receivedOn: Day
  readonly bytes: Uint8Array
  readonly rows: number
}

/** Banks' programs write in the code pages they grew up with. */
const encodingOf: Record<string, Encoding> = {
  TESTKZKA: 'cp866',
  ULGIKZKA: 'kz-1048',
  SYNKKZKA: 'utf-8',
  BAYKKZKA: 'windows-1251',
}

/** Everything that arrives for the country, in the order of arrival; the payments of the last month arrive in the month after it. */
export function* everythingSent(country: Country): Generator<Sent> {
  const post = new PostOffice(country)
  const { from, until } = country.period
  for (let month = from; month <= until; month = (month + 1) as MonthIndex) {
    yield* extractFiles(country, month)
    if (month > from) yield* post.filesOf(month)
  }
}

/**
 * What arrives for the country on one day, whether its period is over by then or not: of whatever anybody was when it ended,
 * he stays that. The registers are silent after it.
 */
export function sentOn(country: Country, on: Day): Sent[] {
  const month = monthIndex(monthOfDay(on))
  const registers = on === dayOfMonth(month) ? [...extractFiles(country, month)] : []
  const lasting = lastingOn(country)
  const dues = duesByMonth()
  const files = new Map<string, PaymentList[]>()
  for (let worked = month - 1 - lateMonthsAtMost; worked < month; worked++) {
    if (worked < country.period.from) continue
    for (const list of listsFor({ country: lasting, dues }, worked as MonthIndex)) {
      if (list.receivedOn === dayNumber(on)) addTo(files, list)
    }
  }
  let sequence = 0
  // Its own numbers, which no file of the period has.
  const nextReference = () => `KPL${on.slice(2).replaceAll('-', '')}${String(++sequence).padStart(6, '0')}`
  const sent = [...files.keys()].sort().map((key) => {
    const lists = files.get(key)!
    return writeFile(country, { key, lists, nextReference }).sent
  })
  return [...registers, ...sent]
}

/** The country, with whatever lasted to the end of its period lasting on. */
const lastingOn = (country: Country): Country => ({
  ...country,
  residents: country.residents.map((resident) => ({
    ...resident,
    stretches: resident.stretches.map((stretch) =>
      stretch.until === country.period.until ? { ...stretch, until: endless } : stretch,
    ),
  })),
})
const endless = Number.MAX_SAFE_INTEGER as MonthIndex

const encoder = new TextEncoder()
const csvField = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const csv = (rows: readonly DrawnRow[]): Uint8Array =>
  encoder.encode(`${rows.map((row) => row.map(csvField).join(',')).join('\n')}\n`)

function* extractFiles(country: Country, month: MonthIndex): Generator<Sent> {
  const extracts = extractsOf(country, month)
  for (const kind of ['persons', 'payers', 'groups', 'attachments'] as const) {
    const rows = extracts[kind]
    if (rows.length === 0) continue
    yield {
      kind,
      path: `${formatMonth(monthOfIndex(month))}/${kind}.csv`,
      receivedOn: dayOfMonth(month),
      bytes: csv([extractHeaders[kind], ...rows]),
      rows: rows.length,
    }
  }
}

/** Holds the lists made for a month until the days they arrive, and bundles them into files. */
class PostOffice {
  private readonly waiting = new Map<string, PaymentList[]>()
  private readonly dues = duesByMonth()
  private readonly country: Country
  private sequence = 0

  constructor(country: Country) {
    this.country = country
  }

  /** Files that arrive in the month: its share of the lists for the month before and of those that are late. */
  *filesOf(month: MonthIndex): Generator<Sent> {
    const { country, dues } = this
    for (const list of listsFor({ country, dues }, (month - 1) as MonthIndex)) {
      addTo(this.waiting, list)
    }
    const folder = formatMonth(monthOfIndex(month))
    const arriving = [...this.waiting.keys()].filter((key) => key.startsWith(folder)).sort()
    const answers: string[][] = []
    const nextReference = () => `KPL${String(++this.sequence).padStart(12, '0')}`
    for (const key of arriving) {
      const file = writeFile(country, { key, lists: this.waiting.get(key)!, nextReference })
      this.waiting.delete(key)
      answers.push(...file.answers.map((a) => [`${key}.102`, a.reference, String(a.row), a.code]))
      yield file.sent
    }
    const header = ['file', 'reference', 'row', 'code']
    const bytes = csv([header, ...answers])
    yield {
      kind: 'answers',
      path: `${folder}/answers.csv`,
      receivedOn: dayOfMonth(month),
      bytes,
      rows: answers.length,
    }
  }
}

type FileToWrite = {
  readonly key: string
  readonly lists: readonly PaymentList[]
  readonly nextReference: () => string
}

function writeFile(
  country: Country,
  { key, lists, nextReference }: FileToWrite,
): { sent: Sent; answers: PlantedFault[] } {
  const chance = new Chance(country.order.seed, `file ${key}`)
  const drawn: Drawn[] = []
  for (const list of lists) {
    const one = drawDocument(list, { chance, ordinal: drawn.length + 1, nextReference })
    drawn.push(one)
    if (chance.happens(faultShares.P06)) drawn.push(sentAgain(one, nextReference))
  }
  const { bank } = lists[0]!.payer
  const encoding = encodingOf[bank.bic]!
  return {
    sent: {
      kind: 'payments',
      path: `${key.slice(0, 7)}/payments/${key}.102`,
      receivedOn: formatDay(lists[0]!.receivedOn),
      bytes: writeMt102(
        drawn.map(({ document }) => document),
        { encoding },
      ),
      rows: drawn.reduce((sum, { document }) => sum + document.lines.length, 0),
    },
    answers: drawn.flatMap((one) => one.answers),
  }
}

function addTo(files: Map<string, PaymentList[]>, list: PaymentList): void {
  const key = fileKey(list)
  const held = files.get(key)
  if (held) held.push(list)
  else files.set(key, [list])
}

/** Day, bank, and whose list it is: of one large employer, or a batch of the bank's small payers. */
function fileKey(list: PaymentList): string {
  const { bank, identifier, legal } = list.payer
  const whose = list.ownFile ? identifier : legal ? 'employers' : 'self-payers'
  return `${formatDay(list.receivedOn)}-${bank.bic}-${whose}`
}
