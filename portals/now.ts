/** The day, the demonstration and its example persons, as the server has them: the computer's own clock is not asked. */
import { useQuery } from '@tanstack/react-query'
import { type DemonstrationTold, getNow, type Now } from '#insurance/demonstration/contract-me'
import { query } from './client/query.ts'

type OfNow = {
  readonly state: {
    readonly data?: { readonly demonstration: DemonstrationTold | null } | undefined
    readonly error: unknown
  }
}

/** Asked again while the region is loading, and until the server says what day it is. */
const nowQuery = {
  ...query(getNow, {}),
  refetchInterval: ({ state: { data, error } }: OfNow) =>
    data?.demonstration?.state === 'loading' ? 1000 : error && !data ? 5000 : false,
} as const

const nobody: Now['examples'] = []

/** `today` is undefined until the server has said it, and where it cannot (`failed`). */
export function useNow() {
  const { data, error } = useQuery(nowQuery)
  return {
    today: data?.today,
    demonstration: data?.demonstration ?? undefined,
    examples: data?.examples ?? nobody,
    failed: data === undefined && error !== null,
  }
}
