/** Which bank code of an account goes with which BIC, by date: banks change owners and licences. */
import type { Day } from '#vocabulary/day.ts'

type BankCode = {
  readonly bankCode: string
  readonly bic: string
  readonly from?: string
  readonly until?: string
}

/** As read in public sources in 2025 (medium confidence). 990 is the bank of made-up examples. */
const bankCodes: readonly BankCode[] = [
  ['009', 'GCVPKZ2A'],
  ['070', 'KKMFKZ2A'],
  ['125', 'NBRKKZKX'],
  ['246', 'HLALKZKZ'],
  ['432', 'VTBAKZKZ'],
  ['435', 'SHBKKZKA'],
  ['550', 'INEARUMM'],
  ['551', 'KSNVKZKA'],
  ['563', 'KPSTKZKA'],
  ['601', 'HSBKKZKX'],
  ['700', 'EABRKZKA'],
  ['715', 'KCCJKZKK'],
  ['719', 'KMFBKZKK'],
  ['722', 'CASPKZKA'],
  ['724', 'MOKFKZKA'],
  ['766', 'CEDUKZKA'],
  ['821', 'KINCKZKA'],
  ['832', 'CITIKZKA'],
  ['849', 'NURSKZKX'],
  ['856', 'KCJBKZKX'],
  ['885', 'KZIBKZKA'],
  ['886', 'INLMKZKA'],
  ['896', 'ZAJSKZ22'],
  ['907', 'DVKAKZKA'],
  ['913', 'BKCHKZKA'],
  ['914', 'BRKEKZKA'],
  ['927', 'KICEKZKX'],
  ['930', 'ICBKKZKX'],
  ['948', 'EURIKZKA'],
  ['949', 'ATYNKZKA'],
  ['965', 'IRTYKZKA'],
  ['972', 'HCSKKZKA'],
  ['990', 'TESTKZKA'],
  ['998', 'TSESKZKA'],
].map(([bankCode, bic]) => ({ bankCode: bankCode!, bic: bic! }))

const holdsOn = ({ from, until }: BankCode, on: Day | undefined): boolean =>
  on === undefined || ((from === undefined || from <= on) && (until === undefined || on < until))

/** Whether a bank code and a BIC are known to belong to two different banks. Banks not on the list contradict nothing. */
export function banksDiffer(bankCode: string, bic: string, on?: Day): boolean {
  const institution = bic.slice(0, 8)
  const known = bankCodes.filter((row) => holdsOn(row, on))
  const byCode = known.filter((row) => row.bankCode === bankCode)
  const byBic = known.filter((row) => row.bic === institution)
  if (byCode.length === 0 && byBic.length === 0) return false
  return !byCode.some((row) => row.bic === institution)
}
