/** The door of whatever looks files through for malicious code. */
import type { ScannerAddress } from '#platform/config'
import { clamdScanner } from './clamd.ts'

/**
 * What it says of a file; `unavailable` where it cannot be asked now, `not-taken` where it was asked and takes no file so large,
 * `no-scanner` where there is none to be asked.
 */
export type Verdict = 'clean' | 'infected' | 'unavailable' | 'not-taken' | 'no-scanner'

export type Scanner = { scan(bytes: Uint8Array): Promise<Verdict> }

/** Why a file was not looked through, for the log of whoever runs the server. */
export type ScannerTrouble = {
  readonly code:
    | 'scanner-away'
    | 'scanner-silent'
    | 'scanner-closed'
    | 'scanner-unreadable'
    | 'scanner-takes-less'
  /** What it answered. */
  readonly answer?: string
}

/** The string every scanner takes for a virus, so that scanners can be tried; in two halves, or one would find it here. */
const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
)

/** Of demonstrations and tests: it knows the test string and nothing else. */
export const testScanner: Scanner = {
  scan: async (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(eicar) ? 'infected' : 'clean',
}

/** Where no scanner is set up: nothing is taken for clean. */
export const noScanner: Scanner = { scan: async () => 'no-scanner' }

type Installation = { readonly scanner: ScannerAddress | undefined; readonly demonstration: boolean }

/** The one that is named; without one a demonstration has the double of tests, and a real installation none. */
export function scannerOf(
  { scanner: address, demonstration }: Installation,
  tell: (trouble: ScannerTrouble) => void,
): Scanner {
  if (address) return clamdScanner(address, { tell })
  return demonstration ? testScanner : noScanner
}
