/** The day so many days on, for tests that count days one after another. */
import { type Day, type DayNumber, dayNumber, formatDay } from './day.ts'

export const addDays = (value: Day, count: number): Day => formatDay((dayNumber(value) + count) as DayNumber)
