/** The forms against the readers of the questions: the same fields, the same choices, the same kinds, no more and no less. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, type Text } from '#vocabulary/text.ts'
import { askLaw, type RuleName, ruleNames } from '../../asked/ask.ts'
import { forms } from '../../asked/refusal-words.ts'
import { medicalServices } from '../../entitlement/catalogue.ts'
import type { AnswerField, CaseOfRule, FormField, ListField, RuleForm } from './form.ts'
import { ruleForms } from './rule-forms.ts'

type Value = { [name: string]: unknown }
type Refused = { readonly code: string; readonly field: string; readonly said: string }

const each = (look: (rule: RuleName, form: RuleForm) => void): void => {
  for (const rule of ruleNames) look(rule, ruleForms[rule])
}

function refusal(rule: RuleName, question: unknown): Refused | undefined {
  const asked = askLaw(rule, question)
  if ('answer' in asked) return undefined
  const { code, field = '', message } = asked.error
  return { code, field, said: message.en }
}

/** The case with a value at a path: `payments[0].amount`, `service.code`. Undefined takes the field out. */
function withValue(of: CaseOfRule, path: string, value: unknown): CaseOfRule {
  const copy = structuredClone(of) as Value
  const names = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.')
  let inside = copy
  for (const name of names.slice(0, -1)) {
    inside[name] ??= {}
    inside = inside[name] as Value
  }
  if (value === undefined) delete inside[names.at(-1)!]
  else inside[names.at(-1)!] = value
  return copy
}

/** An example in which the field is asked for; where its condition holds in none, it is made to hold in the first. */
function exampleFor({ examples }: RuleForm, { when }: FormField): CaseOfRule {
  if (!when) return examples[0].case
  const met = examples.find((example) => when.among.includes(String(example.case[when.field])))
  return met?.case ?? withValue(examples[0].case, when.field, when.among[0])
}

type FieldInCase = { readonly field: FormField; readonly path: string; readonly of: CaseOfRule }

/** Every field with its path in a sound case; those of lists in a first row. */
function places(form: RuleForm): FieldInCase[] {
  return form.fields.flatMap((field) => {
    const of = exampleFor(form, field)
    const here: FieldInCase = { field, path: field.name, of }
    if (field.kind !== 'list') return [here]
    const withRow = withValue(of, field.name, [field.row])
    const inRow = field.fields.map((inner) => {
      const holding = inner.when
        ? withValue(withRow, `${field.name}[0].${inner.when.field}`, inner.when.among[0])
        : withRow
      return { field: inner, path: `${field.name}[0].${inner.name}`, of: holding }
    })
    return [here, ...inRow]
  })
}

/** What the reader names as allowed when it meets something else. */
const allowedIn = (said: string): string[] => (/Allowed: (.*)\.$/.exec(said)?.[1] ?? '').split(', ').sort()

const unknownField = (rule: RuleName, of: CaseOfRule, path: string): string[] => {
  const refused = refusal(rule, withValue(of, path, 1))
  assert.deepEqual([refused?.code, refused?.field], ['unknown-field', path])
  return allowedIn(refused!.said)
}

const namesIn = (fields: readonly FormField[], prefix = ''): string[] =>
  [
    ...new Set(
      fields
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name }) => name.slice(prefix.length).split('.')[0]!),
    ),
  ].sort()

test('a form asks for every field of its rule and for no other, in lists and objects too', () =>
  each((rule, form) => {
    assert.deepEqual(namesIn(form.fields), unknownField(rule, form.examples[0].case, 'no-such'), rule)
    for (const field of form.fields) {
      const of = exampleFor(form, field)
      if (field.kind === 'list')
        assert.deepEqual(
          namesIn(field.fields),
          unknownField(rule, withValue(of, field.name, [field.row]), `${field.name}[0].no-such`),
          `${rule} ${field.name}`,
        )
      const object = field.name.split('.').slice(0, -1).join('.')
      if (object)
        assert.deepEqual(
          namesIn(form.fields, `${object}.`),
          unknownField(rule, of, `${object}.no-such`),
          `${rule} ${object}`,
        )
    }
  }))

test('a choice offers every value its rule knows, and no other', () =>
  each((rule, form) => {
    for (const { field, path, of } of places(form)) {
      if (field.kind !== 'choice') continue
      const refused = refusal(rule, withValue(of, path, 'no-such'))
      const offered = field.choices.map(({ value }) => value).sort()
      if (refused?.code === 'unknown-service') {
        // The catalogue is too long for a refusal to name it.
        assert.deepEqual(offered, medicalServices.map(({ code }) => code).sort())
        continue
      }
      assert.deepEqual([refused?.code, refused?.field], ['unknown-value', path], rule)
      assert.deepEqual(offered, allowedIn(refused!.said), `${rule} ${path}`)
    }
  }))

