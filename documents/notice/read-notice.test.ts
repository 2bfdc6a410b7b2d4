import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { languages } from '#vocabulary/text.ts'
import { tenge, tiyn } from '#vocabulary/tiyn.ts'
import { iinOf } from '../fixtures/example.fixture.ts'
import { noticeFindings } from './catalogue.ts'
import { noticeFindingWords } from './finding.ts'
import { noticeFile, noticeText, type SampleEntry } from './notice-file.fixture.ts'
import { looksLikeNotice, readNotice } from './read-notice.ts'

const single: SampleEntry = {
  amount: tiyn(123_456_789),
  bankReference: 'BANK-1',
  payments: [{ reference: 'REF1', payerAccount: 'KZ86990TEST140990010', purposeCode: '122' }],
}
const batch: SampleEntry = {
  amount: tenge(300),
  payments: [
    { reference: 'REF2', amount: tenge(100) },
    { reference: 'REF3', amount: tenge(200) },
  ],
}
const read = (text: string) => readNotice(Buffer.from(text))
const kindsOf = (text: string) => read(text).findings.map(({ kind }) => kind)

test('an entry gives its sum to the tiyn, its days, its numbers, the payer’s account and the purpose', () => {
  for (const message of ['camt.054', 'camt.053'] as const)
    for (const version of ['08', '02'] as const) {
      const notice = readNotice(noticeFile([single], { message, version }))
      assert.deepEqual(notice.findings, [])
      assert.equal(notice.message, message)
      assert.deepEqual(
        notice.entries.map(({ line, ...entry }) => entry),
        [
          {
            ordinal: 1,
            amount: 123_456_789,
            direction: 'credit',
            isReversal: false,
            bookedOn: '2021-06-11',
            valueOn: '2021-06-11',
            references: ['REF1', 'BANK-1'],
            bankReference: 'BANK-1',
            payerAccount: 'KZ86990TEST140990010',
            purposeCode: '122',
          },
        ],
      )
    }
})

test('a booking of many payments is as many entries; what left and what is only expected is counted and passed over', () => {
  for (const version of ['08', '02'] as const) {
    const debit: SampleEntry = { amount: tenge(5), direction: 'DBIT' }
    const notice = readNotice(noticeFile([batch, debit, { amount: tenge(7), status: 'PDNG' }], { version }))
    assert.deepEqual(notice.findings, [])
    assert.deepEqual(
      notice.entries.map(({ amount, references }) => [amount, references]),
      [
        [tenge(100), ['REF2']],
        [tenge(200), ['REF3']],
      ],
    )
    assert.deepEqual([notice.debits, notice.notBooked], [1, 1])
  }
})

test('what takes an earlier entry back, or says why it comes back, is told from a payment', () => {
  const back = readNotice(noticeFile([{ amount: tenge(5), direction: 'DBIT', reversal: true }]))
  assert.deepEqual(
    back.entries.map(({ direction, isReversal }) => [direction, isReversal]),
    [['debit', true]],
  )
  const returned = noticeText([single]).replace(
    '<RmtInf>',
    '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf><RmtInf>',
  )
  assert.equal(read(returned).entries[0]?.isReversal, true)
  assert.equal(read(noticeText([{ ...single, reversal: false }])).entries[0]?.isReversal, false)
})

test('names, envelopes, other namespaces and unknown elements around what is read change nothing', () => {
  const plain = read(noticeText([single, batch])).entries.map(({ line, ...entry }) => entry)
  const wrapped = noticeText([single, batch])
    .replace('<Document', '<b:Envelope xmlns:b="urn:bus"><b:Header><b:Ntry/></b:Header><Document')
    .replace('</Document>', '</Document></b:Envelope>')
    .replaceAll('<CdtDbtInd>', '<NtryRef>1</NtryRef><x:Amt xmlns:x="urn:x" Ccy="KZT">9.99</x:Amt><CdtDbtInd>')
    .replace('<Sum>423456.78', '<Sum>423456.78')
  const prefixed = noticeText([single, batch])
    .replace('xmlns=', 'xmlns:c=')
    .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1c:')
  for (const text of [wrapped, prefixed]) {
    const notice = read(text)
    assert.deepEqual(notice.findings, [])
    assert.deepEqual(
      notice.entries.map(({ line, ...entry }) => entry),
      plain,
    )
  }
})

