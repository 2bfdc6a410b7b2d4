/** Answers pieces of a long run of cases beside the program, one thread a core. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Day } from '#vocabulary/day.ts'
import { answerLines } from './answer-lines.ts'

const { rule, today } = workerData as { rule: string; today?: Day }
const decoder = new TextDecoder()

parentPort!.on('message', (piece: Uint8Array) => {
  const { text, bad } = answerLines(rule, decoder.decode(piece), today)
  parentPort!.postMessage({ bytes: new TextEncoder().encode(text), bad })
})
