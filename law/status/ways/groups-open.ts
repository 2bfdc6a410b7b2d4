/** Whether the groups of people who do not work are open to a person. */
import type { Known } from '../arrears.ts'
import { withoutBusiness } from '../entrepreneur-days.ts'

/** A business open on the day, and not suspended, shuts them out. */
export const hasBusiness = ({ facts, law, on }: Known): boolean =>
  law.groupsNotWorking.size > 0 &&
  withoutBusiness({ from: on, until: on + 1 }, facts.entrepreneurSpells).length === 0