test('a DOCTYPE, an entity of one’s own and a bomb of entities are refused before anything is read', () => {
  const bomb = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>`
  const text = noticeText([single])
  assert.deepEqual(kindsOf(text.replace('<Document', `${bomb}<Document`).replace('NOTICE-1', '&c;')), [
    'notice-doctype',
  ])
  const outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  assert.deepEqual(kindsOf(text.replace('<Document', `${outside}<Document`)), ['notice-doctype'])
  assert.deepEqual(kindsOf(text.replace('NOTICE-1', '&c;')), ['notice-entity'])
  assert.deepEqual(kindsOf(text.replace('REF1', 'R&amp;&#49;')), [])
})

test('elements within each other without end are refused at the first that is too deep, before the rest is read', () => {
  const cpuOf = (text: string): number => {
    const before = process.cpuUsage()
    read(text)
    return process.cpuUsage(before).user
  }
  const plain = noticeText(Array.from({ length: 2000 }, () => single))
  const deep = '<a>'.repeat(plain.length / 3)
  assert.deepEqual(kindsOf(deep), ['notice-too-deep'])
  assert.deepEqual(kindsOf(noticeText([single]).replace('<GrpHdr>', deep)), ['notice-too-deep'])
  assert.ok(cpuOf(deep) < cpuOf(plain), 'it costs less than a sound notice of its size')
})

const spoilt: readonly (readonly [kind: string, change: (text: string) => string])[] = [
  ['notice-xml-broken', (text) => text.replace('</Ntry>', '')],
  ['notice-xml-broken', (text) => text.slice(0, -30)],
  ['notice-too-deep', (text) => text.replace('<GrpHdr>', `${'<a>'.repeat(60)}`)],
  ['notice-not-camt', (text) => text.replaceAll('camt.054', 'pain.001')],
  ['notice-not-camt', () => '<html/>'],
  ['notice-version', (text) => text.replace('001.08', '001.01')],
  ['notice-several', (text) => `<a>${text.replace(/<\?.*\?>/, '').repeat(2)}</a>`],
  ['notice-account-currency', (text) => text.replace('<Ccy>KZT', '<Ccy>USD')],
  ['notice-account-other', (text) => text.replace('<IBAN>KZ9', '<IBAN>KZ8')],
  ['notice-account-other', (text) => text.replace(/<Id><IBAN>.*?<\/Id>/, '')],
  ['notice-totals-differ', (text) => text.replace('1234567.89</Amt>', '1234567.88</Amt>')],
  ['notice-totals-differ', (text) => text.replace('<NbOfNtries>1<', '<NbOfNtries>2<')],
]
test('a notice that is broken, cut off, of another kind, or whose totals do not hold is refused whole', () => {
  for (const [kind, change] of spoilt) {
    const notice = read(change(noticeText([single])))
    assert.deepEqual([notice.findings.map((each) => each.kind), notice.entries], [[kind], []], kind)
  }
  assert.deepEqual(readNotice(new Uint8Array()).findings[0]?.kind, 'notice-empty')
  assert.deepEqual(readNotice(noticeFile([single]), { limit: 100 }).findings[0]?.kind, 'notice-too-large')
})

const spoiltEntries: readonly (readonly [kind: string, from: string, to: string])[] = [
  ['entry-amount-unreadable', '>1234567.89</Amt>', '>-1234567.89</Amt>'],
  ['entry-amount-unreadable', '>1234567.89</Amt>', '>1234567,89</Amt>'],
  ['entry-amount-unreadable', '>1234567.89</Amt>', '>1234567.891</Amt>'],
  ['entry-amount-unreadable', '>1234567.89</Amt>', '>1e9</Amt>'],
  ['entry-amount-unreadable', '>1234567.89</Amt>', '>0.00</Amt>'],
  ['entry-field-unreadable', '>1234567.89</Amt>', '>12345<b/>67.89</Amt>'],
  ['entry-field-unreadable', '>1234567.89</Amt>', `>${' '.repeat(600)}1234567.89</Amt>`],
  ['entry-currency', 'Ccy="KZT">1234567.89', 'Ccy="USD">1234567.89'],
  ['entry-currency', ' Ccy="KZT">1234567.89', '>1234567.89'],
  ['entry-field-missing', '<CdtDbtInd>CRDT</CdtDbtInd>', ''],
  ['entry-field-unreadable', '>CRDT<', '>CREDIT<'],
  ['entry-field-twice', '<CdtDbtInd>', '<Amt Ccy="KZT">1.00</Amt><CdtDbtInd>'],
  ['entry-field-missing', '<Sts><Cd>BOOK</Cd></Sts>', ''],
  ['entry-field-unreadable', '>BOOK<', '>DONE<'],
  ['entry-field-unreadable', '<BookgDt><Dt>2021-06-11', '<BookgDt><Dt>2021-06-31'],
  ['entry-field-unreadable', '<ValDt><Dt>2021-06-11</Dt>', '<ValDt><DtTm>2021-06-11T22:00:00Z</DtTm>'],
]
test('an entry that cannot be read is refused and its neighbours are taken; the totals do not let it go unseen', () => {
  for (const [kind, from, to] of spoiltEntries) {
    const text = noticeText([single, batch], { totals: false })
    assert.ok(text.includes(from), from)
    const notice = read(text.replace(from, to))
    assert.deepEqual(
      notice.findings.map((each) => [each.kind, each.entry]),
      [[kind, 1]],
    )
    assert.deepEqual([notice.refused, notice.entries.length], [1, 2], kind)
  }
  const told = noticeText([single, batch]).replace('Ccy="KZT">1234567.89', 'Ccy="USD">1234567.89')
  assert.ok(kindsOf(told).includes('notice-totals-differ'))
})

test('payments that do not add up to their entry, are not as many as it says, or go another way are refused', () => {
  const text = noticeText([batch], { totals: false })
  assert.deepEqual(kindsOf(text.replace('>200.00<', '>200.01<')), ['details-sum-differs'])
  const group = (head: string) => text.replace('<NtryDtls>', `<NtryDtls><Btch>${head}</Btch>`)
  assert.deepEqual(kindsOf(group('<NbOfTxs>2</NbOfTxs><TtlAmt Ccy="KZT">300</TtlAmt>')), [])
  assert.deepEqual(kindsOf(group('<NbOfTxs>3</NbOfTxs>')), ['details-count-differs'])
  assert.deepEqual(kindsOf(group('<TtlAmt Ccy="KZT">301</TtlAmt>')), ['details-sum-differs'])
  assert.deepEqual(kindsOf(text.replace('</Refs>', '</Refs><CdtDbtInd>DBIT</CdtDbtInd>')), [
    'details-direction-differs',
  ])
  assert.deepEqual(kindsOf(text.replace('<Amt Ccy="KZT">200.00</Amt>', '')), ['entry-field-missing'])
})

test('windows-1251 is read where it is declared, UTF-16 and unknown encodings are not, broken UTF-8 is not', () => {
  const text = noticeText([single])
  const cyrillic = Buffer.from(
    text.replace('UTF-8', 'windows-1251').replace('ВЗНОСЫ ОСМС', '\u00c2\u00c7'),
    'latin1',
  )
  assert.deepEqual(readNotice(cyrillic).findings, [])
  assert.equal(readNotice(cyrillic).entries.length, 1)
  assert.deepEqual(kindsOf(text.replace('UTF-8', 'koi8-r')), ['notice-encoding'])
  assert.deepEqual(
    readNotice(Buffer.from(text, 'utf16le')).findings.map(({ kind }) => kind),
    ['notice-encoding'],
  )
  const broken = Buffer.from(text)
  broken[text.indexOf('ВЗНОСЫ')] = 0xff
  assert.deepEqual(
    readNotice(broken).findings.map(({ kind }) => kind),
    ['notice-letter-broken'],
  )
  assert.equal(readNotice(Buffer.from(`\ufeff${text}`)).entries.length, 1)
})

test('a notice is known by how it begins', () => {
  assert.ok(looksLikeNotice(noticeFile([single])))
  assert.ok(!looksLikeNotice(Buffer.from('<html>camt.054')))
  assert.ok(!looksLikeNotice(Buffer.from('{1:F01')))
})

test('a number of a person in a reference is masked as a document’s is; NOTPROVIDED is no reference', () => {
  const iin = iinOf('0105', 1)
  const notice = read(noticeText([{ ...single, payments: [{ reference: iin }] }]))
  assert.ok(!JSON.stringify(notice.entries[0]?.references).includes(iin))
  assert.deepEqual(read(noticeText([{ amount: tenge(1), payments: [{}] }])).entries[0]?.references, [])
})

test('every finding says what was found and what to do in three languages, and stands in the manual', () => {
  const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8')
  for (const [kind, { code, action, what }] of Object.entries(noticeFindings)) {
    const found = { kind: kind as keyof typeof noticeFindings, code, action, line: 4, entry: 2 }
    const facts = { element: 'Amt', size: 1, limit: 1, account: 'KZ' }
    const words = noticeFindingWords({ ...found, facts })
    for (const language of languages)
      for (const text of [words.what[language], words.remedy[language]])
        assert.ok(/^.{8,}[.]$/su.test(text) && !/[{}?]/.test(text), `${kind} ${language}: ${text}`)
    const said = what.en.replaceAll(/\{(\w+)\}/g, '*$1*')
    const row = `| ${code} | \`${kind}\` | ${said} | ${action === 'fatal' ? 'the notice is not taken' : 'the entry is not taken'} |`
    assert.ok(page.includes(row), row)
  }
})
