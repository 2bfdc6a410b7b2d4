/** Which ways there are in this installation, and who carries on each. */
import type { Config } from '#platform/config'
import { type Carrier, heldMessages } from './carrier.ts'
import { emailCarrier } from './email.ts'

export type Carriers = { readonly email?: Carrier; readonly sms?: Carrier }

/** No carrier of short messages is known to the program yet: the way is open in a demonstration alone, where nothing is carried. */
export function carriersOf({ mail, demonstration }: Pick<Config, 'mail' | 'demonstration'>): Carriers {
  const held = demonstration ? heldMessages() : undefined
  const email = mail ? emailCarrier(mail) : held
  return { ...(email && { email }), ...(held && { sms: held }) }
}
