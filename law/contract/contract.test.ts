/** The contract against the law: on every worked example of the repository, and on each of them spoilt at every place. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Compile } from 'typebox/compile'
import { findDay } from '#vocabulary/day.ts'
import { askLaw, type RuleName, ruleNames } from '../asked/ask.ts'
import { casesOfEveryStep } from '../asked/ask-cases.fixture.ts'
import type { LawRefusal, RefusalCode } from '../asked/refusal-words.ts'
import { caseOfRow, segmentsOf } from '../cases/case-of-row.ts'
import { readTables } from '../cases/table.ts'
import type { AnswerField, FormField } from '../pages/forms/form.ts'
import { ruleForms } from '../pages/forms/rule-forms.ts'
import type { JsonSchema } from './json-schema.ts'
import { ruleContracts } from './rule-contracts.ts'

type Value = { readonly [name: string]: unknown }
type Case = { readonly rule: RuleName; readonly of: unknown; readonly from: string }

const law = join(import.meta.dirname, '..')

const written: readonly Case[] = globSync('**/*.cases.md', { cwd: law }).flatMap((page) =>
  readTables(readFileSync(join(law, page), 'utf8')).flatMap(({ rule, inputs, rows }) =>
    rows.map((row) => ({
      rule: rule as RuleName,
      of: caseOfRow(inputs, row.inputs),
      from: `${page}:${row.line}`,
    })),
  ),
)

/** The examples of the forms, and the first of each with one row in every list. */
const ofForms: readonly Case[] = ruleNames.flatMap((rule) => {
  const { examples, fields } = ruleForms[rule]
  const rows = fields.flatMap((field) => (field.kind === 'list' ? [[field.name, [field.row]] as const] : []))
  return [
    ...examples.map((example) => ({ rule, of: example.case, from: example.name.en })),
    { rule, of: { ...examples[0].case, ...Object.fromEntries(rows) }, from: 'a row in every list' },
  ]
})

const ofEveryStep: readonly Case[] = casesOfEveryStep.map(([rule, question]) => ({
  rule,
  // A field of undefined is none in JSON.
  of: JSON.parse(JSON.stringify(question)),
  from: JSON.stringify(question),
}))

const worked: readonly Case[] = [...written, ...ofForms, ...ofEveryStep]

/** What pages have no row for, each with the refusal it brings. */
const refusedOnly: readonly (readonly [rule: RuleName, question: object, code: RefusalCode])[] = [
  ['dues', { payer: 'self', month: '9999-12' }, 'out-of-range'],
  ['penalty', { debt: '9999999999999.99', dueOn: '2020-01-27', asOf: '2100-01-01' }, 'out-of-range'],
  ['refund', { reason: 'excess', filedOn: '9999-12-31' }, 'out-of-range'],
  ['status', { on: '2199-01-01', payments: [] }, 'out-of-range'],
]

const compiled = new Map(
  ruleNames.map((rule) => {
    const { caseSchema, answerSchema } = ruleContracts[rule]
    return [rule, { ofCase: Compile(caseSchema), ofAnswer: Compile(answerSchema) }] as const
  }),
)

const accepts = (rule: RuleName, question: unknown): boolean => compiled.get(rule)!.ofCase.Check(question)

function findRefusal(rule: RuleName, question: unknown): LawRefusal | undefined {
  const asked = askLaw(rule, question)
  return 'error' in asked ? asked.error : undefined
}

const valueAt = (of: unknown, path: string): unknown =>
  segmentsOf(path).reduce<unknown>((value, name) => (value as Value | undefined)?.[name], of)

const formCodes: ReadonlySet<RefusalCode> = new Set([
  'not-an-object',
  'unknown-field',
  'missing-field',
  'malformed',
  'unknown-value',
])

/** Refused for how it is written, whatever it says. A day too early to be an edition is a day; a number too large is no count. */
function isOfForm({ code, field = '' }: LawRefusal, question: unknown): boolean {
  const value = formCodes.has(code) ? undefined : valueAt(question, field)
  if (code === 'edition-unknown') return findDay(String(value)) === undefined
  return code === 'out-of-range' ? typeof value === 'number' : formCodes.has(code)
}