/** How the reader asks for a value of each kind. */
const remedies: Readonly<Record<FormField['kind'], string>> = {
  ...{
    day: forms.day.en,
    month: forms.month.en,
    sum: forms.sum.en,
    text: forms.text.en,
    count: forms.count.en,
    age: forms.age.en,
  },
  ...{ edition: forms.edition.en, list: forms.list.en, choice: forms.text.en },
  'yes-no': 'true',
}

test('a field is of the kind its rule reads there', () =>
  each((rule, form) => {
    for (const { field, path, of } of places(form)) {
      const refused = refusal(rule, withValue(of, path, {}))
      assert.deepEqual([refused?.code, refused?.field], ['malformed', path], rule)
      assert.ok(refused!.said.includes(remedies[field.kind]), `${rule} ${path}: ${refused!.said}`)
    }
  }))

test('a field is said to be needed where its rule does not answer without it, and only there', () =>
  each((rule, form) => {
    for (const { field, path, of } of places(form)) {
      const refused = refusal(rule, withValue(of, path, undefined))
      const missed = refused?.code === 'missing-field' && refused.field === path
      if (field.needed) assert.ok(missed, `${rule} ${path} is not needed`)
      else if (missed)
        assert.ok(
          form.examples.some((example) => !(path in example.case)),
          `${rule} ${path} is needed`,
        )
    }
  }))

test('every example is answered, and its answer holds nothing the form has no words for', () =>
  each((rule, form) => {
    for (const example of form.examples) {
      const asked = askLaw(rule, example.case)
      if ('error' in asked) assert.fail(`${rule} ${example.name.en}: ${asked.error.message.en}`)
      assertWorded(rule, asked.answer as Value, form.answer)
    }
  }))

test('a new row of a list is sound as it comes', () =>
  each((rule, form) => {
    for (const field of form.fields) {
      if (field.kind !== 'list') continue
      const refused = refusal(rule, withValue(exampleFor(form, field), field.name, [field.row]))
      assert.equal(refused, undefined, `${rule} ${field.name}: ${refused?.said}`)
    }
  }))

const unworded = new Set(['because', 'caution', 'confidence', 'provisional'])

function assertWorded(rule: string, of: Value, fields: readonly AnswerField[], prefix = ''): void {
  for (const [name, value] of Object.entries(of)) {
    if (prefix === '' && unworded.has(name)) continue
    const path = `${prefix}${name}`
    const field = fields.find((known) => known.name === path)
    if (!field) {
      const parts = fields.filter((known) => known.name.startsWith(`${path}.`))
      assert.ok(parts.length > 0, `${rule}: no words for ${path}`)
      continue
    }
    if (field.kind === 'list')
      for (const row of value as Value[]) assertWorded(`${rule} ${name}`, row, field.fields)
    if ((field.kind === 'word' || field.kind === 'words') && value !== null)
      for (const word of [value].flat()) assert.ok(field.words[String(word)], `${rule} ${path}: ${word}`)
  }
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && languages.every((language) => language in value)

function textsIn(value: unknown, path: string): (readonly [path: string, text: Text])[] {
  if (isText(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`))
}

/** Names of services that Kazakh and Russian write alike. */
const borrowed = new Set(medicalServices.map(({ name }) => name).filter(({ kk, ru }) => kk === ru))

test('everything on a form is said in each language, in its own letters', () => {
  const texts = textsIn(ruleForms, 'forms')
  assert.ok(texts.length > 150, String(texts.length))
  for (const [path, text] of texts) {
    const { kk, ru, en } = text
    assert.ok(kk.trim() && ru.trim() && en.trim(), path)
    assert.doesNotMatch(ru.replace(/«[^»]*»/g, ''), /[әғқңөұүһі]/i, `${path}: ${ru}`)
    assert.ok((kk !== ru || borrowed.has(text)) && kk !== en, `${path}: ${kk}`)
    assert.doesNotMatch(en, /\p{Script=Cyrillic}/u, `${path}: ${en}`)
  }
})

test('no two fields of a form, and no two choices of a field, have one name', () =>
  each((rule, form) => {
    const lists = form.fields.filter((field): field is ListField => field.kind === 'list')
    for (const fields of [form.fields, ...lists.map((list) => list.fields)])
      for (const language of languages) {
        const labels = fields.map(({ label }) => label[language])
        assert.equal(new Set(labels).size, labels.length, `${rule}: ${labels}`)
        for (const field of fields) {
          if (field.kind !== 'choice') continue
          const names = field.choices.map(({ label }) => label[language])
          assert.equal(new Set(names).size, names.length, `${rule} ${field.name}: ${names}`)
        }
      }
  }))
