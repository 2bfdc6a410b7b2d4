/** What cases and answers of many rules share, each by the name a reference may give it. */
import * as shapes from '#vocabulary/shapes.ts'
import { firstEditionDay, lastEditionDay } from '../book.ts'
import type { JsonSchema } from './json-schema.ts'

export const day = shapes.day('A day of the calendar.') as JsonSchema
export const month = shapes.month('A month of the calendar.') as JsonSchema
export const text = shapes.text as JsonSchema
export const reason = shapes.reason as JsonSchema

export const givenSum: JsonSchema = {
  title: 'GivenSum',
  description: 'A sum in tenge as a case may write it: text, without a minus, at most two decimals.',
  type: 'string',
  pattern: '^\\d{1,13}(\\.\\d{1,2})?$',
  examples: ['500000.00'],
}

export const sum: JsonSchema = {
  title: 'Sum',
  description: 'A sum in tenge, as text with two decimals.',
  type: 'string',
  pattern: '^\\d+\\.\\d{2}$',
  examples: ['1414.20'],
}

export const exactSum: JsonSchema = {
  title: 'ExactSum',
  description: 'A part of a sum in tenge, as text to a millionth: the whole is rounded, not its parts.',
  type: 'string',
  pattern: '^\\d+\\.\\d{6}$',
  examples: ['1164.383562'],
}

export const rate: JsonSchema = {
  title: 'Rate',
  description: 'A rate in per cent a year, as text with two decimals.',
  type: 'string',
  pattern: '^\\d+\\.\\d{2}$',
  examples: ['16.75'],
}

export const edition: JsonSchema = {
  title: 'Edition',
  description: [
    'Which law is asked for: `current`, which is meant where none is named; `qa-2018`, as the Fund told it in mid-2018;',
    `or the law as known on a day, from ${firstEditionDay} through ${lastEditionDay}.`,
  ].join(' '),
  anyOf: [{ type: 'string', enum: ['current', 'qa-2018'] }, day],
  examples: ['current'],
}

export const confidence: JsonSchema = {
  title: 'Confidence',
  ...shapes.meaning({
    kk: 'Жауап сүйенетін мәндердің ең сенімсізі қаншалықты анық: ресми мәтін немесе бір-біріне сай екі дереккөз; бір дереккөз; жадтан.',
    ru: 'Насколько надёжно наименее надёжное значение ответа: официальный текст или два согласных источника; один источник; по памяти.',
    en: 'How sure we are of the least sure value the answer rests on: the official text or two sources that agree, one source, memory.',
  }),
  type: 'string',
  enum: ['high', 'medium', 'low'],
}
