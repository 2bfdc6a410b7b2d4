/** The door of erasure: by law, as a job. */
export { erasureJob } from './jobs.ts'
