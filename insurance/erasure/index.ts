/** The door of erasure: by law, as a job. */
export { erasureJob, termOverJob } from './jobs.ts'
