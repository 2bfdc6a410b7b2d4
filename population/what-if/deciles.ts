/** People with an income on record in ten parts of one size, from the least to the most. */
export const deciles = 10

/** For each place, its tenth from 0 to 9; −1 where there is no income. Equal incomes are told apart by their order. */
export function decilesOf(incomes: Float64Array): Int8Array {
  const sorted = incomes.filter((income) => income > 0).sort()
  const count = sorted.length
  const limits = Array.from({ length: deciles }, (_, tenth) => Math.ceil((count * tenth) / deciles))
  /** Incomes that stand on both sides of a limit, with how many of them were met. */
  const met = new Map<number, number>()
  for (const limit of limits) if (limit > 0 && sorted[limit - 1] === sorted[limit]) met.set(sorted[limit]!, 0)
  const out = new Int8Array(incomes.length).fill(-1)
  for (let place = 0; place < incomes.length; place++) {
    const income = incomes[place]!
    if (income <= 0) continue
    let rank = firstAtLeast(sorted, income)
    const before = met.get(income)
    if (before !== undefined) {
      rank += before
      met.set(income, before + 1)
    }
    out[place] = limits.findLastIndex((limit) => limit <= rank)
  }
  return out
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
