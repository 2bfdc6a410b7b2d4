/** The shared pieces: each is one thing under one name, and reads what the vocabulary reads. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { findDay } from '#vocabulary/day.ts'
import { findMonth } from '#vocabulary/month.ts'
import { formatTenge, parseTenge, tiyn } from '#vocabulary/tiyn.ts'
import { askLaw, ruleNames } from '../asked/ask.ts'
import { lawComponents } from './components.fixture.ts'
import type { JsonSchema } from './json-schema.ts'
import { ruleContracts } from './rule-contracts.ts'

const digits = fc.stringMatching(/^\d{1,15}([.-]\d{1,3}){0,2}$/)
const nearDays = fc.stringMatching(/^\d{4}-[0-3]\d(-[0-4]\d)?$/)
const written = fc.oneof(digits, nearDays, fc.string({ maxLength: 12 }))

const readers = {
  Day: findDay,
  Month: findMonth,
  GivenSum: parseTenge,
} satisfies Record<string, (text: string) => unknown>

for (const [title, read] of Object.entries(readers))
  test(`a ${title} is whatever the law reads as one, and nothing else`, () => {
    const schema = Compile(lawComponents[title]!)
    let some = 0
    fc.assert(
      fc.property(written, (text) => {
        const isOne = read(text) !== undefined
        if (isOne) some++
        assert.equal(schema.Check(text), isOne, text)
      }),
      { numRuns: 3000 },
    )
    assert.ok(some > 20, String(some))
  })

test('a sum the law writes is a Sum', () => {
  const schema = Compile(lawComponents.Sum!)
  fc.assert(fc.property(fc.maxSafeNat(), (value) => schema.Check(formatTenge(tiyn(value)))))
})

function schemasIn(schema: JsonSchema): readonly JsonSchema[] {
  const { properties = {}, items, anyOf = [] } = schema
  return [schema, ...[...Object.values(properties), ...(items ? [items] : []), ...anyOf].flatMap(schemasIn)]
}

const everySchema = ruleNames.flatMap((rule) =>
  [ruleContracts[rule].caseSchema, ruleContracts[rule].answerSchema].flatMap(schemasIn),
)

const undescribed = ({ description: _, 'x-description': __, ...schema }: JsonSchema): JsonSchema => schema

test('what bears the name of a component is that component, whatever is said of it there', () => {
  const named = everySchema.filter(({ title }) => title !== undefined && Object.hasOwn(lawComponents, title))
  for (const schema of named)
    assert.deepEqual(undescribed(schema), undescribed(lawComponents[schema.title!]!), schema.title)
  const used = new Set(named.map(({ title }) => title))
  assert.deepEqual(
    Object.keys(lawComponents).filter((title) => !used.has(title)),
    [],
  )
})

test('no two things bear one name', () => {
  const names = ruleNames.flatMap((rule) => [
    ruleContracts[rule].caseSchema.title,
    ruleContracts[rule].answerSchema.title,
  ])
  const all = [...names, ...Object.keys(lawComponents)]
  assert.equal(new Set(all).size, all.length)
})

test('every object is closed, and every field is described', () => {
  for (const schema of everySchema) {
    if (![schema.type].flat().includes('object')) continue
    assert.notEqual(schema.additionalProperties, undefined)
    for (const [name, field] of Object.entries(schema.properties ?? {}))
      assert.ok(field.description || field.properties || schema.title === 'Text', name)
  }
})

test('an example is a sound case with the answer the law gives to it', () => {
  for (const rule of ruleNames) {
    const { caseSchema, answerSchema, examples, title } = ruleContracts[rule]
    assert.ok(examples.length > 0 && title.en.length > 10, rule)
    for (const example of examples) {
      assert.ok(Compile(caseSchema).Check(example.case), example.name.en)
      assert.ok(Compile(answerSchema).Check(JSON.parse(JSON.stringify(example.answer))), example.name.en)
      assert.deepEqual(askLaw(rule as string, example.case), { answer: example.answer })
    }
  }
})
