/** The whole list: each step of an installation with what is said of it. The verb and the page tell the same. */
import type { InstallationFound } from './found.ts'
import type { Judged } from './judging/judged.ts'
import { machineSteps } from './judging/machine.ts'
import { recordSteps } from './judging/record.ts'
import { type StepGroup, type StepName, stepGroups, stepNames } from './names.ts'

const judges = { ...machineSteps, ...recordSteps } satisfies Record<
  StepName,
  (installation: InstallationFound) => Judged
>

export function setupOf(installation: InstallationFound) {
  const groups = Object.entries(stepGroups).map(([name, { title, steps }]) => ({
    name: name as StepGroup,
    title,
    steps: steps.map((step) => ({ name: step, title: stepNames[step], ...judges[step](installation) })),
  }))
  const all = groups.flatMap(({ steps }) => steps)
  const count = (state: Judged['state']): number => all.filter((step) => step.state === state).length
  return {
    done: count('done'),
    missing: count('missing'),
    later: count('later'),
    unknown: count('unknown'),
    groups,
  }
}

export type Setup = ReturnType<typeof setupOf>
