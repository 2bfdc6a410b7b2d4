/** The money by month: who paid it, and where what was not posted is. */
import type { MonthOfMoney, Overview } from '#insurance/dashboards/contract'
import { payerNames } from '#law/names'
import { countText, monthText, roundSum, shareText } from '#vocabulary/spoken.ts'
import { type PlotSeries, StackedPlot } from '../../design/stacked-plot.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const tones = {
  employer: 'leaf-bar',
  state: 'sky-bar',
  entrepreneur: 'dusk-bar',
  self: 'sun-bar',
  gph: 'other-bar',
} as const satisfies Partial<Record<keyof MonthOfMoney['byPayer'], string>>
const payers = ['employer', 'state', 'entrepreneur', 'self', 'gph'] as const

/** What payers of no bar of their own paid. */
const ofOthers = ({ byPayer }: MonthOfMoney): string => {
  const others = Object.entries(byPayer).filter(([payer]) => !Object.hasOwn(tones, payer))
  return others.reduce((sum, [, one]) => sum + Number(one), 0).toFixed(2)
}

const total = (months: readonly MonthOfMoney[], of: 'received' | 'posted' | 'suspense' | 'returned') =>
  months.reduce((sum, month) => sum + Number(month[of]), 0)

function usePlotLabel(overview: Overview) {
  const say = useSay()
  const { months } = overview
  return (title: string, most: number) =>
    say(text.bars, {
      title,
      from: monthText(months[0]!.month),
      to: monthText(months.at(-1)!.month),
      most: roundSum(most),
    })
}

export function MoneyByPayer({ overview }: { readonly overview: Overview }) {
  const say = useSay()
  const label = usePlotLabel(overview)
  const { months } = overview
  if (months.length === 0) return null
  const state = overview.insured.byGround.find(({ ground }) => ground === 'state')?.count ?? 0
  const paidByState = months.some(({ byPayer }) => Number(byPayer.state ?? 0) > 0)
  const usual = payers.map((payer) => ({
    name: payerNames[payer].many,
    tone: tones[payer],
    sums: months.map(({ byPayer }) => byPayer[payer] ?? '0.00'),
  }))
  const others = { name: text.otherPayers, tone: 'clay-bar' as const, sums: months.map(ofOthers) }
  const series: PlotSeries[] = [...usual, others].filter(({ sums }) => sums.some((sum) => Number(sum) > 0))
  const title = say(text.whoPaid)
  return (
    <section className="card">
      <h2>{title}</h2>
      <p className="hint">
        {say(text.whoPaidHint)}{' '}
        {state > 0 && !paidByState && say(text.stateElsewhere, { persons: countText(state) })}
      </p>
      <StackedPlot
        label={label(title, Math.max(...months.map(({ received }) => Number(received))))}
        months={months.map(({ month }) => month)}
        series={series}
        totalName={text.received}
        apart
      />
    </section>
  )
}

export function MoneyByFate({ overview }: { readonly overview: Overview }) {
  const say = useSay()
  const label = usePlotLabel(overview)
  const { months } = overview
  if (months.length === 0) return null
  const [received, posted] = [total(months, 'received'), total(months, 'posted')]
  const of = (which: 'posted' | 'suspense' | 'returned') => months.map((month) => month[which])
  const title = say(text.whatBecame)
  const rest = months.map(({ suspense, returned }) => Number(suspense) + Number(returned))
  return (
    <section className="card">
      <h2>{title}</h2>
      <p className="hint">
        {say(text.allPosted, { received: roundSum(received), share: shareText(posted, received) })}
      </p>
      <StackedPlot
        label={label(title, Math.max(...rest))}
        months={months.map(({ month }) => month)}
        series={[
          { name: text.inSuspense, tone: 'sun-bar', sums: of('suspense') },
          { name: text.returned, tone: 'clay-bar', sums: of('returned') },
        ]}
        alsoInTable={[{ name: text.posted, tone: 'leaf-bar', sums: of('posted') }]}
        totalName={text.received}
      />
    </section>
  )
}
