/** The door of jobs: what is done by itself, once for all processes. */
export type { Job } from './job.ts'
export { runJobs } from './run-jobs.ts'
export { findJobDone } from './store.ts'
