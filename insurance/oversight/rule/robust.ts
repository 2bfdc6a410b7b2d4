/** What is usual among many, so that the few who are not do not move it. */

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** How far they lie from the median, as a standard deviation; at least `least`, where all but a few are alike. */
export function spreadOf(values: readonly number[], least: number): number {
  const middle = median(values)
  return Math.max(1.4826 * median(values.map((value) => Math.abs(value - middle))), least)
}

/** How likely so many or more come by chance where `mean` are expected. */
export function chanceOfAtLeast(count: number, mean: number): number {
  let [term, below] = [Math.exp(-mean), 0]
  for (let each = 0; each < count; each++) {
    below += term
    term *= mean / (each + 1)
  }
  return Math.max(0, 1 - below)
}
