/** The operator of the State Corporation, who alone takes a file as money: how a test's server knows him by his cookie. */
import type { Caller } from '#vocabulary/callers/caller.ts'

const operator: Caller = {
  accountId: 1,
  sessionId: 1,
  name: 'Үлгілова Айгүл',
  roles: [{ role: 'state-corporation', functions: ['operator'] }],
}

export const operatorOf = (): Promise<Caller> => Promise.resolve(operator)
export const asOperator = { cookies: { 'kepil-session': 'operator' } }
