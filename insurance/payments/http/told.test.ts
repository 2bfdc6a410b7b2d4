import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { answerOf, type DocumentAnswer } from '../answer.ts'
import type { PaymentFile } from '../file.ts'
import { tellFile } from './told.ts'

const file = { fileId: 1, name: 'many.102', state: 'checked', receivedOn: day('2021-06-10') } as PaymentFile
const oneRow = { rows: 1, sum: tenge(1000) }
const none = { rows: 0, sum: tenge(0) }
const document = (ordinal: number): DocumentAnswer => ({
  ordinal,
  state: 'posted-whole',
  reference: `R${ordinal}`,
  payer: { identifier: '180140990010', name: 'ТОО УЛГИ СЕРВИС ТЕСТ' },
  purposeCode: '121',
  rows: 1,
  posted: oneRow,
  suspense: none,
  returned: none,
  linesSum: oneRow.sum,
})

test('of very many documents the first thousand are listed, the rest counted and had by another question; sums are of all', () => {
  const told = (count: number, passedOver?: number) => {
    const documents = Array.from({ length: count }, (_, at) => ({ answer: document(at + 1), findings: [] }))
    return tellFile(
      { file, answer: answerOf({ findings: [] }, documents), takenBefore: false },
      undefined,
      undefined,
      passedOver,
    )
  }
  const many = told(1200)
  assert.deepEqual([many.documents.length, many.documentsLeftOut], [1000, 200])
  assert.deepEqual([many.rows, many.passed, many.passedSum], [1200, 1200, '1200000.00'])
  const rest = told(1200, 1000)
  assert.deepEqual([rest.documents.map(({ ordinal }) => ordinal).at(0), rest.documents.length], [1001, 200])
  assert.deepEqual([rest.documentsLeftOut, rest.document?.payer, rest.rows], [0, many.document?.payer, 1200])
  assert.deepEqual([told(1200, 5000).documents, told(1200, 5000).documentsLeftOut], [[], 0])
  const few = told(2)
  assert.deepEqual([few.documents.length, few.documentsLeftOut], [2, 0])
})
