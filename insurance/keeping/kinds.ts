/** The kinds of record a term of keeping is set for: one a kind of what the database holds about people. */
export const keptKinds = [
  'persons',
  'attachments',
  'lines-as-received',
  'ledger',
  'file-totals',
  'refused-files',
  'orders',
  'answers',
  'own-data',
  'access-log',
  'case-papers',
  'cases',
  'visits',
  'notices',
  'notice-wishes',
  'sessions',
  'invitations',
  'rights-given',
  'sign-ins',
  'idempotency-keys',
  'caller-counts',
] as const
export type KeptKind = (typeof keptKinds)[number]

/** The job that does what fell due; a kind that is kept as long as the scheme stands, or not at all, has none. */
export const keepingJobs: Readonly<Partial<Record<KeptKind, string>>> = {
  persons: 'find-terms-over',
  attachments: 'find-terms-over',
  'refused-files': 'remove-refused-files',
  'case-papers': 'remove-case-papers',
  visits: 'forget-served-rights',
  notices: 'forget-old-notices',
  'notice-wishes': 'find-terms-over',
  sessions: 'forget-served-rights',
  invitations: 'forget-served-rights',
  'sign-ins': 'forget-sign-ins',
  'idempotency-keys': 'forget-keys',
  'caller-counts': 'forget-counts',
}
