/** The tables of the API page, read off the kept description of the API. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  type ApiDocument,
  contentOf,
  findOperation,
  goodAnswer,
  isAbout,
  operationsOf,
  refusalsOf,
  summaryIn,
} from '../document.ts'
import { fieldsOf } from './read-schema.ts'

const document = JSON.parse(readFileSync('docs/api/openapi.json', 'utf8')) as ApiDocument
const { schemas } = document.components

const takenBy = (id: string) =>
  fieldsOf(contentOf(findOperation(document, id)!.operation.requestBody!.content)!.schema, schemas)
const answeredBy = (id: string) =>
  fieldsOf(contentOf(goodAnswer(findOperation(document, id)!.operation)[1].content)!.schema, schemas)

test('every operation is told in three languages, and every refusal of it has a code', () => {
  assert.ok(operationsOf(document).length > 30)
  for (const { operation } of operationsOf(document)) {
    for (const language of ['kk', 'ru', 'en'] as const)
      assert.equal(summaryIn(operation, language).language, language, operation.operationId)
    for (const { code } of refusalsOf(operation)) assert.match(code, /^[a-z-]+$/, operation.operationId)
  }
})

test('of the law every field of a case and an answer has its meaning in three languages, and its form', () => {
  for (const { operation } of operationsOf(document)) {
    const { operationId } = operation
    if (!operationId.startsWith('askLaw')) continue
    for (const { path, of, form, isList } of [...takenBy(operationId), ...answeredBy(operationId)]) {
      // A list, or an object that only holds others, is told by what is in it.
      if (form === 'object' || isList) continue
      assert.ok(of.description && of['x-description']?.kk && of['x-description'].ru, `${operationId} ${path}`)
    }
  }
})

test('a sum is told in tenge, also where it may be null; a list by each of it, with the fields inside', () => {
  const formOf = new Map(takenBy('askLawDues').map((row) => [row.path, row]))
  assert.equal(formOf.get('income')?.form, 'money')
  assert.equal(formOf.get('month')?.form, 'month')
  assert.equal(formOf.get('groups[].from')?.form, 'day')
  assert.ok(formOf.get('payer')?.needed && !formOf.get('income')?.needed)
  const answer = new Map(answeredBy('askLawDues').map((row) => [row.path, row]))
  assert.equal(answer.get('total')?.form, 'money')
  assert.ok(answer.get('dueOn')?.mayBeNull)
  assert.equal(answer.get('because[].cite')?.form, 'cite')
})

test('an operation is found by its address, a field of it, or a word of any language', () => {
  const found = (written: string) =>
    operationsOf(document)
      .filter((placed) => isAbout(placed, written))
      .map(({ operation }) => operation.operationId)
  for (const written of ['law/dues', 'PURPOSECODES', 'қанша төленеді', 'сколько платится'])
    assert.ok(found(written).includes('askLawDues'), written)
  assert.deepEqual(found('zzzz'), [])
})
