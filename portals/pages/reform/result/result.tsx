/** What a reform would change: a sentence first, then figures, plots with their tables, and what to bear in mind. */

import { duesNames, statusNamesOfMany } from '#law/names'
import type { ChangeTold, ReformTried, Sides } from '#reform/contract'
import * as nouns from '#vocabulary/nouns.ts'
import {
  capitalText,
  counted,
  countText,
  figureSum,
  fromMonthText,
  monthsText,
  monthText,
  numberText,
} from '#vocabulary/spoken.ts'
import { KeyFigure, KeyFigures } from '../../../design/key-figures.tsx'
import { useSay } from '../../../language.tsx'
import { nameOfValue, valueShown } from '../names.ts'
import { resultText as text } from '../text.ts'
import { useAverageWageThrough } from './average-wage.ts'
import { addSides, countChange, monthBefore, noSides, roundChange } from './figures.ts'
import { ByIncome } from './income-bars.tsx'
import { WhoIsInsured } from './who-is-insured.tsx'
import { WhoPays } from './who-pays.tsx'

function Head({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const { name, months, persons, total, insured, personMonths, seconds } = tried
  const dues = Number(total.difference)
  const sum = figureSum(total.difference.replace('-', ''))
  const cover = insured.after - insured.before
  const told = {
    months: counted(months.count, nouns.month),
    sum,
    persons: counted(Math.abs(cover), nouns.person),
  }
  const ofDues = dues > 0 ? text.duesRise : dues < 0 ? text.duesFall : text.duesStay
  const ofCover = cover > 0 ? text.coverRises : cover < 0 ? text.coverFalls : text.coverStays
  return (
    <header className="card reform-head">
      <p className="soft">{say(name)}</p>
      <h2>
        {say(ofDues, told)}. {say(ofCover, told)}
      </h2>
      <ul className="changes">
        {tried.changes.map((change) => (
          <li key={change.parameter + change.from}>
            {say(change.without === null ? text.begun : text.changed, changeTold(change))}
          </li>
        ))}
        {tried.assumed.map((change) => (
          <li key={change.parameter + change.from} className="soft">
            {say(text.taken, changeTold(change))}
          </li>
        ))}
      </ul>
      <p className="small">
        {say(text.compared, {
          months: monthsText(months.from, months.through),
          persons: counted(persons, nouns.person),
          count: countText(personMonths),
          seconds: numberText(seconds.toFixed(2)),
        })}
      </p>
    </header>
  )
}

const changeTold = ({ parameter, unit, value, without, from, until }: ChangeTold) => ({
  name: nameOfValue(parameter),
  from: without === null ? text.notKnown : valueShown(without, unit),
  to: valueShown(value, unit),
  month: until === undefined ? fromMonthText(from) : monthsText(from, monthBefore(until)),
})

function Figures({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const { total, dues, insured, incomes, withoutIncome } = tried
  const paid = dues.reduce((sum, one) => addSides(sum, one.paid), noSides)
  const groups = [...incomes, withoutIncome]
  const count = (of: 'more' | 'less') => groups.reduce((sum, group) => sum + group[of], 0)
  const sums = (sides: Sides) =>
    say(text.wasNow, { before: figureSum(sides.before), change: roundChange(sides) })
  return (
    <KeyFigures>
      <KeyFigure name={text.allDues} value={say(figureSum(total.after))} tone="ink">
        {sums(total)}
      </KeyFigure>
      <KeyFigure name={text.allPaid} value={say(figureSum(paid.after))} tone="ink">
        {sums(paid)}
      </KeyFigure>
      <KeyFigure name={capitalText(statusNamesOfMany.insured)} value={countText(insured.after)} tone="leaf">
        {say(text.wasNow, { before: countText(insured.before), change: countChange(insured) })}
      </KeyFigure>
      <KeyFigure
        name={text.payMore}
        value={countText(count('more'))}
        tone={count('more') > 0 ? 'clay' : 'soft'}
      >
        {say(text.payLess, { count: countText(count('less')) })}
      </KeyFigure>
    </KeyFigures>
  )
}

function Consider({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const { months, knownThrough, dues } = tried
  const year = useAverageWageThrough()
  return (
    <section className="card">
      <h2>{say(text.consider)}</h2>
      <ul className="consider">
        <li>{say(text.behaviour)}</li>
        <li>{say(text.invented)}</li>
        {months.through > knownThrough && <li>{say(text.carried, { month: monthText(knownThrough) })}</li>}
        {dues.map(
          ({ kind, missing }) =>
            missing && (
              <li key={kind}>
                {kind === 'state' && year !== undefined
                  ? say(text.stateLeftOut, { year })
                  : `${say(capitalText(duesNames[kind]))}: ${say(missing)}`}
              </li>
            ),
        )}
      </ul>
    </section>
  )
}

export function Result({ tried }: { readonly tried: ReformTried }) {
  return (
    <div className="stack" aria-live="polite">
      <Head tried={tried} />
      <Figures tried={tried} />
      <div className="reform-plots">
        <div className="stack">
          <WhoPays tried={tried} />
          <ByIncome tried={tried} />
        </div>
        <div className="stack">
          <WhoIsInsured tried={tried} />
          <Consider tried={tried} />
        </div>
      </div>
    </div>
  )
}
