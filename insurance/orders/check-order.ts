/** Whether a file can be a payer's order: sound enough to be paid, and of one payer. Pure. */
import { checkFile, contentOf, type FindingAnswer, readPaymentFile } from '#documents'
import { type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { countText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { CheckedOrder } from './order.ts'
import { orderRefusals } from './refusals.ts'

/** Findings kept with an order; those beyond are counted. */
const mostFindings = 50

type OrderFile = { readonly name: string; readonly bytes: Uint8Array }

/** What the file alone tells whoever is about to give it as an order. */
type TriedOrder = CheckedOrder & {
  /** The number of the payer. */
  readonly payer: string
  /** How many people its rows name. */
  readonly persons: number
  /** Rows that would come back as they stand, and their sum. */
  readonly returned: number
  readonly returnedSum: string
}

/** A row of a table is called by the line of its sheet, as whoever opens it counts. */
const atLineOfSheet = (finding: FindingAnswer): FindingAnswer => ({
  ...finding,
  row: finding.row === null ? null : finding.line,
})

/** A number by which no register knows anybody. */
const ofNoPayer: ReadonlySet<FindingAnswer['kind']> = new Set([
  'payer-identifier-length',
  'payer-identifier-check-digit',
  'payer-identifier-structure',
])

const mostTold = 10

/** What keeps the file from being paid, and columns nobody read beside those that are missing; a remedy of several is said once. */
function toldTogether(findings: readonly FindingAnswer[]): Text {
  const all = findings.filter(({ severity, kind }) => severity === 'fatal' || kind === 'column-unknown')
  const told = all.slice(0, mostTold)
  const left = countText(all.length - told.length)
  const more: Text = { kk: `Тағы ${left}.`, ru: `И ещё ${left}.`, en: `And ${left} more.` }
  return inEachLanguage((language) => {
    const said = told.flatMap(({ what, remedy }, at) => {
      const isLast = told[at + 1]?.remedy[language] !== remedy[language]
      return isLast ? [what[language], remedy[language]] : [what[language]]
    })
    return [...said, ...(all.length > told.length ? [more[language]] : [])].join(' ')
  })
}

/** The order a file is; the day of its money is the bank's to say. */
export function checkOrder({ name, bytes }: OrderFile): TriedOrder | RefusalOf<typeof orderRefusals> {
  const { format, findings, findingsLeftOut, rows, returned, returnedSum } = checkFile(bytes, { name })
  const fatal = findings.filter(({ severity }) => severity === 'fatal')
  if (fatal.length > 0) return refusal(orderRefusals, 'order-not-payable', toldTogether(findings))
  const ofPayer = findings.find(({ kind }) => ofNoPayer.has(kind))
  if (ofPayer) return refusal(orderRefusals, 'order-not-payable', ofPayer.message)
  const { documents } = readPaymentFile(bytes, { name })
  const payers = new Set(documents.map(({ payer }) => payer.identifier))
  const [payer = '', ...others] = payers
  if (others.length > 0) return refusal(orderRefusals, 'order-of-several-payers')
  return {
    payer,
    documents: documents.length,
    rows,
    persons: new Set(documents.flatMap(({ lines }) => lines.map(({ iin }) => iin))).size,
    returned,
    returnedSum,
    total: documents.reduce((sum, { total }) => tiyn(sum + (total ?? 0)), 0 as Tiyn),
    findings: findings.slice(0, mostFindings).map((one) => (format === 'csv' ? atLineOfSheet(one) : one)),
    findingsLeftOut: findingsLeftOut + Math.max(0, findings.length - mostFindings),
  }
}

/** What a file pays, whatever its references and the day the bank gives it: two files that pay the same are one payment. */
export const whatIsPaid = ({ name, bytes }: OrderFile): string =>
  readPaymentFile(bytes, { name })
    .documents.map((document) => contentOf({ ...document, valueOn: undefined, valueText: '' }))
    .sort()
    .join('\n\n')
