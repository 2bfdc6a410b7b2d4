/** Erasing a person by law takes two: what the approval does is to decide it; the striking out is done by a job. */
import { decideErasure, erasuresOf, personIdsOf, personNow } from '#insurance/registry'
import { dayOf } from '#platform/clock'
import type { Connection } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { asIs } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { personText } from '../acting/deeds.ts'
import type { TwoPersonDeed } from '../approvals/deed.ts'
import { erasureWords } from './words.ts'

type ErasureProposed = { readonly personId: number; readonly basis: string }

const words = {
  title: {
    kk: 'Адамның жеке деректерін заң бойынша өшіру',
    ru: 'Стереть личные сведения о человеке по закону',
    en: 'Erase what is personal of a person by law',
  },
  whom: { kk: 'Кімнің деректері', ru: 'Чьи сведения', en: 'Whose' },
  basis: { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
} as const satisfies Record<string, Text>

/** How many matters of a person are open: whoever decides sees that, and not what they are. */
export type OpenMattersOf = (
  connection: Connection,
  personIds: readonly number[],
) => Promise<{ readonly cases: number; readonly orders: number }>

export type ErasePerson = TwoPersonDeed<ErasureProposed>

export const erasePerson = (openMattersOf: OpenMattersOf): ErasePerson => ({
  name: 'erase-person',
  title: words.title,
  approvers: ['fund/controller'],
  subjectsOf: ({ personId }) => ({ personIds: [personId], accountIds: [] }),
  untilOf: () => null,
  forGood: erasureWords.forGood,
  awaits: erasureWords.awaits,
  basisOf: async (connection, { personId }) => ({
    now: (await personNow(connection, personId))?.personId ?? null,
    erased: (await erasuresOf(connection, [personId])).has(personId),
  }),
  show: async (connection, { personId, basis }) => [
    { label: words.whom, value: await personText(connection, personId) },
    { label: words.basis, value: asIs(basis) },
    {
      label: erasureWords.open,
      value: erasureWords.openMatters(
        await openMattersOf(connection, await personIdsOf(connection, personId)),
      ),
    },
    { label: erasureWords.goes, value: erasureWords.what },
    { label: erasureWords.stays, value: erasureWords.rest },
  ],
  carryOut: async (tx, { personId, basis }, { proposalId, at }) => {
    const personIds = await personIdsOf(tx, personId)
    await decideErasure(tx, { personIds, basis, on: dayOf(at) as Day, proposalId }, at)
  },
})