test('the schema of a case takes what the law takes, and refuses what the law refuses for its form', () => {
  assert.ok(written.length > 1000, String(written.length))
  for (const { rule, of, from } of worked) {
    const refusal = findRefusal(rule, of)
    const sound = refusal === undefined || !isOfForm(refusal, of)
    assert.equal(accepts(rule, of), sound, `${rule} ${from}: ${refusal?.code} ${refusal?.field}`)
  }
})

/** Every place a schema describes, with the schema that stands there. */
function places(schema: JsonSchema, path: readonly string[] = []): (readonly [string[], JsonSchema])[] {
  const here = [...path]
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, of]) => places(of, [...path, name]))
  const rows = schema.items ? places(schema.items, [...path, '0']) : []
  return [[here, schema], ...inside, ...rows]
}

/** The case with a value at a place; undefined where the case does not reach so far. Without a value the field is left out. */
function spoilt(of: unknown, path: readonly string[], value?: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (typeof of !== 'object' || of === null || (Array.isArray(of) && !(name in of))) return undefined
  const copy: { [name: string]: unknown } | unknown[] = Array.isArray(of) ? [...of] : { ...of }
  const below = (copy as Value)[name] ?? (rest[0] === '0' ? undefined : {})
  const inner = rest.length === 0 ? value : spoilt(below, rest, value)
  if (inner === undefined && rest.length > 0) return undefined
  if (inner === undefined && !Array.isArray(copy)) delete copy[name]
  else (copy as { [name: string]: unknown })[name] = inner
  return copy
}

const strings = ['', 'no-such', '2026-02-30', '2026-1-01', '2026-13', '0999-01', '-1.00', '1.234', '1e3', '٣']
const anything = [
  undefined,
  null,
  {},
  [],
  [null],
  [7],
  true,
  0,
  -1,
  1.5,
  151,
  10_001,
  { 'no-such': 1 },
  ...strings,
]

test('spoil a case at any place with anything: the schema refuses nothing the law takes, and takes nothing of a bad form', () => {
  let refused = 0
  for (const { rule, of, from } of [...ofForms, ...ofEveryStep])
    for (const [path, { enum: allowed = [] }] of places(ruleContracts[rule].caseSchema))
      for (const value of [...anything, ...allowed]) {
        const asked = spoilt(of, path, value)
        if (asked === undefined) continue
        const refusal = findRefusal(rule, asked)
        const said = `${rule} ${from} ${path.join('.')} ${JSON.stringify(value)}: ${refusal?.code}`
        if (refusal === undefined) assert.ok(accepts(rule, asked), said)
        else if (isOfForm(refusal, asked)) assert.ok(!accepts(rule, asked), said)
        if (refusal) refused++
      }
  assert.ok(refused > 5000, String(refused))
})

test('a field that the schema does not have is refused by the law, wherever it stands', () => {
  for (const { rule, of } of ofForms)
    for (const [path, { properties }] of places(ruleContracts[rule].caseSchema)) {
      const asked = properties && spoilt(of, [...path, 'no-such'], 1)
      if (asked === undefined) continue
      assert.equal(findRefusal(rule, asked)?.code, 'unknown-field', `${rule} ${path.join('.')}`)
      assert.ok(!accepts(rule, asked), `${rule} ${path.join('.')}`)
    }
})

type Answered = { readonly rule: RuleName; readonly answer: unknown; readonly from: string }

const answers: readonly Answered[] = worked.flatMap(({ rule, of, from }) => {
  const asked = askLaw(rule, of)
  // As it goes out: a field of undefined is none.
  return 'answer' in asked ? [{ rule, answer: JSON.parse(JSON.stringify(asked.answer)), from }] : []
})

test('every answer of the law is of the closed schema of its rule', () => {
  for (const { rule, answer, from } of answers) {
    const { ofAnswer } = compiled.get(rule)!
    if (!ofAnswer.Check(answer)) assert.fail(`${rule} ${from}: ${JSON.stringify(ofAnswer.Errors(answer))}`)
  }
})

type Seen = { readonly schema: JsonSchema; readonly values: Set<unknown> }

/** What every rule carries is looked for in all of them together. */
const keyOf = (rule: RuleName, path: readonly string[]): string =>
  `${['because', 'caution', 'confidence'].includes(path[0]!) ? 'every rule' : rule} ${path.join('.')}`

