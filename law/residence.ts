/** Who takes part in the insurance by citizenship and residence (Law 405-V art. 2; EAEU Treaty art. 98). */
import { citing, insuranceLaw } from './citation.ts'

export const residences = [
  'citizen',
  'permanent-resident',
  'kandas',
  'eaeu-worker',
  'eaeu-family',
  'temporary',
] as const

/** `temporary`: in the country for a time, without work under the EAEU Treaty. */
export type Residence = (typeof residences)[number]

/** Whether dues are paid by or for the person, and cover follows. */
export const isParticipant = (residence: Residence): boolean => residence !== 'temporary'

export const participantCites = [insuranceLaw('2(2)'), citing('eaeu-treaty')('98(3)')] as const
