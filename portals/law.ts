/** The law package in the browser, fetched apart so that a page shows before it arrives. */
import { useQuery } from '@tanstack/react-query'

export type Law = typeof import('#law')

/** The law's door once it is here; undefined until then. It is fetched once somebody wants it. */
export function useLaw(wanted = true): Law | undefined {
  const { data } = useQuery({
    queryKey: ['law'],
    queryFn: () => import('#law'),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
