/** Who is insured on the last day and why, and who is not, as it is and with the reform. */

import { groundName, statusNamesOfMany, uninsuredName } from '#law/names'
import type { Counts, ReformTried } from '#reform/contract'
import { capitalText, countText, dayText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { useSay } from '../../../language.tsx'
import { resultText as text } from '../text.ts'
import { countChange } from './figures.ts'
import { type SideBar, SideBars } from './side-bars.tsx'

export function WhoIsInsured({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const { insured, uninsured, unknown, on } = tried
  const bar = (key: string, name: Text, counts: Counts, part: boolean): SideBar => ({
    key,
    name,
    ...counts,
    shown: (value) => inEachLanguage(() => countText(value)),
    change: countChange(counts),
    part,
  })
  const bars = [
    bar('insured', capitalText(statusNamesOfMany.insured), insured, false),
    ...insured.byGround.map((one) => bar(one.ground, capitalText(groundName(one.ground)), one, true)),
    bar('uninsured', capitalText(statusNamesOfMany.uninsured), uninsured, false),
    ...uninsured.byReason.map((one) => bar(one.reason, capitalText(uninsuredName(one.reason)), one, true)),
    ...(unknown.before + unknown.after > 0
      ? [bar('unknown', capitalText(statusNamesOfMany.unknown), unknown, false)]
      : []),
  ]
  return (
    <section className="card">
      <h2>{say(text.whoIsInsured)}</h2>
      <p className="hint">{say(text.whoIsInsuredHint, { day: dayText(on) })}</p>
      <SideBars bars={bars} nameOfNames={text.state} label={say(text.whoIsInsured)} />
    </section>
  )
}
