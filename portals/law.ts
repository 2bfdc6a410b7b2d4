/** The law package in the browser, fetched apart so that a page shows before it arrives. */
import { useQuery } from '@tanstack/react-query'

export type Law = typeof import('#law')

/** The law's door once it is here; undefined until then. */
export function useLaw(): Law | undefined {
  const { data } = useQuery({
    queryKey: ['law'],
    queryFn: () => import('#law'),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
