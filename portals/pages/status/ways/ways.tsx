/** Every way to be insured or to stay so, with its price, its months and where to pay: to be copied and to be printed. */
import type { FullStatus } from '#insurance/status/contract'
import { unpaidBeforeDoNotMatter, wayNames } from '#law/names'
import { addMonths, findMonth } from '#vocabulary/month.ts'
import * as nouns from '#vocabulary/nouns.ts'
import { payee, payeeName } from '#vocabulary/payee.ts'
import { capitalText, columnSum, counted, dayText, monthsText, sumText } from '#vocabulary/spoken.ts'
import { formatTenge, parseTenge, tiyn } from '#vocabulary/tiyn.ts'
import { CopyButton } from '../../../design/program/copy-button.tsx'
import { useSay } from '../../../language.tsx'
import { waysText as text } from './ways-text.ts'
import './ways.css'

type WayTold = FullStatus['ways'][number]
type PayTold = WayTold['pay'][number]

type Months = { readonly from: string; last: string; readonly amount: string; count: number }

/** Months that follow one another and cost the same, together. */
function stretchesOf(pay: readonly PayTold[]): Months[] {
  const stretches: Months[] = []
  for (const { month, amount } of pay) {
    const last = stretches.at(-1)
    if (last && last.amount === amount && isNext(last.last, month)) {
      last.last = month
      last.count++
    } else stretches.push({ from: month, last: month, amount, count: 1 })
  }
  return stretches
}

const isNext = (one: string, other: string): boolean => addMonths(findMonth(one)!, 1) === findMonth(other)

const times = (amount: string, count: number): string => formatTenge(tiyn(parseTenge(amount)! * count))

/** The rows of where to pay, said and to be copied alike. */
function useRequisites(purposeCode: string): readonly (readonly [label: string, value: string])[] {
  const say = useSay()
  return [
    [say(text.payee), say(payeeName)],
    [say(text.bin), payee.bin],
    [say(text.account), payee.account],
    [say(text.bic), payee.bic],
    [say(text.beneficiary), payee.residency + payee.sector],
    [say(text.code), purposeCode],
  ]
}

/** What the way promises, in days; the sentences of the first ones stand above. */
function Days({ way, creditedBy, insuredFrom, through, on }: WayTold & OfDay) {
  const say = useSay()
  const first = (from: string): string => {
    if (from <= on) return say(text.dayItComes)
    return creditedBy && from < creditedBy ? say(text.orLater, { day: dayText(from) }) : say(dayText(from))
  }
  const days = [
    [text.creditedBy, creditedBy && say(dayText(creditedBy))],
    [text.firstDay, way !== 'stay' && insuredFrom && first(insuredFrom)],
    [text.lastDay, through && say(dayText(through))],
  ] as const
  return (
    <dl className="way-days">
      {days.map(
        ([label, value]) =>
          value && (
            <div key={label.en}>
              <dt>{say(label)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

type OfDay = { readonly on: string }

function Way({ on, ...of }: WayTold & OfDay) {
  const { way, pay, total, text: said } = of
  const say = useSay()
  const rows = useRequisites(pay[0]?.purposeCode ?? '')
  const months = stretchesOf(pay)
  const toPay = () =>
    [
      ...rows.map(([label, value]) => `${label}: ${value}`),
      ...months.map(
        ({ from, last, amount, count }) =>
          `${say(monthsText(from, last))}: ${say(counted(count, nouns.month))} × ${say(sumText(amount))}`,
      ),
      `${say(text.sum)}: ${say(columnSum(total))}`,
    ].join('\n')
  return (
    <li>
      <div className="way-head">
        <h3>{say(wayNames[way])}</h3>
        <span className="way-price figure">{pay.length > 0 ? say(sumText(total)) : say(text.free)}</span>
      </div>
      {pay.length === 0 && <p>{say(said)}</p>}
      {pay.length > 0 && (
        <>
          <Days {...of} on={on} />
          {way === 'year-ahead' && <p>{say(capitalText(unpaidBeforeDoNotMatter))}.</p>}
          <table>
            <thead>
              <tr>
                <th scope="col">{say(text.months)}</th>
                <th scope="col" className="sum">
                  {say(text.perMonth)}
                </th>
                <th scope="col" className="sum">
                  {say(text.sum)}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ from, last, amount, count }) => (
                <tr key={from}>
                  <td>
                    {say(monthsText(from, last))}{' '}
                    <span className="small">{say(counted(count, nouns.month))}</span>
                  </td>
                  <td className="sum">{say(columnSum(amount))}</td>
                  <td className="sum">{say(columnSum(times(amount, count)))}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <CopyButton label={`${say(text.copyWay)}: ${say(sumText(total))}`} content={toPay} />
        </>
      )}
    </li>
  )
}

function Requisites({ purposeCode }: { readonly purposeCode: string }) {
  const say = useSay()
  const rows = useRequisites(purposeCode)
  return (
    <div className="requisites">
      <h3>{say(text.requisites)}</h3>
      <p>{say(text.where)}</p>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        {say(text.forWhom)} {say(text.asOf)}
      </p>
    </div>
  )
}

export function Ways({ ways, on }: OfDay & { readonly ways: readonly WayTold[] }) {
  const say = useSay()
  const costs = ways.find(({ pay }) => pay.length > 0)?.pay[0]
  return (
    <section className="card ways" aria-labelledby="ways">
      <h2 id="ways">{say(text.title)}</h2>
      {costs && <p className="hint">{say(text.early)}</p>}
      <ol>
        {ways.map((way) => (
          <Way key={`${way.way} ${way.creditedBy}`} {...way} on={on} />
        ))}
      </ol>
      {costs && <Requisites {...costs} />}
    </section>
  )
}
