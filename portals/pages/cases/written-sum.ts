/** A sum of tenge as people write it. */

/** `4 250`, `4250,5` and `4250.50 ₸` as the server reads a sum; undefined for what is none. */
export function readSum(written: string): string | undefined {
  const [, whole, part = ''] =
    /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(written.replaceAll(/[\s\u00a0₸]/g, '')) ?? []
  return whole === undefined ? undefined : `${whole}.${part.padEnd(2, '0')}`
}
