import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CopyRow, Labels } from './copy-row.ts'

/** A row of one field, as COPY sends it. */
function rowOf(label: string): CopyRow {
  const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(label)])
  bytes.writeInt32BE(Buffer.byteLength(label))
  const row = new CopyRow()
  row.aim(bytes, 0, 1)
  return row
}

test('a label is read as its place in the list, and one that is not in it is never taken for another', () => {
  const list = ['employer', 'platform', 'gph', 'peasant-farm', 'local-budget']
  const labels = new Labels(list)
  assert.deepEqual(
    list.map((label) => rowOf(label).placeIn(labels)),
    [0, 1, 2, 3, 4],
  )
  for (const label of ['employe', 'remployer', 'gpH', '']) assert.throws(() => rowOf(label).placeIn(labels))
})

test('two labels that could be taken for each other make no list', () => {
  assert.throws(() => new Labels(['gph', 'gph']))
})
