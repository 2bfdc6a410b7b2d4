/** What a reform would change: a sentence first, then figures, plots with their tables, and what to bear in mind. */
import type { ReactNode } from 'react'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import {
  counted,
  countText,
  dayText,
  figureSum,
  fromMonthText,
  monthText,
  roundSum,
  sumText,
} from '../../design/figures.ts'
import { useSay } from '../../language.tsx'
import { groundText, reasonText } from '../overview/text.ts'
import type { ChangeTold, Counts, DuesOfKind, ReformTried, Sides } from './answer.ts'
import { countChange, exactChange, monthBefore, monthsText, roundChange } from './figures.ts'
import { ByIncome } from './income-bars.tsx'
import { kindNames, nameOfValue, valueShown } from './names.ts'
import { type SideBar, SideBars } from './side-bars.tsx'
import { nouns, resultText as text } from './text.ts'

function Head({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const { name, months, persons, total, insured, personMonths, seconds } = tried
  const dues = Number(total.difference)
  const sum = figureSum(total.difference.replace('-', ''))
  const cover = insured.after - insured.before
  const told = {
    months: months.count,
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
          from: monthText(months.from),
          through: monthText(months.through),
          persons: counted(persons, nouns.person),
          count: countText(personMonths),
          seconds: inEachLanguage((language) =>
            language === 'en' ? seconds.toFixed(2) : seconds.toFixed(2).replace('.', ','),
          ),
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

function Figure({
  name,
  value,
  tone,
  children,
}: {
  name: Text
  value: string
  tone: string
  children: ReactNode
}) {
  const say = useSay()
  return (
    <div className="card reform-figure">
      <dt>{say(name)}</dt>
      <dd>
        <strong className={tone}>{value}</strong>
        <span>{children}</span>
      </dd>
    </div>
  )
}

function Figures({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const { total, dues, insured, incomes, withoutIncome } = tried
  const paid = dues.reduce((sum, one) => addSides(sum, one.paid), noSides)
  const groups = [...incomes, withoutIncome]
  const count = (of: 'more' | 'less') => groups.reduce((sum, group) => sum + group[of], 0)
  const sums = (sides: Sides) =>
    say(text.wasNow, { before: figureSum(sides.before), change: roundChange(sides) })
  return (
    <dl className="reform-figures">
      <Figure name={text.allDues} value={say(figureSum(total.after))} tone="ink">
        {sums(total)}
      </Figure>
      <Figure name={text.allPaid} value={say(figureSum(paid.after))} tone="ink">
        {sums(paid)}
      </Figure>
      <Figure name={text.insured} value={countText(insured.after)} tone="leaf">
        {say(text.wasNow, { before: countText(insured.before), change: countChange(insured) })}
      </Figure>
      <Figure name={text.payMore} value={countText(count('more'))} tone="clay">
        {say(text.payLess, { count: countText(count('less')) })}
      </Figure>
    </dl>
  )
}

const noSides: Sides = { before: '0.00', after: '0.00', difference: '0.00' }

/** Sums of some tenge with two decimals, added without a tiyn lost. */
function addSides(sum: Sides, more: Sides | null): Sides {
  if (!more) return sum
  const add = (a: string, b: string) => {
    const tiyn = Math.round(Number(a) * 100) + Math.round(Number(b) * 100)
    return (tiyn / 100).toFixed(2)
  }
  return {
    before: add(sum.before, more.before),
    after: add(sum.after, more.after),
    difference: add(sum.difference, more.difference),
  }
}

function WhoPays({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const shown = tried.dues.filter(({ persons }) => persons > 0)
  const bars = shown.map(
    ({ kind, due }): SideBar => ({
      key: kind,
      name: kindNames[kind],
      before: Number(due?.before ?? 0),
      after: Number(due?.after ?? 0),
      ...(due ? {} : { instead: text.notKnown }),
      shown: (value) => roundSum(value),
      change: roundChange(due ?? noSides),
    }),
  )
  return (
    <section className="card">
      <h2>{say(text.whoPays)}</h2>
      <p className="hint">{say(text.whoPaysHint, { months: tried.months.count })}</p>
      <SideBars bars={bars} nameOfNames={text.payer} label={say(text.whoPays)} />
      <details>
        <summary>{say(text.asTable)}</summary>
        <DuesTable dues={shown} total={tried.total} />
      </details>
    </section>
  )
}

function DuesTable({ dues, total }: { readonly dues: readonly DuesOfKind[]; readonly total: Sides }) {
  const say = useSay()
  const cells = (sides: Sides | null) =>
    sides
      ? [say(sumText(sides.before)), say(sumText(sides.after)), say(exactChange(sides))]
      : [say(text.notKnown), say(text.notKnown), '']
  const row = (name: string, persons: string, sides: Sides | null) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td className="sum">{persons}</td>
      {cells(sides).map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change
        <td key={at} className="sum">
          {cell}
        </td>
      ))}
    </tr>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className="wide" tabIndex={0} aria-label={say(text.whoPays)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(text.payer)}</th>
            {[text.people, text.before, text.after, text.difference].map((name) => (
              <th key={name.en} scope="col" className="sum">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dues.map(({ kind, persons, due }) => row(say(kindNames[kind]), countText(persons), due))}
        </tbody>
        <tfoot>{row(say(text.total), '', total)}</tfoot>
      </table>
    </section>
  )
}

function WhoIsInsured({ tried }: { readonly tried: ReformTried }) {
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
  const asIs = (word: string): Text => ({ kk: word, ru: word, en: word })
  const bars = [
    bar('insured', text.insured, insured, false),
    ...insured.byGround.map((one) => bar(one.ground, groundText[one.ground] ?? asIs(one.ground), one, true)),
    bar('uninsured', text.uninsured, uninsured, false),
    ...uninsured.byReason.map((one) =>
      bar(one.reason, reasonText[one.reason] ?? asIs(one.reason), one, true),
    ),
    ...(unknown.before + unknown.after > 0 ? [bar('unknown', text.unknown, unknown, false)] : []),
  ]
  return (
    <section className="card">
      <h2>{say(text.whoIsInsured)}</h2>
      <p className="hint">{say(text.whoIsInsuredHint, { day: dayText(on) })}</p>
      <SideBars bars={bars} nameOfNames={text.state} label={say(text.whoIsInsured)} />
    </section>
  )
}

function Consider({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const { months, knownThrough, dues } = tried
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
                {say(kindNames[kind])}: {say(missing)}
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
