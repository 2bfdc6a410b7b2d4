/** The rule `iin`: whether an IIN or a BIN can exist, and what it says. */
import { readBin } from '#vocabulary/bin.ts'
import type { Day } from '#vocabulary/day.ts'
import { readIin } from '#vocabulary/iin.ts'
import { askable } from '../asked/askable.ts'
import { BadCase } from '../asked/bad-case.ts'
import { oneNumberOnly } from '../asked/refusal-words.ts'
import { citing } from '../citation.ts'
import type { Trace } from '../trace.ts'
import { identityWords, type NumberFault } from './words.ts'

type IinAnswer = {
  readonly valid: boolean
  readonly birthDate?: string
  readonly sex?: 'male' | 'female'
  readonly reason?: NumberFault
}

const cites = [citing('iin-resolution-565')('1'), citing('iin-resolution-406')('1')] as const

type Told = NonNullable<Trace<keyof typeof identityWords>>

export const iinRule = askable({
  fields: ['iin', 'bin', 'on'],
  timeField: 'on',
  words: identityWords,
  ask(fields, trace): IinAnswer {
    const iin = fields.findText('iin')
    const bin = fields.findText('bin')
    const on = fields.findWrittenDay('on')
    if (iin !== undefined && bin !== undefined) throw new BadCase('fields-disagree', 'bin', oneNumberOnly)
    if (bin !== undefined) return judgeBin(bin, on, trace)
    if (iin === undefined) throw new BadCase('missing-field', 'iin')
    const reading = readIin(iin, on)
    if (!reading.valid) return unsound(reading.fault, trace)
    const { birthDate, sex } = reading
    trace.push({ rule: 'iin-sound', value: true, facts: { birthDate, sex }, cites })
    return { valid: true, birthDate, sex }
  },
})

function judgeBin(bin: string, on: Day | undefined, trace: Told): IinAnswer {
  const reading = readBin(bin)
  if (!reading.valid) return unsound(reading.fault, trace)
  if (on !== undefined && registeredIn(bin) > on.slice(0, 7))
    return unsound('registration-in-the-future', trace)
  trace.push({ rule: 'bin-sound', value: true, facts: {}, cites })
  return { valid: true }
}

/** Two digits of the year from here on are of the twentieth century: no entity is registered so far ahead. */
const lastCenturyFrom = 50

/** The month of registration in the first four digits, YYYY-MM. */
const registeredIn = (bin: string): string =>
  `${Number(bin.slice(0, 2)) < lastCenturyFrom ? 20 : 19}${bin.slice(0, 2)}-${bin.slice(2, 4)}`

function unsound(reason: NumberFault, trace: Told): IinAnswer {
  trace.push({ rule: 'number-unsound', value: false, facts: { reason }, cites })
  return { valid: false, reason }
}
