/** Through which year the average wage is on record: the State pays by that of two years before. */
import { useLaw } from '../../../law.ts'

/** Undefined until the law is here. */
export function useAverageWageThrough(): string | undefined {
  const rows = useLaw()?.parameters.find(({ name }) => name === 'average-wage')?.rows
  return rows?.findLast(({ value }) => value !== undefined)?.from.slice(0, 4)
}
