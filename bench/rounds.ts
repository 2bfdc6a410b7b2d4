/**
 * Many rounds of the same work, in parts. A busy machine slows some parts of each round, so each part at its best, added
 * up, tells what the whole costs.
 */

/** How long the work takes. */
export function secondsOf(work: () => void): number {
  const begun = performance.now()
  work()
  return (performance.now() - begun) / 1000
}

/** Seconds, by round and part. */
export type Rounds = readonly (readonly number[])[]

export const atBest = (rounds: Rounds): number =>
  rounds[0]!.map((_, part) => Math.min(...rounds.map((round) => round[part]!))).reduce((a, b) => a + b)

/** The middle one of the whole rounds, busy moments and all. */
export function usually(rounds: Rounds): number {
  const wholes = rounds.map((round) => round.reduce((a, b) => a + b)).sort((a, b) => a - b)
  return wholes[Math.floor(wholes.length / 2)]!
}
