/**
 * The law from the command line: cases a second through `kepil law`, start-up not counted, against the same lines read
 * and written back as JSON by a program that knows no law. Run: `node bench/law.ts [cases]`.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

export type LawMeasured = {
  readonly rule: 'dues' | 'status'
  readonly cases: number
  readonly casesPerSecond: number
  readonly leastWanted: number
  /** Of a program that only parses each line and writes it again. */
  readonly baselinePerSecond: number
  readonly ratio: number
}

const duesCase = (place: number): string =>
  JSON.stringify({
    edition: 'current',
    month: `${2020 + (place % 7)}-${String((place % 12) + 1).padStart(2, '0')}`,
    payer: (['employer', 'gph', 'entrepreneur', 'self'] as const)[place % 4],
    ...(place % 4 < 2 ? { income: `${50_000 + ((place * 7919) % 4_000_000)}.${10 + (place % 90)}` } : {}),
    birthDate: `19${60 + (place % 40)}-05-${10 + (place % 19)}`,
  })

/** Twenty-four payments: an employer's deduction and contribution for each of twelve months. */
const statusCase = (place: number): string =>
  JSON.stringify({
    edition: 'current',
    on: `2026-11-${10 + (place % 20)}`,
    birthDate: `19${60 + (place % 40)}-05-${10 + (place % 19)}`,
    payments: Array.from({ length: 24 }, (_, each) => {
      const index = 2025 * 12 + 9 + Math.floor(each / 2)
      const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
      const next = `${Math.floor((index + 1) / 12)}-${String(((index + 1) % 12) + 1).padStart(2, '0')}`
      const kind = each % 2 === 0 ? 'employer-deduction' : 'contribution'
      return {
        month,
        amount: `${3000 + (place % 9000)}.00`,
        kind,
        payer: 'employer',
        creditedOn: `${next}-${10 + (place % 15)}`,
      }
    }),
  })

const echo = `const lines=require('node:readline').createInterface({input:process.stdin});let out='';
lines.on('line',(l)=>{out+=JSON.stringify(JSON.parse(l))+'\\n';if(out.length>65536){process.stdout.write(out);out=''}});
lines.on('close',()=>process.stdout.write(out))`

/** Seconds a program takes over the lines. */
async function secondsOf(words: readonly string[], lines: readonly string[]): Promise<number> {
  const begun = performance.now()
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdout.resume()
  const ended = once(child, 'exit')
  for (let start = 0; start < lines.length; start += 500) {
    if (!child.stdin.write(`${lines.slice(start, start + 500).join('\n')}\n`))
      await once(child.stdin, 'drain')
  }
  child.stdin.end()
  await ended
  return (performance.now() - begun) / 1000
}

/** The work alone: the time over all lines less the time over one. */
async function perSecond(words: readonly string[], lines: readonly string[]): Promise<number> {
  const startUp = await secondsOf(words, lines.slice(0, 1))
  const best = Math.min(await secondsOf(words, lines), await secondsOf(words, lines))
  return (lines.length - 1) / (best - startUp)
}

export async function measureLaw(rule: 'dues' | 'status', cases: number): Promise<LawMeasured> {
  const lines = Array.from({ length: cases }, (_, place) =>
    rule === 'dues' ? duesCase(place) : statusCase(place),
  )
  const baselinePerSecond = await perSecond(['-e', echo], lines)
  const casesPerSecond = await perSecond([join(root, 'cmd/kepil.ts'), 'law', rule], lines)
  const leastWanted = rule === 'dues' ? 20_000 : 8000
  return {
    rule,
    cases,
    casesPerSecond,
    leastWanted,
    baselinePerSecond,
    ratio: casesPerSecond / baselinePerSecond,
  }
}

if (import.meta.main) {
  const cases = Number(process.argv[2] ?? 100_000)
  for (const measured of [
    await measureLaw('dues', cases),
    await measureLaw('status', Math.ceil(cases / 4)),
  ]) {
    process.stdout.write(`${JSON.stringify(measured)}\n`)
  }
}
