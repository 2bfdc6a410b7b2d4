/**
 * Loaded into the process of every test file before the file itself: one that goes on and on after its tests, or never
 * comes to their end, says what keeps it and ends. The runner alone would wait for it for ever.
 */
import { after } from 'node:test'
import { isMainThread } from 'node:worker_threads'

/** Milliseconds a file may take in all, and may go on once its tests are over. */
const { KEPIL_TEST_LONGEST = 15 * 60_000, KEPIL_TEST_LINGERS = 2 * 60_000 } = process.env

function endIn(milliseconds: number, what: string): void {
  setTimeout(() => {
    const kept = [...new Set(process.getActiveResourcesInfo())].join(', ')
    process.stderr.write(`${what} ${milliseconds / 1000} s. What keeps it: ${kept}.\n`)
    process.exit(1)
  }, milliseconds).unref()
}

if (isMainThread) {
  endIn(Number(KEPIL_TEST_LONGEST), 'The tests of this file did not come to their end in')
  after(() => endIn(Number(KEPIL_TEST_LINGERS), 'The tests of this file are over, yet it did not end in'))
}
