/** Keeps the embedded database server alive under the running program. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type EmbeddedServer, isAlive, startEmbedded } from '#platform/embedded'
import { Failure } from '#vocabulary/refusal.ts'
import type { Io } from '../io.ts'
import { terminalLanguage } from '../verb.ts'

const ended = {
  kk: 'Дерекқор сервері тоқтап қалды, қайта іске қосылуда…',
  ru: 'Сервер базы данных остановился, запускается снова…',
  en: 'The database server stopped; starting it again…',
}

/** How long, in milliseconds, until what a stopped database or a full disk broke off is tried again. */
export const triedAgainEvery = 2000

/**
 * Brings the server back, on its port, when it ended beneath us; the pools find it again by themselves. What keeps it
 * from starting, such as a full disk, is said once, and it is tried again until it goes. Then `whenBack` takes hold of it and
 * goes on with what the end cut off.
 */
export async function watchDatabase(
  embedded: EmbeddedServer,
  { stopping, io }: { readonly stopping: AbortSignal; readonly io: Io },
  whenBack: (again: EmbeddedServer) => Promise<void>,
): Promise<void> {
  const language = terminalLanguage(io.environment)
  let { pid } = embedded
  let said = ''
  const say = (text: string): void => {
    if (text !== said) io.stderr.write(`${text}\n`)
    said = text
  }
  while (!stopping.aborted) {
    await pause(500, stopping)
    if (stopping.aborted || isAlive(pid)) continue
    if (said === '') say(ended[language])
    try {
      const again = await startEmbedded({ directory: embedded.directory, port: embedded.port })
      if (again.port === embedded.port) {
        pid = again.pid
        said = ''
        await whenBack(again)
        // A verb started it meanwhile on a port of its own, and stops it when it is done.
      } else await again.release()
    } catch (error) {
      say(`kepil: ${error instanceof Failure ? error.text[language] : (error as Error).message}`)
      await pause(triedAgainEvery, stopping)
    }
  }
}

/** Waits so long, or until the program is asked to stop. */
export const pause = (milliseconds: number, stopping: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal: stopping }).catch((error: unknown) => {
    if (!stopping.aborted) throw error
  })
