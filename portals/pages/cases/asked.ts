/** What the addresses of cases ask for: which list, and what a new case begins with. */

export const lists = ['unassigned', 'mine', 'all', 'closed', 'own'] as const
export type WhichList = (typeof lists)[number]

type CasesAsked = { readonly which?: WhichList | undefined; readonly page?: number | undefined }

/** Whatever is none of these is named as absent, or the router would keep it. */
export function casesInAddress({ which, page }: Record<string, unknown>): CasesAsked {
  return {
    which: lists.find((each) => each === which),
    page: Number.isSafeInteger(page) && Number(page) > 1 && Number(page) < 1e6 ? Number(page) : undefined,
  }
}

type NewCaseAsked = { readonly kind?: string | undefined; readonly entry?: number | undefined }

export const newCaseInAddress = ({ kind, entry }: Record<string, unknown>): NewCaseAsked => ({
  kind: typeof kind === 'string' ? kind : undefined,
  entry: Number.isSafeInteger(entry) && Number(entry) > 0 ? Number(entry) : undefined,
})
