/** Who is signed in here, and signing out. */
import { useQuery } from '@tanstack/react-query'
import { getMe, type Me, signOut } from '#insurance/rights/contract-me'
import { type Access, needsGrant, permissionOf } from '#vocabulary/callers/caller.ts'
import { call } from './call.ts'
import { query } from './query.ts'

type SignedIn = NonNullable<Me['signedIn']>

/** Who was signed in while this window was at work: until it is left, its pages are his, though his session be over. */
let last: SignedIn | null = null

/**
 * `me` is null where nobody is signed in, and undefined until the server has said it. `isOver`: he was, and his session has
 * ended meanwhile.
 */
export function useMe() {
  const { data } = useQuery(query(getMe, {}))
  const now = data?.signedIn
  if (now) last = now
  const isOver = now === null && last !== null
  const me: SignedIn | null | undefined = isOver ? last : now
  const isCitizen = me?.roles.some(({ role }) => role === 'citizen') ?? false
  return {
    me,
    /** The day by which the terms of rights are counted. */
    today: data?.today,
    isOver,
    isCitizen,
    /** About nobody else by number: he is nothing but a citizen, or one who acts for organisations. */
    asksOfSelf: isCitizen && me!.roles.every(({ role }) => role === 'citizen' || role === 'employer'),
  }
}

/** Whether one may ask a route: a visitor of a demonstration what visitors may, the others what their roles permit. */
export function useMay(): (access: Pick<Access, 'roles'>) => boolean {
  const { me } = useMe()
  return (access) =>
    me ? access.roles === 'everybody' || permissionOf(access, me) !== undefined : !needsGrant(access)
}

/**
 * Leaves, and begins anew: nothing of what was shown stays in this window, though the server be away. What then stays
 * open there ends by itself when it was not used for a while.
 */
export async function leave(): Promise<void> {
  const gone = () => {
    document.body.replaceChildren()
    window.location.assign('/')
  }
  await call(signOut, {}).then(gone, gone)
}
