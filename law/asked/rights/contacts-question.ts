/** The rule `contacts`: whom to call with a question about the insurance. */
import { type Contacts, contacts } from '../../contacts/contacts.ts'
import { regions } from '../../contacts/directory.ts'
import type { Step } from '../../trace.ts'
import { type Explained, explained } from '../answer.ts'
import { Fields } from '../fields.ts'

/** The same in every edition: the edition is read and has no part in it. */
export function askContacts(question: unknown): Explained & Contacts {
  const fields = new Fields(question, ['edition', 'on', 'region'])
  fields.book()
  const trace: Step[] = []
  const found = contacts({ on: fields.day('on'), region: fields.findOneOf('region', regions), trace })
  return { ...found, ...explained(trace) }
}
