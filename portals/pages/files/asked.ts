/** Which files the address of their list asks for, so that a link, a reload and going back bring the same ones. */
import type { FileState } from '#insurance/payments/contract'
import { wordsInAddress } from '../../address.ts'

/** A state of files, rows of theirs that are held, or money that no bank has confirmed. */
export const kindsOfFiles = [
  'checked',
  'accepted',
  'refused',
  'received',
  'accepting',
  'held',
  'unconfirmed',
] as const
export type KindOfFiles = FileState | 'held' | 'unconfirmed'

export type FilesAsked = {
  /** What is looked for, in words. */
  readonly q?: string | undefined
  readonly state?: KindOfFiles | undefined
  /** From the second on. */
  readonly page?: number | undefined
}

/** Whatever is none of these is named as absent, or the router would keep it. */
export function filesInAddress({ q, state, page }: Record<string, unknown>): FilesAsked {
  return {
    q: wordsInAddress(q),
    state: kindsOfFiles.find((kind) => kind === state),
    page: Number.isSafeInteger(page) && Number(page) > 1 && Number(page) < 1e9 ? Number(page) : undefined,
  }
}

const atOnce = 15

/** The same as the server is asked it. */
export const pageAsked = ({ q, state, page = 1 }: FilesAsked) => ({
  offset: (page - 1) * atOnce,
  limit: atOnce,
  ...(q === undefined ? {} : { search: q.slice(0, 200) }),
  ...(state === undefined ? {} : state === 'held' || state === 'unconfirmed' ? { [state]: true } : { state }),
})

export const pageAt = (offset: number): number | undefined =>
  offset < atOnce ? undefined : Math.floor(offset / atOnce) + 1
