/** What is done by itself, when its time has come. */
import type { Text } from '#vocabulary/text.ts'

export type Job = {
  /** By which the queue and the log know it. */
  readonly name: string
  /** What it does, for whoever runs the server. */
  readonly does: Text
  /** When it is due, as cron writes it, in UTC: minute, hour, day, month, weekday. */
  readonly due: string
  /**
   * Does all there is to do. Cut off anywhere and run again, it does the rest, and nothing twice. `stopping` is aborted where
   * the program has been asked to stop for a while.
   */
  readonly run: (stopping: AbortSignal) => Promise<unknown>
}
