/** What the program writes about itself. No person's number ever stands in it. */
import { maskIin } from '#vocabulary/iin.ts'

/** The text with every twelve-digit number, an IIN or a BIN, shown as people may see it when it is not their own. */
export const maskIdentifiers = (text: string): string => text.replace(/(?<!\d)\d{12}(?!\d)/g, maskIin)

export type LogOptions = {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly stream: { write(line: string): void }
}

/** Lines of JSON on stderr, whatever is asked of them, with no identifier in them. */
export const logOptions = (level: LogOptions['level']): LogOptions => ({
  level,
  stream: {
    write: (line) => {
      process.stderr.write(maskIdentifiers(line))
    },
  },
})

/** A line of the log of what is amiss, for programs that have no server. */
export const errorLine = (fields: Readonly<Record<string, unknown>>): string =>
  `${maskIdentifiers(JSON.stringify({ level: 50, time: Date.now(), ...fields }))}\n`
