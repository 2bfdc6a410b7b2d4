/** What cases and answers of many rules share, each by the name a reference may give it. */
import { firstEditionDay } from '../book.ts'
import type { JsonSchema } from './json-schema.ts'

export const day: JsonSchema = {
  title: 'Day',
  description: 'A day of the calendar.',
  type: 'string',
  format: 'date',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  examples: ['2026-11-22'],
}

export const month: JsonSchema = {
  title: 'Month',
  description: 'A month of the calendar.',
  type: 'string',
  pattern: '^[1-9]\\d{3}-(0[1-9]|1[0-2])$',
  examples: ['2026-10'],
}

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
    `or the law as known on a day, not before ${firstEditionDay}.`,
  ].join(' '),
  anyOf: [{ type: 'string', enum: ['current', 'qa-2018'] }, day],
  examples: ['current'],
}

const said: JsonSchema = { type: 'string' }

export const text: JsonSchema = {
  title: 'Text',
  description: 'The same said in Kazakh, Russian and English.',
  type: 'object',
  properties: { kk: said, ru: said, en: said },
  required: ['kk', 'ru', 'en'],
  additionalProperties: false,
}

export const confidence: JsonSchema = {
  title: 'Confidence',
  description:
    'How sure we are of the least sure value the answer rests on: the official text or two sources that agree, one source, memory.',
  type: 'string',
  enum: ['high', 'medium', 'low'],
}

export const cite: JsonSchema = {
  title: 'Cite',
  description: 'A place in the law: an act and what is cited in it.',
  type: 'object',
  properties: {
    act: { description: 'The act, by its stable name.', type: 'string', examples: ['law-405-V'] },
    article: { description: 'The article, point or question.', type: 'string', examples: ['27(1)'] },
  },
  required: ['act', 'article'],
  additionalProperties: false,
}

export const reason: JsonSchema = {
  title: 'Reason',
  description: 'One step of an answer: the rule, the law it rests on, its words and the facts it read.',
  type: 'object',
  properties: {
    rule: { description: 'The step, by its stable name.', type: 'string', examples: ['employer-deduction'] },
    cite,
    alsoCites: { description: 'Further places the step rests on.', type: 'array', items: cite, minItems: 1 },
    text,
    facts: {
      description:
        'What the step read and found: money, days and months as text in their forms, rates in per cent.',
      type: 'object',
      additionalProperties: { type: ['string', 'number', 'boolean'] },
    },
  },
  required: ['rule', 'cite', 'text', 'facts'],
  additionalProperties: false,
}

/**
 * By title. Wherever a case or an answer has a schema with one of these titles, it is that component, with a description of
 * its own perhaps.
 */
export const lawComponents: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  [day, month, givenSum, sum, exactSum, rate, edition, text, confidence, cite, reason].map((component) => [
    component.title!,
    component,
  ]),
)
