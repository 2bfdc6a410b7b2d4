/** Who is signed in here, and signing out. */
import { useQuery } from '@tanstack/react-query'
import { getMe, type Me, signOut } from '#insurance/rights/contract-me'
import { type Access, permissionOf } from '#vocabulary/callers/caller.ts'
import { call } from './call.ts'
import { query } from './query.ts'

type SignedIn = NonNullable<Me['signedIn']>

/** `me` is null where nobody is signed in, and undefined until the server has said it. */
export function useMe() {
  const { data } = useQuery(query(getMe, {}))
  const me: SignedIn | null | undefined = data?.signedIn
  const isCitizen = me?.roles.some(({ role }) => role === 'citizen') ?? false
  return {
    me,
    isCitizen,
    /** About nobody else by number: he is nothing but a citizen, or one who acts for organisations. */
    asksOfSelf: isCitizen && me!.roles.every(({ role }) => role === 'citizen' || role === 'employer'),
  }
}

/** Whether one may ask a route: a visitor of a demonstration what visitors may, the others what their roles permit. */
export function useMay(): (access: Pick<Access, 'roles'>) => boolean {
  const { me } = useMe()
  return (access) => !me || access.roles === 'everybody' || permissionOf(access, me) !== undefined
}

/** Leaves, and begins anew: nothing of what was shown stays in this window. */
export async function leave(): Promise<void> {
  await call(signOut, {})
  window.location.assign('/')
}
