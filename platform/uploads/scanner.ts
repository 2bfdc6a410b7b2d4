/** The door of whatever looks files through for malicious code. */

/** What it says of a file; `unavailable` where it cannot be asked now. */
type Verdict = 'clean' | 'infected' | 'unavailable'

export type Scanner = { scan(bytes: Uint8Array): Promise<Verdict> }

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
export const noScanner: Scanner = { scan: async () => 'unavailable' }
