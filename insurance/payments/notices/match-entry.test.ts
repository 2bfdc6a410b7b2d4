import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#vocabulary/day.ts'
import { languages } from '#vocabulary/text.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { matchEntry } from './match-entry.ts'
import type { NotedDocument, OpenEntry } from './notice.ts'
import { reasonWords } from './reason-words.ts'
import { waitingReasons } from './waiting-reasons.ts'

const today = day('2021-06-14')
const entry: OpenEntry = {
  noticeId: 1,
  ordinal: 1,
  amount: tenge(1000),
  creditedOn: day('2021-06-11'),
  isReversal: false,
  occurrence: 1,
  references: ['REF1'],
  payerAccount: '',
  purposeCode: undefined,
  bankMark: 'a1',
}
const document: NotedDocument = {
  documentId: 7,
  reference: 'REF1',
  sender: 'KZ1',
  total: tenge(1000),
  purposeCode: 122,
  rows: 1,
  creditedOn: day('2021-06-10'),
  listedOn: day('2021-06-10'),
  isConfirmed: false,
  bankMark: undefined,
}
const confirmed: NotedDocument = {
  ...document,
  isConfirmed: true,
  creditedOn: entry.creditedOn,
  bankMark: 'a1',
}

type Case = readonly [
  outcome: string,
  entry: Partial<OpenEntry>,
  documents: readonly Partial<NotedDocument>[],
]
const cases: readonly Case[] = [
  ['confirmed', {}, [{}]],
  ['confirmed', { purposeCode: 122 }, [{}, { documentId: 8, purposeCode: 121 }]],
  ['confirmed', { payerAccount: 'KZ2' }, [{}, { documentId: 8, sender: 'KZ2' }]],
  ['confirmed', { payerAccount: 'KZ9' }, [{}]],
  ['confirmed', {}, [{}, { documentId: 8, total: tenge(999) }]],
  ['confirmed', { creditedOn: day('2021-06-10') }, [{}]],
  ['no-reference', { references: [] }, []],
  ['no-document', {}, []],
  ['other-sum', {}, [{ total: tenge(1001) }]],
  ['other-purpose', { purposeCode: 121 }, [{}]],
  ['other-day', { creditedOn: day('2021-06-09') }, [{}]],
  ['other-day', {}, [{ listedOn: day('2021-05-11'), creditedOn: day('2021-05-11') }]],
  ['several-documents', {}, [{}, { documentId: 8, sender: 'KZ2' }]],
  ['several-documents', {}, [confirmed, { documentId: 8, sender: 'KZ2' }]],
  ['day-ahead', { creditedOn: day('2021-06-15') }, [{}]],
  ['confirmed-before', {}, [confirmed]],
  ['confirmed-before', { bankMark: undefined }, [confirmed]],
  ['second-entry', { bankMark: 'b2' }, [confirmed]],
  ['second-entry', { occurrence: 2 }, [confirmed]],
  ['another-day', { creditedOn: day('2021-06-12') }, [confirmed]],
  ['reversal', { isReversal: true }, [confirmed]],
  ['reversal', { isReversal: true, references: [] }, []],
]

test('an entry confirms the one document of its reference, sum, purpose and time; whatever else waits with its reason', () => {
  for (const [outcome, ofEntry, documents] of cases) {
    const told = documents.map((one) => ({ ...document, ...one }))
    const decision = matchEntry({ ...entry, ...ofEntry }, told, today)
    const found = decision.state === 'waiting' ? decision.reason : decision.state
    assert.equal(found, outcome, JSON.stringify([ofEntry, documents]))
  }
})

test('every reason to wait is said in three languages, with what to do', () => {
  for (const reason of waitingReasons)
    for (const words of [reasonWords[reason].what, reasonWords[reason].remedy])
      for (const language of languages) assert.match(words[language], /^.{12,}[.]$/u, `${reason} ${language}`)
})
