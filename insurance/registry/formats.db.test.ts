import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { groupColumns, payerColumns, personColumns } from './extracts/format.ts'
import { spellKinds } from './extracts/group-row.ts'
import type { ExtractKind } from './index.ts'
import { countsOf, type SampleRegister, sampleRegister } from './sample-register.fixture.ts'

let register: SampleRegister
before(async () => {
  register = await sampleRegister()
})
after(() => register.close())

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8')
  .split('## Register extracts')[1]!
  .split('\n## ')[0]!
const examples = (heading: string): string[] => {
  const section = page.split(`### ${heading}\n`)[1]!.split('\n### ')[0]!
  return [...section.matchAll(/```(?:csv|json)\n([^`]*)```/g)].map(([, text]) => text!)
}

test('the examples of the manual are taken in without a fault', async () => {
  const sections: [string, ExtractKind][] = [
    ['Persons', 'persons'],
    ['Payers', 'payers'],
    ['Groups', 'groups'],
  ]
  for (const [heading, kind] of sections) {
    const [table, ...lines] = examples(heading)
    const { faults, ...first } = await register.take(kind, table!)
    assert.deepEqual(faults, [], kind)
    assert.ok(first.added > 0, kind)
    for (const text of lines) assert.deepEqual(countsOf(await register.take(kind, text)), [0, 0, 0])
  }
})

test('the manual names every column, group and kind', () => {
  for (const word of [...personColumns, ...payerColumns, ...groupColumns, ...spellKinds]) {
    assert.ok(page.includes(`\`${word}\``), word)
  }
})
