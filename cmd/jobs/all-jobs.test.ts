/** The table of terms of keeping and the list of jobs speak of the same ones. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '#platform/config'
import { openDatabases } from '#platform/database'
import { keepingJobs } from '../../insurance/keeping/kinds.ts'
import { allJobs } from './all-jobs.ts'

test('whatever falls due by a term of keeping is done by a job there is', () => {
  // Nothing is reached: they are named, and none is run.
  const jobs = allJobs({ config: readConfig({}), ...openDatabases('postgres://nobody@127.0.0.1/kepil') })
  const names = new Set(jobs.map(({ name }) => name))
  for (const [kind, job] of Object.entries(keepingJobs)) assert.ok(names.has(job), `${kind}: ${job}`)
})
