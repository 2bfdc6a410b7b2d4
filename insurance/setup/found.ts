/** What was found of an installation by asking around. */
import type { HeadFiles, HeadFilesFound } from '#platform/audit'
import type { Config } from '#platform/config'
import type { DatabaseFound } from '#platform/database'
import type { IssuerFound } from '#platform/identity'
import type { Day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import type { RecordFound } from './record.ts'

export type InstallationFound = {
  readonly config: Config
  /** Absent where no server is named, nor one of one's own runs. */
  readonly database: (DatabaseFound & { readonly letsRolesIn: boolean }) | undefined
  /** Absent where none is named. */
  readonly issuer: IssuerFound | { readonly fault: Text } | undefined
  readonly headFiles: HeadFiles & HeadFilesFound
  /** What the scanner calls itself; absent where none is named, or it does not answer. */
  readonly scanner: string | undefined
  /** Of TLS here; absent where there is none. */
  readonly certificate: { readonly through: Day } | { readonly fault: Text } | undefined
  /** Absent where the database cannot be asked yet. */
  readonly record: RecordFound | undefined
  readonly today: Day
  readonly lawIsInOrder: boolean
  readonly lawVersion: string
}
