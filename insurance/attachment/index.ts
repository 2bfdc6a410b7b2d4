/** The door of attachment: to which provider a person is attached, on which days. */
export { moveAttachments } from './move.ts'
export { importAttachments } from './record.ts'
export { attachmentRoutes } from './routes.ts'
export { attachedOn, countAttachments, forgetAttachments } from './store.ts'
export { attachmentsHeld } from './told.ts'
