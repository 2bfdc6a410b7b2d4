/** What a certificate says, and what it must not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { languages } from '#vocabulary/text.ts'
import { sampleIin } from '../../registry/extracts/sample-extracts.fixture.ts'
import { paperOf } from './paper.ts'

const person = {
  personId: 1,
  iin: sampleIin(1),
  surname: 'ҮЛГІЛОВА',
  givenName: 'АЙГҮЛ',
  patronymic: '',
  birthOn: day('1886-05-07'),
}
const certified = {
  number: 'K-7F3A-9QX2-0MBD-4TZE',
  status: 'insured',
  on: day('2026-11-22'),
  through: day('2026-12-31'),
  answeredOn: day('2026-11-22'),
  answeredAt: '14:05',
} as const

test('it names the person, the status, its days and the number, and says that no clinic may ask for it, in each language', () => {
  const paper = paperOf(
    certified,
    person as never,
    'https://kepil.example/certificates/K-7F3A-9QX2-0MBD-4TZE',
  )
  assert.equal(paper.name, 'ҮЛГІЛОВА АЙГҮЛ')
  for (const language of languages) {
    const facts = paper.facts.map(({ label, said }) => `${label[language]}: ${said[language]}`)
    assert.equal(facts.length, 6)
    assert.ok(facts.some((fact) => fact.includes(person.iin)))
    const all = [...facts, ...paper.sentences.map((sentence) => sentence[language])].join(' ')
    assert.match(all, /K-7F3A-9QX2-0MBD-4TZE.*kepil\.example/)
    assert.match(
      all,
      { kk: /талап ете алмайды/, ru: /не вправе требовать/, en: /No clinic may ask/ }[language],
    )
    assert.doesNotMatch(all, /₸|тенге|теңге|tenge/)
  }
})

test('who is not insured has a paper without a last day', () => {
  const paper = paperOf(
    { ...certified, status: 'uninsured', through: undefined },
    person as never,
    'https://x.kz',
  )
  assert.deepEqual(paper.facts.map(({ said }) => said.ru)[1], 'Не застраховано')
  assert.equal(paper.facts.length, 5)
})
