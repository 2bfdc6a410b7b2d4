/** The pieces of program text the page shows; they run as they stand. */

const sampleCase = { payer: 'employer', month: '2026-10', income: '300000.00' } as const

/** The command that asks the law about a case. */
export const curlOf = (origin: string, of: unknown): string =>
  [
    `curl -s ${origin}/api/law/dues \\`,
    "  -H 'Content-Type: application/json' \\",
    `  -d '${JSON.stringify(of)}'`,
  ].join('\n')

/** A program that asks for many workers, eight at once, and waits where it is told to. */
export const manyOf = (origin: string): string => `// dues.mjs – node dues.mjs < workers.jsonl > dues.jsonl
import { createInterface } from 'node:readline'

async function ask(line) {
  for (;;) {
    const answer = await fetch('${origin}/api/law/dues', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: line,
    })
    if (answer.status !== 429) return answer.json()
    const seconds = Number(answer.headers.get('retry-after') ?? 1)
    await new Promise((again) => setTimeout(again, seconds * 1000))
  }
}

const lines = []
for await (const line of createInterface({ input: process.stdin })) if (line) lines.push(line)
const answers = new Array(lines.length)
let next = 0
async function work() {
  while (next < lines.length) {
    const place = next++
    answers[place] = await ask(lines[place])
  }
}
await Promise.all(Array.from({ length: 8 }, work))
for (const answer of answers) console.log(JSON.stringify(answer))`

export const workersFile = [
  { ...sampleCase },
  { ...sampleCase, income: '85000.00' },
  { ...sampleCase, income: '2500000.00', otherBases: '400000.00' },
  { ...sampleCase, payer: 'gph', income: '200000.00' },
  { ...sampleCase, groups: [{ group: 'pensioner', from: '2024-02-01' }] },
]
  .map((one) => JSON.stringify(one))
  .join('\n')

export const withoutServer = './kepil law dues < workers.jsonl > dues.jsonl'
