/** Every way to be insured or to stay so, with its price, its months and where to pay: to be copied and to be printed. */
import type { FullStatus } from '#insurance/status/contract'
import { wayNames } from '#law/names'
import * as nouns from '#vocabulary/nouns.ts'
import { payee, payeeName } from '#vocabulary/payee.ts'
import { columnSum, counted, monthsText, sumText } from '#vocabulary/spoken.ts'
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

const monthsSinceZero = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
const isNext = (one: string, other: string): boolean => monthsSinceZero(one) + 1 === monthsSinceZero(other)

/** In tiyn, so that nothing is lost. */
const times = (amount: string, count: number): string =>
  ((Math.round(Number(amount) * 100) * count) / 100).toFixed(2)

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

function Way({ way, pay, total, text: said }: WayTold) {
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
      <p>{say(said)}</p>
      {pay.length > 0 && (
        <>
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

export function Ways({ ways }: { readonly ways: readonly WayTold[] }) {
  const say = useSay()
  const costs = ways.find(({ pay }) => pay.length > 0)?.pay[0]
  return (
    <section className="card ways" aria-labelledby="ways">
      <h2 id="ways">{say(text.title)}</h2>
      {costs && <p className="hint">{say(text.early)}</p>}
      <ol>
        {ways.map((way) => (
          <Way key={`${way.way} ${way.creditedBy}`} {...way} />
        ))}
      </ol>
      {costs && <Requisites {...costs} />}
    </section>
  )
}
