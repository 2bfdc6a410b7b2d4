/** Whom to call with a question about the insurance, by day and region (Q46). A record of facts, with the days they stood for. */

import { type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import { askable } from '../asked/askable.ts'
import { questions } from '../citation.ts'
import { SeriesMissing } from '../effective.ts'
import type { Trace } from '../trace.ts'
import {
  branchPhones,
  centreNumbers,
  departmentPhones,
  directoryOf2018,
  partOf,
  printedBranches,
  type Region,
  regions,
} from './directory.ts'
import { contactWords } from './words.ts'

type ContactsCase = {
  readonly on: DayNumber
  readonly region: Region | undefined
  readonly trace?: Trace<keyof typeof contactWords>
}

type Phone = { readonly office: 'population-department' | Region; readonly number: string }

type Contacts = {
  /** The one centre for the whole country. */
  readonly contactCentre: string
  /** Of the department for the public, and of the branch or all branches; none for days other than those of the directory. */
  readonly phones: readonly Phone[]
  /** The directory on record is of other days than the one asked about. */
  readonly stale: boolean
}

const cites = [questions('Q46')] as const
export const contactCentreTitle = { kk: 'Байланыс орталығы', ru: 'Контакт-центр', en: 'Contact centre' }

/** Throws SeriesMissing for days for which no number of the centre is on record. */
export function contacts({ on, region, trace }: ContactsCase): Contacts {
  const centre = centreNumbers.find(
    ({ from, through }) => dayNumber(from) <= on && (through === undefined || on <= dayNumber(through)),
  )
  if (!centre) throw new SeriesMissing({ name: 'contact-centre', title: contactCentreTitle }, formatDay(on))
  const contactCentre = centre.number
  trace?.push({
    rule: 'contact-centre',
    value: contactCentre,
    facts: { contactCentre, on: formatDay(on) },
    cites,
    confidence: centre.confidence,
  })
  const stale = on < dayNumber(directoryOf2018.from) || on > dayNumber(directoryOf2018.through)
  if (stale) {
    trace?.push({
      rule: 'directory-stale',
      value: true,
      facts: { on: formatDay(on), through: directoryOf2018.through },
      cites,
    })
    return { contactCentre, phones: [], stale }
  }
  const phones = phonesOf(region)
  const [branch] = phones.filter(({ office }) => office !== 'population-department')
  trace?.push({
    rule: region !== undefined && !branch ? 'branch-not-printed' : 'directory-of-2018',
    value: phones.length,
    facts: {
      region: region ?? '',
      branch: region === undefined ? '' : (branch?.office ?? ''),
      phones: phones.length,
    },
    cites,
  })
  return { contactCentre, phones, stale }
}

function phonesOf(region: Region | undefined): Phone[] {
  const department = departmentPhones.map((number): Phone => ({ office: 'population-department', number }))
  const branches = region === undefined ? printedBranches : [partOf[region] ?? region]
  return [
    ...department,
    ...branches.flatMap((office): Phone[] => {
      const number = branchPhones[office]
      return number === undefined ? [] : [{ office, number }]
    }),
  ]
}

/** `contacts`: whom to call with a question about the insurance. */
export const contactsRule = askable({
  fields: ['edition', 'on', 'region'],
  timeField: 'on',
  words: contactWords,
  /** The same in every edition: the edition is read and has no part in it. */
  ask(fields, trace): Contacts {
    fields.book()
    return contacts({ on: fields.day('on'), region: fields.findOneOf('region', regions), trace })
  },
})
