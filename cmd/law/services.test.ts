/** The catalogue of services. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { medicalServices } from '#law'
import type { ListedService } from '#law/pages'
import { runProgram } from '../in-process.fixture.ts'

const services = (...words: string[]) => runProgram(['law', 'services', ...words])

test('the catalogue prints code, names, package by date, referral, diagnoses and place in the law', async () => {
  const { status, stdout } = await services('--on', '2026-11-20')
  assert.equal(status, 0)
  const blocks = stdout.split('\n\n')
  assert.match(blocks[0]!, /^20.November 2026, current: \d+ services$/)
  const scan = blocks.find((block) => block.startsWith('ct-scan  '))!
  assert.match(scan, /^ct-scan {2}Компьютерлік томография \(КТ\) · Компьютерная томография \(КТ\) · Computed/)
  assert.match(scan, /insured: the insurance package; Code No. 360-VI, article 200, .*\(one source\)/)
  assert.match(scan, /01\.2010 guaranteed → 01\.2020 insured/)
  assert.match(scan, /referral: needed/)
  assert.match(scan, /guaranteed for: dangerous-infections, socially-significant$/m)
  const xray = blocks.find((block) => block.startsWith('x-ray  '))!
  assert.match(xray, /why not sure: ordered and done within primary care it is guaranteed/)
  for (const { code } of medicalServices) assert.ok(stdout.includes(`\n\n${code}  `), code)
})

test('--lang leaves one name, --edition and --on ask of another law and day', async () => {
  const { stdout } = await services('--lang', 'kk', '--edition', 'qa-2018', '--on', '2020-06-01')
  const scan = stdout.split('\n\n').find((block) => block.startsWith('ct-scan  '))!
  assert.match(scan, /^ct-scan {2}Компьютерлік томография \(КТ\)$/m)
  assert.match(scan, /№ 400 қаулы/)
  assert.match(scan, /жолдама: керек/)
})

test('--json holds the same for programs', async () => {
  const { stdout } = await services('--json', '--on', '2019-06-01')
  const listed = JSON.parse(stdout) as { edition: string; on: string; services: ListedService[] }
  assert.deepEqual([listed.edition, listed.on], ['current', '2019-06-01'])
  assert.deepEqual(
    listed.services.map(({ code }) => code),
    medicalServices.map(({ code }) => code),
  )
  const scan = listed.services.find(({ code }) => code === 'ct-scan')!
  assert.deepEqual(
    [scan.package, scan.needsReferral, scan.packages.length, scan.cite?.act],
    ['guaranteed', true, 2, 'resolution-2136'],
  )
})

test('a language, edition or day that is none is wrong use', async () => {
  for (const words of [
    ['--lang', 'de'],
    ['--edition', '1999-01-01'],
    ['--edition', '9999-01-01'],
    ['--on', '9999-12-31'],
    ['--on', 'today'],
    ['--all'],
  ])
    assert.equal((await services(...words)).status, 2, words.join(' '))
})
