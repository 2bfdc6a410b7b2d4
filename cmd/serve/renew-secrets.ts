/** Secrets that lie in files are read again by and by, so that they are changed without a stop. */
import type { Config } from '#platform/config'
import { Failure } from '#vocabulary/refusal.ts'

const lookedAtEvery = 30_000

type Renewing = {
  /** Returns how to look at once; undefined where nothing lies in a file. */
  readonly look: (() => void) | undefined
  end(): void
}

/** `onUnfit` is told of a file that cannot be taken, such as one that is being written; what was read before stays. */
export function renewSecrets(
  { issuer, metricsToken }: Pick<Config, 'issuer' | 'metricsToken'>,
  onUnfit: (failure: Failure) => void,
): Renewing {
  const kept = [issuer?.clientSecret, metricsToken].filter((secret) => secret !== undefined)
  if (kept.length === 0) return { look: undefined, end: () => undefined }
  const look = (): void => {
    for (const secret of kept) {
      try {
        secret.renew()
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        onUnfit(error)
      }
    }
  }
  const timer = setInterval(look, lookedAtEvery).unref()
  return { look, end: () => clearInterval(timer) }
}
