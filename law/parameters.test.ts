/** The histories shown to people: complete, cited, and said in three languages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#vocabulary/text.ts'
import { acts } from './acts.ts'
import { groups } from './groups.ts'
import { groupNames } from './names/groups.ts'
import { notModelled } from './not-modelled.ts'
import { parameters } from './parameters.ts'

test('every dated value has a title in three languages, rows, and a citation that resolves for each', () => {
  assert.ok(parameters.length >= 17)
  for (const { name, title, rows, amendments } of parameters) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/)
    for (const language of languages) assert.ok(title[language].length > 5, name)
    assert.ok(rows.length > 0, name)
    for (const { cite } of [...rows, ...amendments.flatMap((one) => one.rows)]) {
      assert.ok(Object.hasOwn(acts, cite.act), name)
      assert.ok(cite.article.length > 0, name)
    }
  }
})

test('no two dated values share a name', () => {
  const names = parameters.map(({ name }) => name)
  assert.equal(new Set(names).size, names.length)
})

test('what is not modelled is cited and said in three languages', () => {
  for (const { cite, text } of notModelled) {
    assert.ok(Object.hasOwn(acts, cite.act))
    for (const language of languages) assert.ok(text[language].length > 20)
  }
})

test('every group has a name in three languages', () => {
  for (const group of groups)
    for (const language of languages) assert.ok(groupNames[group][language].length > 3)
})
