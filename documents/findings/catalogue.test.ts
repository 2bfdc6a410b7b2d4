import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { languages } from '#vocabulary/text.ts'
import { actionOf, catalogue, type FindingKind, finding } from './finding.ts'
import { findingText, findingWords } from './finding-words.ts'

const kinds = Object.keys(catalogue) as FindingKind[]
const factsIn = (text: string): string[] => [...text.matchAll(/\{[^}]+\}/g)].map(([fact]) => fact).sort()

test('every code from D01 to D07 and P01 to P10 can be found', () => {
  const codes = new Set(kinds.map((kind) => catalogue[kind].code))
  const all = [
    ...Array.from({ length: 7 }, (_, n) => `D0${n + 1}`),
    ...Array.from({ length: 10 }, (_, n) => `P${String(n + 1).padStart(2, '0')}`),
  ]
  assert.deepEqual([...codes].sort(), all)
})

test('every finding says what was found and what to do in three languages, with the same facts', () => {
  for (const kind of kinds) {
    const { what, remedy, actions } = catalogue[kind]
    for (const text of [what, remedy, ...actions.flatMap((action) => action.remedy ?? [])]) {
      for (const language of languages) {
        assert.match(text[language], /^.{8,}[.]$/su, `${kind} ${language}`)
        assert.deepEqual(factsIn(text[language]), factsIn(text.ru), `${kind} ${language}`)
      }
    }
  }
})

test('the dates of a finding follow each other without a gap, the last one open', () => {
  for (const kind of kinds) {
    const { actions } = catalogue[kind]
    assert.equal(actions[0]?.from, '2017-07-01', kind)
    assert.equal(actions.at(-1)?.until, undefined, kind)
    for (const [place, { until }] of actions.slice(0, -1).entries())
      assert.equal(until, actions[place + 1]?.from, kind)
  }
})

test('a sum above the most is flagged until 30 March 2025 and its excess returned from the 31st', () => {
  assert.equal(actionOf('over-cap-one-payer', day('2025-03-30')), 'flag')
  assert.equal(actionOf('over-cap-all-payers', day('2025-03-31')), 'return-excess')
  assert.equal(actionOf('over-cap-one-payer'), 'return-excess')
})

test('the remedy is that of the day', () => {
  const facts = { month: 202_411, sum: 2_550_100, cap: 2_550_000, excess: 100 }
  const at = (on: string) => finding('over-cap-one-payer', { place: { row: 1 }, facts, receivedOn: day(on) })
  assert.match(findingWords(at('2025-03-30')).remedy.en, /passes whole/)
  assert.match(findingWords(at('2025-03-31')).remedy.en, /1\u00a0₸, is returned/)
})

test('money, months and days are written as each language writes them', () => {
  const facts = { month: 202_411, sum: 123_456_789, cap: 0, excess: 5 }
  const text = findingText(finding('over-cap-one-payer', { place: {}, facts }))
  assert.match(text.kk, /2024 жылғы қараша үшін .* 1\u00a0234\u00a0567,89\u00a0₸/)
  assert.match(text.ru, /ноябрь 2024\u00a0г\./)
  assert.match(text.en, /November 2024 .* 1\u00a0234\u00a0567\.89\u00a0₸/)
})

const consequences = {
  fatal: { file: 'not taken', document: 'the document is not taken', person: 'not taken' },
  'already-taken': { file: '', document: 'taken once', person: '' },
  return: { file: '', document: 'the document is sent back', person: 'the row is sent back' },
  'return-excess': { file: '', document: '', person: 'the part above is sent back' },
  suspense: { file: '', document: '', person: 'the row is held' },
  flag: { file: 'passes', document: 'passes', person: 'passes' },
} as const

test('the manual lists everything that can be found, with its code, its words and what becomes of it', () => {
  const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8')
  for (const kind of kinds) {
    const { code, what, actions, level } = catalogue[kind]
    const becomes = actions
      .map(({ action, until }) => `${until ? `before ${until}: ` : ''}${consequences[action][level]}`)
      .join('; then: ')
    const said = what.en.replaceAll(/\{(\w+)(:\w+)?\}/g, '*$1*').replaceAll('**', '* *')
    const row = `| ${code} | \`${kind}\` | ${said} | ${becomes} |`
    assert.ok(page.includes(row), row)
  }
})
