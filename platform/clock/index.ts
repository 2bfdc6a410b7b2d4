/** Today and now, in Almaty; passed to whatever needs them. */
export { dayOf, endOfDay, minuteInAlmaty } from './almaty.ts'
export { type Clock, fixedClock, type MovableClock, movableClock, playedClock, systemClock } from './clock.ts'
export { type Instant, instantAt, microsecondsOf } from './instant.ts'
