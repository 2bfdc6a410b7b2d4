/** What is kept of the files that people send, and of those who mean harm. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imageSize } from 'image-size'
import { type CleanFile, cleaned } from './clean.ts'
import { infected, jpeg, pdf, photograph, png } from './hostile.fixture.ts'
import { noScanner, testScanner } from './scanner.ts'

async function kept(bytes: Uint8Array): Promise<CleanFile> {
  const made = await cleaned(bytes)
  assert.ok(typeof made === 'object', String(made))
  return made
}
const holds = (bytes: Buffer, words: string): boolean => bytes.includes(Buffer.from(words, 'latin1'))

test('a sound image and a sound PDF are kept, each as what it is', async () => {
  assert.equal((await kept(png({ width: 30, height: 20 }))).media, 'image/png')
  assert.equal((await kept(jpeg)).media, 'image/jpeg')
  assert.deepEqual(await kept(pdf), { media: 'application/pdf', bytes: pdf })
})

test('a photograph keeps its picture, the right way up, and nothing of where and by what it was taken', async () => {
  const sent = photograph(6, 'GPS 43.2389 76.8897')
  assert.ok(holds(sent, 'Exif') && holds(sent, 'GPS'))
  const { bytes } = await kept(sent)
  assert.ok(!holds(bytes, 'Exif') && !holds(bytes, 'GPS'))
  const { width, height, orientation } = imageSize(bytes)
  assert.deepEqual([width, height, orientation], [8, 16, undefined])
})

test('what is written into a PNG beside its picture is gone', async () => {
  const { bytes } = await kept(png({ width: 30, height: 20, comment: 'author 800615100018' }))
  assert.ok(!holds(bytes, 'author'))
  const { width, height } = imageSize(bytes)
  assert.deepEqual([width, height], [30, 20])
})

test('of an image that is something else besides, the image alone is kept', async () => {
  const page = '<html><script>alert(1)</script></html>'
  for (const image of [png({ width: 4, height: 4 }), jpeg]) {
    const { bytes } = await kept(Buffer.concat([image, Buffer.from(page)]))
    assert.ok(!holds(bytes, 'script'))
  }
  const within = await kept(photograph(1, page))
  assert.ok(!holds(within.bytes, 'script'))
})

test('what only calls itself an image is none', async () => {
  const others = [
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '<!doctype html><html></html>',
    'GIF89a\u0001\u0000\u0001\u0000',
    'MZ\u0090\u0000',
    'PK\u0003\u0004',
    ' %PDF-1.7',
    '\u0089PN',
    '',
  ]
  for (const other of others)
    assert.equal(await cleaned(Buffer.from(other, 'latin1')), 'type-not-taken', other)
})

test('an image that would fill the memory is refused by its head, before a pixel of it is made', async () => {
  assert.equal(await cleaned(png({ width: 100_000, height: 100_000, rows: 1 })), 'too-many-pixels')
  assert.equal(await cleaned(png({ width: 60_000, height: 1000, rows: 1 })), 'too-many-pixels')
})

test('an image that is broken, or lies about its size, is refused and harms nobody after it', async () => {
  const sound = png({ width: 400, height: 400 })
  const broken = [
    sound.subarray(0, sound.length / 2),
    png({ width: 400, height: 400, rows: 3 }),
    png({ width: 0, height: 5 }),
    Buffer.concat([jpeg.subarray(0, 40), Buffer.alloc(400)]),
    jpeg.subarray(0, 3),
  ]
  for (const [place, bytes] of broken.entries())
    assert.equal(await cleaned(bytes), 'unreadable', String(place))
  assert.equal((await kept(sound)).media, 'image/png')
})

test('the scanner of tests knows the string that all scanners know; where there is none, nothing is clean', async () => {
  assert.equal(await testScanner.scan(infected), 'infected')
  assert.equal(await testScanner.scan(pdf), 'clean')
  assert.equal(await noScanner.scan(pdf), 'no-scanner')
})
