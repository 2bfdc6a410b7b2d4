/** How a person wishes to be told outside the portal. An address that is changed or taken away is told to itself, last of all. */
import type { Database, Instant } from '#platform/database'
import type { NewNotice } from '../kinds.ts'
import { tellPersons } from '../store.ts'
import { type NoticeWay, noticeWays } from '../ways.ts'
import { addDeliveries, holdWish, keepWish, numberOfNotice, type Wish, wishesOf } from './store-outside.ts'
import { usualQuietHours } from './when.ts'

export const usualWish: Wish = { language: 'kk', email: null, telephone: null, quiet: usualQuietHours }

export const addressOf = ({ email, telephone }: Wish, way: NoticeWay): string | null =>
  way === 'email' ? email : telephone

/** Keeps it; whoever came to somebody's account cannot turn his notices away unseen. */
export const wish = (
  database: Database,
  personId: number,
  { wished, at }: { readonly wished: Wish; readonly at: Instant },
): Promise<void> =>
  database.transaction(async (tx) => {
    await holdWish(tx, personId)
    const before = (await wishesOf(tx, [personId])).get(personId) ?? usualWish
    await keepWish(tx, personId, wished, at)
    for (const way of noticeWays) {
      const [old, now] = [addressOf(before, way), addressOf(wished, way)]
      if (old === now) continue
      const facts = { way, isTakenAway: now === null }
      const told: NewNotice = { personId, kind: 'address-changed', event: `${way} ${at}`, facts }
      await tellPersons(tx, [told], at)
      if (old === null) continue
      const notice = await numberOfNotice(tx, told)
      const { language } = before
      await addDeliveries(tx, [{ personId, notice, way, language, address: old, dueAt: at }])
    }
  })
