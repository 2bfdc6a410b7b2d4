/** What ClamAV's daemon says of files, and what is made of it where it says nothing, or nonsense. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { type SampleClamd, sampleClamd } from './clamd.fixture.ts'
import { clamdScanner, lookAtScanner } from './clamd.ts'
import { infected, pdf } from './hostile.fixture.ts'
import { noScanner, type ScannerTrouble, scannerOf, testScanner } from './scanner.ts'

let clamd: SampleClamd
let troubles: ScannerTrouble[] = []
before(async () => {
  clamd = await sampleClamd()
})
beforeEach(() => {
  clamd.does('soundly')
  clamd.takesUpTo(100 * 1024 * 1024)
  troubles = []
})
after(() => clamd.close())

const tell = (trouble: ScannerTrouble): void => void troubles.push(trouble)
const scan = (bytes: Uint8Array) => clamdScanner(clamd.address, { tell, waits: 2000 }).scan(bytes)
const codes = () => troubles.map(({ code }) => code)

test('a sound file is clean, one with the string all scanners know is infected, over a port and over a socket', async () => {
  const onPath = await sampleClamd('path')
  try {
    for (const { address } of [clamd, onPath]) {
      const scanner = clamdScanner(address, { tell })
      assert.equal(await scanner.scan(pdf), 'clean')
      assert.equal(await scanner.scan(infected), 'infected')
      assert.equal(await scanner.scan(Buffer.alloc(0)), 'clean')
      assert.equal(
        await lookAtScanner(address),
        'ClamAV 1.4.6/27480/Mon Nov 30 08:26:00 2026',
        'it says what it is, and of which day its signatures are',
      )
    }
  } finally {
    await onPath.close()
  }
  assert.deepEqual(troubles, [])
})

test('a large file comes whole, and so does what hides at its end', async () => {
  const large = randomBytes(10 * 1024 * 1024 - 7)
  assert.equal(await clamdScanner(clamd.address, { tell }).scan(large), 'clean')
  assert.ok(clamd.taken().equals(large))
  assert.equal(await clamdScanner(clamd.address, { tell }).scan(Buffer.concat([large, infected])), 'infected')
})

test('a file larger than it takes is not taken, and that is told', async () => {
  clamd.takesUpTo(100)
  assert.equal(await scan(pdf), 'clean')
  assert.equal(await scan(Buffer.concat([pdf, Buffer.alloc(100)])), 'not-taken')
  assert.deepEqual(troubles, [{ code: 'scanner-takes-less', answer: 'INSTREAM size limit exceeded. ERROR' }])
})

test('a file that it looked through in part is neither clean nor infected', async () => {
  clamd.does({ says: 'stream: Heuristics.Limits.Exceeded.MaxScanTime FOUND\0' })
  assert.equal(await scan(pdf), 'not-taken')
})

test('an answer that is none passes nothing', async () => {
  const answers = [
    'OK\0',
    'stream: OKAY\0',
    'stream: OK\n',
    'stream: FOUND\0',
    "INSTREAM: Can't write to temporary file. ERROR\0",
    'UNKNOWN COMMAND\0',
    'HTTP/1.1 200 OK\r\n\r\n',
    '\0',
    'a'.repeat(5000),
    `stream: ${'a'.repeat(5000)} FOUND\0`,
  ]
  for (const says of answers) {
    clamd.does({ says })
    assert.equal(await scan(pdf), 'unavailable', says.slice(0, 40))
    assert.equal(await lookAtScanner(clamd.address, 2000), undefined, says.slice(0, 40))
  }
  assert.equal(troubles.length, answers.length)
  assert.ok(troubles.every(({ answer = '' }) => answer.length <= 200))
})

test('one that passes a file before it has come whole is not believed', async () => {
  clamd.does('early')
  assert.equal(await scan(Buffer.alloc(10 * 1024 * 1024)), 'unavailable')
  assert.deepEqual(codes(), ['scanner-unreadable'])
})

test('one that closes in the middle, or says nothing until its time is over, has passed nothing', async () => {
  clamd.does('closing')
  assert.equal(await scan(Buffer.alloc(1024 * 1024)), 'unavailable')
  clamd.does('silently')
  const quick = clamdScanner(clamd.address, { tell, waits: 100 })
  assert.equal(await quick.scan(pdf), 'unavailable')
  // It reads nothing more, either: what is sent waits, and ends with the time.
  assert.equal(await quick.scan(Buffer.alloc(10 * 1024 * 1024)), 'unavailable')
  assert.equal(await lookAtScanner(clamd.address, 100), undefined)
  assert.deepEqual(codes(), ['scanner-closed', 'scanner-silent', 'scanner-silent'])
})

test('one that is away is asked again the next time, and passes what it did not', async () => {
  await clamd.stop()
  assert.equal(await scan(pdf), 'unavailable')
  assert.equal(await lookAtScanner(clamd.address), undefined)
  await clamd.start()
  assert.equal(await scan(pdf), 'clean')
  const nowhere = clamdScanner({ path: '/nowhere/clamd.ctl' }, { tell })
  assert.equal(await nowhere.scan(pdf), 'unavailable')
  assert.deepEqual(codes(), ['scanner-away', 'scanner-away'])
})

test('many files at once are told apart', async () => {
  const files = Array.from({ length: 40 }, (_, place) => (place % 3 === 0 ? infected : pdf))
  assert.deepEqual(
    await Promise.all(files.map(scan)),
    files.map((file) => (file === infected ? 'infected' : 'clean')),
  )
})

test('the one that is named is asked, also in a demonstration; without one a real installation has none', async () => {
  clamd.does({ says: 'stream: Sample.Named FOUND\0' })
  const named = scannerOf({ scanner: clamd.address, demonstration: true }, tell)
  assert.equal(await named.scan(pdf), 'infected')
  assert.equal(scannerOf({ scanner: undefined, demonstration: true }, tell), testScanner)
  assert.equal(scannerOf({ scanner: undefined, demonstration: false }, tell), noScanner)
})
