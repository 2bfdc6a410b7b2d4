/** Payment files read and checked by the file alone, into a population that is being gathered. */
import { FileChecker, type Finding, isTaken, PaymentFileReader } from '#documents'
import type { GatherPeople } from './gather-people.ts'

/** Takes the file in; what keeps the whole file from being taken, if something does. */
export function takePayments(people: GatherPeople, bytes: Uint8Array, name: string): Finding | undefined {
  const reader = new PaymentFileReader(bytes, { name })
  const checker = new FileChecker()
  for (let document = reader.findNext(); document; document = reader.findNext()) {
    people.document(document, checker.check(document))
  }
  return isTaken(reader.findings) ? undefined : reader.findings.find((one) => !isTaken([one]))
}
