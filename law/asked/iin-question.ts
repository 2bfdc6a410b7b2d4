/** The rule `iin`: whether an IIN or a BIN can exist, and what it says. */
import { readBin } from '#vocabulary/bin.ts'
import type { Day } from '#vocabulary/day.ts'
import { readIin } from '#vocabulary/iin.ts'
import { citing } from '../citation.ts'
import type { NumberFault } from '../identity/words.ts'
import type { Step } from '../trace.ts'
import { type Explained, explained } from './answer.ts'
import { BadCase } from './bad-case.ts'
import { Fields } from './fields.ts'
import { oneNumberOnly } from './refusal-words.ts'

type IinAnswer = Explained & {
  readonly valid: boolean
  readonly birthDate?: string
  readonly sex?: 'male' | 'female'
  readonly reason?: NumberFault
}

const cites = [citing('iin-resolution-565')('1'), citing('iin-resolution-406')('1')] as const

export function askIin(question: unknown): IinAnswer {
  const fields = new Fields(question, ['iin', 'bin', 'on'])
  const iin = fields.findText('iin')
  const bin = fields.findText('bin')
  const on = fields.findWrittenDay('on')
  if (iin !== undefined && bin !== undefined) throw new BadCase('fields-disagree', 'bin', oneNumberOnly)
  if (bin !== undefined) return judgeBin(bin, on)
  if (iin === undefined) throw new BadCase('missing-field', 'iin')
  const reading = readIin(iin, on)
  if (!reading.valid) return unsound(reading.fault)
  const { birthDate, sex } = reading
  const step: Step = { rule: 'iin-sound', value: true, facts: { birthDate, sex }, cites }
  return { valid: true, birthDate, sex, ...explained([step]) }
}

function judgeBin(bin: string, on: Day | undefined): IinAnswer {
  const reading = readBin(bin)
  if (!reading.valid) return unsound(reading.fault)
  if (on !== undefined && registeredIn(bin) > on.slice(0, 7)) return unsound('registration-in-the-future')
  return { valid: true, ...explained([{ rule: 'bin-sound', value: true, facts: {}, cites }]) }
}

/** Two digits of the year from here on are of the twentieth century: no entity is registered so far ahead. */
const lastCenturyFrom = 50

/** The month of registration in the first four digits, YYYY-MM. */
const registeredIn = (bin: string): string =>
  `${Number(bin.slice(0, 2)) < lastCenturyFrom ? 20 : 19}${bin.slice(0, 2)}-${bin.slice(2, 4)}`

function unsound(reason: NumberFault): IinAnswer {
  const step: Step = { rule: 'number-unsound', value: false, facts: { reason }, cites }
  return { valid: false, reason, ...explained([step]) }
}
