/** The door of notices: telling persons of what touches them, and their inbox. */
export { oldNoticesJob } from './jobs.ts'
export { type NewNotice, warningDue } from './kinds.ts'
export { carryNoticesJob } from './outside/carry.ts'
export { noticeRoutes } from './routes.ts'
export { forgetNotices, tellPersons } from './store.ts'
