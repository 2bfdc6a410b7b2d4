/** What notices say: in three languages, by the law's days, without a sum, a name or a number of a person. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { languages } from '#vocabulary/text.ts'
import { type NoticeFacts, type NoticeKind, warningDue } from './kinds.ts'
import { sayNotice } from './words.ts'

const samples: NoticeFacts = {
  'record-opened': { as: 'fund' },
  'acts-for-you': { as: 'parent' },
  'acts-for-you-no-more': { as: 'guardian' },
  'you-act-for-person': { as: 'parent', through: day('2030-05-05') },
  'you-act-for-firm': { through: day('2027-05-05') },
  'you-act-for-firm-no-more': { since: day('2026-12-01') },
  'case-opened-for-you': { number: 'C-7F3A-9QX2', by: 'representative' },
  'case-message': { number: 'C-7F3A-9QX2' },
  'case-asked': { number: 'C-7F3A-9QX2' },
  'case-handed-over': { number: 'C-7F3A-9QX2', to: 'fund/registrar' },
  'case-closed': { number: 'C-7F3A-9QX2', outcome: { kk: 'жауап берілді', ru: 'дан ответ', en: 'answered' } },
  'cover-ends': { lastDay: day('2026-12-31'), days: 30, ground: 'grace' },
  'ground-ends': { lastDay: day('2026-12-31'), ground: 'state', next: 'paid' },
  'month-unpaid': { month: '2026-09', coveredThrough: day('2026-12-31') },
  'cover-begins': { on: day('2026-12-01'), state: 'paid' },
  'cover-lost': { on: day('2026-12-01'), state: 'uninsured-employer-stopped' },
  'address-changed': { way: 'email', isTakenAway: false },
}

test('every kind says something in each language, as a sentence that ends once', () => {
  for (const kind of Object.keys(samples) as NoticeKind[]) {
    const { title, says } = sayNotice(kind, samples[kind])
    for (const language of languages) {
      assert.match(says[language], /[^.]\.$/, `${kind} ${language}`)
      for (const text of [title[language], says[language]])
        assert.doesNotMatch(text, /undefined|\[object|₸|\d{12}|\.\./, `${kind} ${language}: ${text}`)
    }
  }
})

test('the day by which a month was to be paid is the law’s: the 25th of the next, or the working day after', () => {
  const said = (month: string) => sayNotice('month-unpaid', { month, coveredThrough: null }).says.en
  assert.match(said('2026-08'), /25\sSeptember 2026/)
  // The 25th of October 2026 is a Sunday, and the 26th a holiday moved from it or a day of work.
  assert.match(said('2026-09'), /2[67]\sOctober 2026/)
})

test('a warning is the last one whose days have come', () => {
  const on = day('2026-12-01')
  const due = (left: number) => warningDue('cover-ends', on, left)
  assert.deepEqual([31, 30, 11, 10, 0].map(due), [undefined, 30, 30, 10, 10])
  assert.equal(warningDue('cover-lost', on, 5), undefined)
})
