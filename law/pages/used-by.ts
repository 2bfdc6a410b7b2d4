/**
 * Which rules use each value: what a reader of its history goes on to. Found by running the worked examples: a step carries
 * the very citation its value was entered with. What a step turns on without citing it, its statement tells.
 */
import type { Cite } from '../citation.ts'
import { parameters } from '../parameters.ts'
import type { Rule } from '../words.ts'
import { statements } from './statements.ts'
import { type CasePage, findWorked, workedRows } from './worked-rows.ts'

/** By the name of the value; the rules in the order of their statements. */
export type UsedBy = Readonly<Record<string, readonly Rule[]>>

export function usedByOf(casePages: readonly CasePage[]): UsedBy {
  const using = new Map(parameters.map(({ name }) => [name, new Set<Rule>()]))
  const valuesOf = new Map<Cite, string[]>()
  for (const { name, amendments, rows } of parameters)
    for (const { cite } of [...amendments.flatMap((one) => one.rows), ...rows])
      valuesOf.set(cite, [...(valuesOf.get(cite) ?? []), name])
  for (const row of workedRows(casePages))
    for (const { rule, cite, alsoCites = [] } of findWorked(row)?.because ?? [])
      for (const each of [cite, ...alsoCites])
        for (const name of valuesOf.get(each) ?? []) using.get(name)!.add(rule)
  const inOrder = Object.keys(statements) as Rule[]
  for (const rule of inOrder)
    for (const { name } of statements[rule].turnsOn ?? []) using.get(name)!.add(rule)
  return Object.fromEntries(
    [...using].map(([name, rules]) => [name, inOrder.filter((rule) => rules.has(rule))]),
  )
}