/** What the answers hold at each place of their schemas; undefined stands for an absent field. */
function seenAnywhere(): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>()
  const look = (rule: RuleName, path: readonly string[], schema: JsonSchema, value: unknown): void => {
    const key = keyOf(rule, path)
    if (!seen.has(key)) seen.set(key, { schema, values: new Set() })
    seen.get(key)!.values.add(value)
    for (const [name, inner] of Object.entries(schema.properties ?? {}))
      if (value !== null && value !== undefined) look(rule, [...path, name], inner, (value as Value)[name])
    if (schema.items && Array.isArray(value))
      for (const one of value) look(rule, [...path, '0'], schema.items, one)
  }
  for (const { rule, answer } of answers) look(rule, [], ruleContracts[rule].answerSchema, answer)
  return seen
}

test('no field of an answer is dead: some answer has it, and where it may be null or absent some answer has it so', () => {
  const seen = seenAnywhere()
  for (const rule of ruleNames)
    for (const [path, schema] of places(ruleContracts[rule].answerSchema)) {
      const key = keyOf(rule, path)
      const values = seen.get(key)?.values ?? new Set()
      assert.ok(
        [...values].some((value) => value !== undefined && value !== null),
        `${key} is never there`,
      )
      if ([schema.type].flat().includes('null')) assert.ok(values.has(null), `${key} is never null`)
      for (const name of Object.keys(schema.properties ?? {})) {
        if (schema.required?.includes(name)) continue
        const inner = keyOf(rule, [...path, name])
        assert.ok(seen.get(inner)!.values.has(undefined), `${inner} is never absent`)
      }
    }
})

test('every value an answer is said to have is one that some answer has', () => {
  const unseen = [...seenAnywhere()].flatMap(([key, { schema, values }]) =>
    (schema.enum ?? []).filter((value) => !values.has(value)).map((value) => `${key} ${value}`),
  )
  assert.deepEqual(unseen, [])
})

test('a rule gives the refusals of its contract and no other', () => {
  const given = new Map(ruleNames.map((rule) => [rule, new Set<RefusalCode>()]))
  const hear = (rule: RuleName, question: unknown): void => {
    const refusal = findRefusal(rule, question)
    if (refusal) given.get(rule)!.add(refusal.code)
  }
  for (const { rule, of } of worked) hear(rule, of)
  for (const { rule, of } of ofForms)
    for (const [path] of places(ruleContracts[rule].caseSchema))
      for (const value of anything) hear(rule, spoilt(of, path, value) ?? null)
  for (const [rule, question, code] of refusedOnly) {
    assert.equal(findRefusal(rule, question)?.code, code)
    hear(rule, question)
  }
  const sorted = (codes: Iterable<RefusalCode>) => [...codes].sort().join(' ')
  assert.deepEqual(
    ruleNames.map((rule) => `${rule}: ${sorted(given.get(rule)!)}`),
    ruleNames.map((rule) => `${rule}: ${sorted(ruleContracts[rule].refusals)}`),
  )
})

/** The paths of a form's fields, `[].` before those of the rows of a list. */
const pathsOf = (fields: readonly (FormField | AnswerField)[], before = ''): string[] =>
  fields.flatMap((field) => [
    before + field.name,
    ...(field.kind === 'list' ? pathsOf(field.fields, `${before}${field.name}[].`) : []),
  ])

/** The paths of what a schema holds that has no fields of its own; those of lists too. */
const leavesOf = (schema: JsonSchema, before = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, of]) => {
    const path = before + name
    if (of.title === 'Text') return [path]
    if (of.properties) return leavesOf(of, `${path}.`)
    return [path, ...(of.items ? leavesOf(of.items, `${path}[].`) : [])]
  })

test('a form asks for the fields of the case and no other, and has words for the fields of the answer and no other', () => {
  for (const rule of ruleNames) {
    const { fields, answer, answerUnshown = [] } = ruleForms[rule]
    const { caseSchema, answerSchema } = ruleContracts[rule]
    assert.deepEqual(leavesOf(caseSchema).sort(), pathsOf(fields).sort(), rule)
    const own = leavesOf(answerSchema).filter((path) => !/^(because|caution|confidence)\b/.test(path))
    assert.deepEqual(own.sort(), pathsOf([...answer, ...answerUnshown]).sort(), rule)
  }
})
