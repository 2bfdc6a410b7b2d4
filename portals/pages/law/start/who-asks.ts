/** Whose question a rule answers first: the page of the law lists the rules by it. */
import { type RuleName, ruleNames } from '#law'
import { askerText } from '../text.ts'

type Asker = 'citizen' | 'employer' | 'clinic' | 'fund'

/** What is not named here is asked by people for themselves. */
const askers: Readonly<Partial<Record<RuleName, Asker>>> = {
  dues: 'employer',
  penalty: 'employer',
  duties: 'employer',
  workdays: 'employer',
  iin: 'clinic',
  providers: 'clinic',
  selection: 'clinic',
  registers: 'fund',
  spending: 'fund',
}

export const rulesByAsker = [
  { asker: 'citizen', title: askerText.citizen },
  { asker: 'employer', title: askerText.employer },
  { asker: 'clinic', title: askerText.clinic },
  { asker: 'fund', title: askerText.fund },
].map(({ asker, title }) => ({
  asker,
  title,
  rules: ruleNames.filter((rule) => (askers[rule] ?? 'citizen') === asker),
}))
