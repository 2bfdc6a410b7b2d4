/** The rule `iin`: whether an IIN or a BIN can exist, and what it says. */
import { readBin } from '#vocabulary/bin.ts'
import { readIin } from '#vocabulary/iin.ts'
import { citing } from '../citation.ts'
import type { Step } from '../trace.ts'
import { type Explained, explained } from './answer.ts'
import { BadCase } from './bad-case.ts'
import { Fields } from './fields.ts'
import { oneNumberOnly } from './refusal-words.ts'

export type IinAnswer = Explained & {
  readonly valid: boolean
  readonly birthDate?: string
  readonly sex?: 'male' | 'female'
  readonly reason?: string
}

const cites = [citing('iin-resolution-565')('1'), citing('iin-resolution-406')('1')] as const

export function askIin(question: unknown): IinAnswer {
  const fields = new Fields(question, ['iin', 'bin', 'on'])
  const iin = fields.findText('iin')
  const bin = fields.findText('bin')
  const on = fields.findWrittenDay('on')
  if (iin !== undefined && bin !== undefined) throw new BadCase('fields-disagree', 'bin', oneNumberOnly)
  if (bin !== undefined) return judgeBin(bin)
  if (iin === undefined) throw new BadCase('missing-field', 'iin')
  const reading = readIin(iin, on)
  if (!reading.valid) return unsound(reading.fault)
  const { birthDate, sex } = reading
  const step: Step = { rule: 'iin-sound', value: true, facts: { birthDate, sex }, cites }
  return { valid: true, birthDate, sex, ...explained([step]) }
}

function judgeBin(bin: string): IinAnswer {
  const reading = readBin(bin)
  if (!reading.valid) return unsound(reading.fault)
  return { valid: true, ...explained([{ rule: 'bin-sound', value: true, facts: {}, cites }]) }
}

function unsound(reason: string): IinAnswer {
  const step: Step = { rule: 'number-unsound', value: false, facts: { reason }, cites }
  return { valid: false, reason, ...explained([step]) }
}
