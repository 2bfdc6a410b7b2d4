/**
 * Loaded into the process of every test file before the file itself: one in which no test comes to its end for long, or
 * that goes on and on after its tests, says what keeps it and ends. The runner alone would wait for it for ever.
 */
import { after, afterEach } from 'node:test'
import { isMainThread } from 'node:worker_threads'

/** Milliseconds in which a test must have ended, however many went before it; and a file, once its tests are over. */
const { KEPIL_TEST_LONGEST = 15 * 60_000, KEPIL_TEST_LINGERS = 2 * 60_000 } = process.env

function endIn(milliseconds: number, what: string): NodeJS.Timeout {
  return setTimeout(() => {
    const kept = [...new Set(process.getActiveResourcesInfo())].join(', ')
    process.stderr.write(`${what} ${milliseconds / 1000} s. What keeps it: ${kept}.\n`)
    process.exit(1)
  }, milliseconds).unref()
}

if (isMainThread) {
  const waiting = endIn(Number(KEPIL_TEST_LONGEST), 'No test of this file came to its end in')
  afterEach(() => void waiting.refresh())
  after(() => endIn(Number(KEPIL_TEST_LINGERS), 'The tests of this file are over, yet it did not end in'))
}
