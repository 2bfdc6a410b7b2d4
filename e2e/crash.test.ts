/**
 * Power fails in the middle of taking payment files in: the program and PostgreSQL are killed at random points. After each
 * restart the books balance; in the end every tiyn of every file stands where it belongs, once.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { readPaymentFile } from '#documents'
import { type EmbeddedServer, startEmbedded } from '#platform/embedded'
import { drawCountry, everythingSent, type Sent } from '#population'
import type { Month } from '#vocabulary/month.ts'
import { runProgram } from '../cmd/in-process.fixture.ts'

const root = resolve(import.meta.dirname, '..')
const kills = 20
const place = mkdtempSync(join(tmpdir(), 'kepil-crash-'))
const own = { KEPIL_DATA: place, KEPIL_LANG: 'en', DATABASE_URL: '' }
const environment = { ...process.env, ...own }

/** Where in the work the power fails: the same points in every run, spread over the time a file takes. */
const points = Array.from({ length: kills }, (_, place) => ((place * 0.618_034) % 1) * 1.1)

const order = { persons: 4000, seed: 11, from: 202_601 as Month, to: 202_604 as Month }
let payments: Sent[] = []

/** A verb in this process. */
const kepil = (...words: string[]) => runProgram(words, { environment: own })

/** The server held, so that the verbs of one round need not start and stop it each. */
let held: EmbeddedServer | undefined
const hold = async (): Promise<void> => {
  held = await startEmbedded({ directory: join(realpathSync(place), 'postgres') })
}
async function letGo(): Promise<void> {
  await held?.release()
  held = undefined
}

const pathOf = (sent: Sent): string => join(place, 'sent', sent.path)

before(async () => {
  await hold()
  for (const sent of everythingSent(drawCountry(order))) {
    mkdirSync(dirname(pathOf(sent)), { recursive: true })
    writeFileSync(pathOf(sent), sent.bytes)
    if (sent.kind === 'payments') payments.push(sent)
    else if (sent.kind !== 'answers' && sent.receivedOn === '2026-01-01') {
      const { status, stderr } = await kepil('import', sent.kind, pathOf(sent))
      assert.equal(status, 0, stderr)
    }
  }
  payments = largestOfDifferentDays(payments)
})

after(() => {
  killServer()
  rmSync(place, { recursive: true, force: true })
})

/** Files with many documents, so that there is a middle to fail in. */
function largestOfDifferentDays(all: readonly Sent[]): Sent[] {
  return all
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, kills)
    .toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1))
}

type Books = { received: string; posted: string; suspense: string; returned: string; difference: string }

async function books(): Promise<Books> {
  const { status, stdout, stderr } = await kepil('balance', '--json')
  assert.equal(status, 0, stderr || stdout)
  return JSON.parse(stdout) as Books
}

const inTiyn = (tenge: string): bigint => BigInt(tenge.replace('.', ''))

const serverPid = (): number | undefined => {
  try {
    return Number(readFileSync(join(place, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The server's process and its children, at once: nothing is written down any more. */
function killServer(): void {
  const pid = serverPid()
  if (pid === undefined) return
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
  for (const one of [pid, ...children.map(Number)]) killQuietly(one)
}

function parentOf(process_: string): number | undefined {
  try {
    const text = readFileSync(`/proc/${process_}/stat`, 'latin1')
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const exitOf = (child: ChildProcess): Promise<void> =>
  new Promise((gone) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', () => gone()) : gone(),
  )

/** Begins to take a file in, in a process of its own. */
function beginIntake(sent: Sent): ChildProcess {
  const words = ['intake', pathOf(sent), '--received-on', sent.receivedOn]
  return spawn(process.execPath, [join(root, 'cmd/kepil.ts'), ...words], {
    cwd: root,
    env: environment,
    stdio: 'ignore',
  })
}

/** Begins to take the file in and pulls the plug after so long. Tells whether the work was cut off. */
async function cutOff(sent: Sent, after_: number): Promise<boolean> {
  const child = beginIntake(sent)
  await Promise.race([new Promise((wait) => setTimeout(wait, after_)), exitOf(child)])
  const cut = child.exitCode === null
  killServer()
  child.kill('SIGKILL')
  await exitOf(child)
  return cut
}

test('payment files survive twenty power failures: balance exact, nothing lost, nothing twice', async () => {
  assert.equal(payments.length, kills)
  let cuts = 0
  let expected = 0n
  let usual = 2500
  for (const [round, sent] of payments.entries()) {
    // Each fourth time the verb has the server to start first, so that the power may fail in that too.
    if (round % 4 === 3) await letGo()
    if (await cutOff(sent, usual * points[round]!)) cuts++
    await hold()
    const broken = await books()
    assert.equal(broken.difference, '0.00', `after failure ${round + 1}`)
    const begun = performance.now()
    const again = beginIntake(sent)
    await exitOf(again)
    assert.ok(again.exitCode === 0 || again.exitCode === 1, `ended with ${again.exitCode}`)
    usual = (usual + performance.now() - begun) / 2
    const taken = readPaymentFile(sent.bytes, { name: 'file.102' }).documents
    expected += taken.reduce((sum, { total, lines }) => {
      const adds = lines.reduce((part, line) => part + (line.amount ?? 0), 0)
      return total === adds ? sum + BigInt(total) : sum
    }, 0n)
    const whole = await books()
    assert.equal(whole.difference, '0.00')
    assert.equal(inTiyn(whole.received), expected, `after file ${round + 1} is taken to its end`)
  }
  assert.ok(cuts >= kills / 2, `only ${cuts} of ${kills} failures came in the middle of the work`)
})

test('after the failures everybody’s status is what a recomputation from scratch makes of the record', async () => {
  const { status, stdout, stderr } = await kepil('status', 'recompute', '--json')
  assert.equal(status, 0, stderr)
  const { persons, changed } = JSON.parse(stdout) as { persons: number; changed: number }
  assert.ok(persons > 3900)
  assert.equal(changed, 0)
})

test('the same files once more, under other names, change nothing', async () => {
  const before_ = await books()
  for (const sent of payments.slice(0, 3)) {
    const other = `${pathOf(sent)}.copy.eks`
    writeFileSync(other, sent.bytes)
    await kepil('intake', other, '--received-on', sent.receivedOn)
  }
  assert.deepEqual(await books(), before_)
})
