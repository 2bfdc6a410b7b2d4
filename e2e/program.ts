/** The real program in a place of its own: its verbs, its server over its own PostgreSQL, its record and its books. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { languages, type Text } from '#vocabulary/text.ts'
import { runProgram } from '../cmd/in-process.fixture.ts'
import { openDatabase } from '../platform/database/connection.ts'
import { attachEmbedded } from '../platform/embedded/launcher.ts'
import { readPostmaster } from '../platform/embedded/postmaster.ts'
import { signedIn } from './come-in.ts'
import { makeOnce } from './made-once.ts'

const root = resolve(import.meta.dirname, '..')
const program = join(root, 'cmd/kepil.ts')

export type Words = { readonly status: number | null; readonly stdout: string; readonly stderr: string }
export type Environment = Readonly<Record<string, string>>

/** What a test file has to itself: a folder, and the database in it. */
export class Place {
  readonly folder: string
  readonly data: string
  readonly #own: Environment
  readonly #environment: NodeJS.ProcessEnv

  constructor(environment: Environment = {}, folder = mkdtempSync(join(tmpdir(), 'kepil-bad-'))) {
    this.folder = realpathSync(folder)
    this.data = join(this.folder, 'data')
    const { DATABASE_URL: _, KEPIL_TODAY: __, KEPIL_DEMO: ___, KEPIL_ENV: ____, ...rest } = process.env
    this.#own = { KEPIL_DATA: this.data, KEPIL_LANG: 'en', KEPIL_HOLD_ANSWERS: '1', ...environment }
    this.#environment = { ...rest, ...this.#own }
  }

