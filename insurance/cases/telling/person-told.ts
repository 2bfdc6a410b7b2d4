/** What is done to a case by others is told to the person it is about, once an event, where he sees cases of its kind. */
import type { NewNotice } from '#insurance/notices'
import type { Role } from '#vocabulary/callers/caller.ts'
import type { KindEdition } from '../kinds.ts'
import { outcomeNames } from '../names.ts'
import type { CaseEventOnRecord } from '../store.ts'

type CaseToTell = {
  readonly number: string
  readonly personId: number | null
  readonly edition: KindEdition
}

/** Of a case that somebody else opened about him. */
export const openingTold = (
  { number, personId, edition }: CaseToTell,
  by: Role | 'representative',
): readonly NewNotice[] =>
  personId === null || !edition.seenByPerson
    ? []
    : [{ personId, kind: 'case-opened-for-you', event: number, facts: { number, by } }]

/** Of what those who work on it have done. */
export function workTold(
  { number, personId, edition }: CaseToTell,
  events: readonly CaseEventOnRecord[],
): readonly NewNotice[] {
  if (personId === null || !edition.seenByPerson) return []
  return events.flatMap((each): readonly NewNotice[] => {
    const told = { personId, event: `${number}/${each.place}` }
    switch (each.what) {
      case 'message':
      case 'file':
        return [{ ...told, kind: 'case-message', facts: { number } }]
      case 'asked':
        return [{ ...told, kind: 'case-asked', facts: { number } }]
      case 'handed-over':
        return [{ ...told, kind: 'case-handed-over', facts: { number, to: each.to! } }]
      case 'closed':
        return [{ ...told, kind: 'case-closed', facts: { number, outcome: outcomeNames[each.outcome!] } }]
      default:
        return []
    }
  })
}
