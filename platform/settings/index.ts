/** What the program keeps of itself in the database. */
export { findSetting, keepSetting, strikeSettings } from './settings.ts'