  /** Runs a verb to its end, in this process. */
  kepil(
    words: readonly string[],
    { input = '', ...more }: Environment & { input?: string } = {},
  ): Promise<Words> {
    return runProgram(words, { environment: { ...this.#own, ...more }, input, folder: root })
  }

  /** The same in a process of its own, beside others. */
  async kepilBeside(words: readonly string[], more: Environment = {}): Promise<Words> {
    const child = spawn(process.execPath, [program, ...words], {
      cwd: root,
      env: { ...this.#environment, ...more },
    })
    const [stdout, stderr] = [heard(child.stdout), heard(child.stderr)]
    const status = await new Promise<number | null>((ended) => child.once('close', ended))
    return { status, stdout: stdout(), stderr: stderr() }
  }

  /** Puts a file there and gives its path. */
  write(name: string, content: Uint8Array | string): string {
    const path = join(this.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }

  read(path: string): string {
    return readFileSync(path, 'utf8')
  }

  /** `kepil worker` beside the program; `ended` tells its exit code. */
  async work(): Promise<{ readonly child: ChildProcess; readonly ended: Promise<number | null> }> {
    const child = spawn(process.execPath, [program, 'worker'], { cwd: root, env: this.#environment })
    const said = heard(child.stdout)
    const ended = new Promise<number | null>((end) => child.once('close', end))
    for (let tries = 0; said() === '' && child.exitCode === null && tries < 1200; tries++) await sleep(50)
    assert.match(said(), /Jobs are being done/)
    return { child, ended }
  }

  start(more: Environment = {}): Promise<Program> {
    return startProgram({ ...this.#environment, PORT: '0', ...more })
  }

  /** How many rows stand in every table of facts, and the proof of the day: what a refusal must leave as it was. */
  async record(): Promise<Readonly<Record<string, string>>> {
    const server = await attachEmbedded(join(this.data, 'postgres'))
    assert.ok(server, 'the database does not run')
    const database = openDatabase(server.url)
    try {
      const tables = await database.query<{ name: string }>(
        `SELECT schemaname || '.' || relname AS name FROM pg_stat_user_tables
         WHERE schemaname IN ('registry', 'ledger', 'contributions', 'payments', 'status')
         AND relname NOT IN ('file', 'file_piece', 'answer', 'told_range') ORDER BY 1`,
      )
      const counts: Record<string, string> = {}
      for (const { name } of tables) {
        const [row] = await database.query<{ rows: number }>(`SELECT count(*) AS rows FROM ${name}`)
        counts[name] = String(row!.rows)
      }
      const [books] = await database.query<{ said: string }>(
        `SELECT coalesce(string_agg(debit || '>' || credit || ':' || sum, ' '), 'empty') AS said
         FROM (SELECT debit, credit, sum(amount) AS sum FROM ledger.transfer
               GROUP BY 1, 2 ORDER BY 1, 2) AS each`,
      )
      return { ...counts, books: books!.said }
    } finally {
      await database.close()
      await server.release()
    }
  }

  /** The owner's question to the database itself. */
  async askDatabase<Row extends object>(statement: string): Promise<Row[]> {
    const server = await attachEmbedded(join(this.data, 'postgres'))
    assert.ok(server, 'the database does not run')
    const database = openDatabase(server.url)
    try {
      return await database.query<Row>(statement)
    } finally {
      await database.close()
      await server.release()
    }
  }

  /** Pulls the plug of the database, its processes and all. */
  killDatabase(): void {
    const postmaster = readPostmaster(join(this.data, 'postgres'))
    assert.ok(postmaster, 'the database does not run')
    process.kill(postmaster.pid, 'SIGKILL')
  }

  async clear(): Promise<void> {
    await (await attachEmbedded(join(this.data, 'postgres')))?.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A small region of its own, loaded, and the program on it. */
export async function startRegion(place: Place): Promise<Program> {
  await makeOnce('region', place.data, async () => {
    const loading = await place.start()
    for (;;) {
      const { json } = await loading.ask('/api/now')
      if ((json.demonstration as { state?: string } | null)?.state === 'ready') break
      assert.equal(loading.child.exitCode, null, loading.said())
      await sleep(100)
    }
    assert.equal(await loading.stop(), 0, loading.said())
  })
  return place.start()
}

/** How many people a place has to have for `startRegion`. */
export const regionPersons: Environment = { KEPIL_REGION_PERSONS: '1500' }

const heard = (stream: NodeJS.ReadableStream): (() => string) => {
  let text = ''
  stream.on('data', (piece) => {
    text += piece
  })
  return () => text
}

export type Answer = {
  readonly status: number
  readonly type: string
  readonly headers: Headers
  readonly text: string
  /** The text read as JSON; an empty object where it is something else. */
  readonly json: Record<string, unknown>
}

export type Program = {
  readonly address: string
  readonly child: ChildProcess
  said(): string
  ask(path: string, request?: RequestInit): Promise<Answer>
  /** POST of an object, or of a text as it stands. */
  post(path: string, body: unknown, headers?: Environment): Promise<Answer>
  /** The same as `ask`, by the operator of the State Corporation. */
  operate(path: string, request?: RequestInit): Promise<Answer>
  /** Hands a payment file in, as the operator does. */
  handIn(bytes: Uint8Array | string, name?: string, query?: string): Promise<Answer>
  stop(): Promise<number | null>
}

async function startProgram(env: NodeJS.ProcessEnv): Promise<Program> {
  const child = spawn(process.execPath, [program, 'start'], { cwd: root, env })
  const [stdout, stderr] = [heard(child.stdout), heard(child.stderr)]
  const said = () => stdout() + stderr()
  const ended = new Promise<number | null>((end) => child.once('close', end))
  const found = () => /http:\/\/127\.0\.0\.1:\d+/.exec(stdout())?.[0]
  for (let tries = 0; !found() && child.exitCode === null && tries < 2400; tries++) await sleep(50)
  const address = found()
  assert.ok(address, `the program did not start: ${said()}`)
  const ask = async (path: string, request: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${address}${path}`, request)
    const text = await response.text()
    const type = response.headers.get('content-type') ?? ''
    const json = /json/.test(type) && text !== '' ? JSON.parse(text) : {}
    return { status: response.status, type, headers: response.headers, text, json }
  }
  const post = (path: string, body: unknown, headers: Environment = {}): Promise<Answer> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  let operator: Promise<string> | undefined
  const operate = async (path: string, request: RequestInit = {}): Promise<Answer> => {
    operator ??= signedIn(address, 'operator-1')
    return ask(path, { ...request, headers: { ...request.headers, cookie: await operator } })
  }
  const handIn = (bytes: Uint8Array | string, name = 'file.102', query = ''): Promise<Answer> =>
    operate(`/api/payment-files${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
      body: bytes as BodyInit,
    })
  const stop = (): Promise<number | null> => {
    child.kill('SIGINT')
    return ended
  }
  return { address, child, said, ask, post, operate, handIn, stop }
}

/** A text for people: there in each language, with a place or a remedy worth a sentence, and nothing of the machine in it. */
export function assertSaid(text: unknown, about = ''): asserts text is Text {
  for (const language of languages) {
    const said = (text as Text | undefined)?.[language]
    assert.equal(typeof said, 'string', `${about}: nothing in ${language}`)
    assert.ok(said!.length > 20, `${about}: too little in ${language}: ${said}`)
    assert.doesNotMatch(said!, /\bundefined\b|NaN|\bnull\b|\[object|\{[a-z]+\}|Error:/, about)
  }
  const { kk, ru, en } = text as Text
  assert.match(kk, /[әғқңөұүһі]/i, `${about}: not Kazakh: ${kk}`)
  assert.match(ru, /[а-я]{3}/i, about)
  assert.doesNotMatch(en, /[а-я]{3}/i, `${about}: not English: ${en}`)
}

/** A refusal over HTTP: problem+json with that code and place, said in three languages and in the reader's. */
export function assertRefused(answer: Answer, status: number, code: string, field?: string): void {
  const { json } = answer
  assert.equal(json.code, code, answer.text)
  assert.equal(answer.status, status, answer.text)
  assert.match(answer.type, /^application\/problem\+json/)
  assert.equal(json.status, status)
  assert.equal(json.field, field, answer.text)
  assertSaid(json.message, code)
  assert.ok(Object.values(json.message).includes(json.detail as string))
}
