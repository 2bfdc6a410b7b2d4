/** By tenths of income, what changes for one person and month: bars to the left where less is paid, to the right where more. */

import type { IncomeGroupTold, ReformTried, Sides } from '#reform/contract'
import { countText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../../language.tsx'
import { resultText as text } from '../text.ts'
import { changeAMonth, incomeRange, sumChange } from './figures.ts'

type WhoseDues = 'ownDues' | 'employerDues'
type OfGroup = { readonly group: IncomeGroupTold; readonly months: number }

const changeOf = ({ group, months }: OfGroup, part: WhoseDues): number =>
  changeAMonth(group, group[part] as Sides, months)

type Diverging = {
  readonly tried: ReformTried
  readonly part: WhoseDues
  readonly name: Text
  /** The largest change of either part: both are drawn to one scale. */
  readonly most: number
}

function Diverging({ tried, part, name, most }: Diverging) {
  const say = useSay()
  const months = tried.months.count
  const groups = [...tried.incomes, tried.withoutIncome].filter(({ persons }) => persons > 0)
  const changeFor = (group: IncomeGroupTold) => Math.round(changeOf({ group, months }, part))
  const changing = groups.filter((group) => changeFor(group) !== 0)
  const staying = groups.filter((group) => changeFor(group) === 0)
  if (changing.length === 0) return null
  const rows = { part, months, most }
  return (
    <div>
      <DivergingRows {...rows} groups={changing} name={say(name)} />
      {staying.length > 0 && (
        <details className="staying">
          <summary>{say(text.unchanged, { count: staying.length })}</summary>
          <DivergingRows
            {...rows}
            groups={staying}
            name={`${say(name)}. ${say(text.unchanged, { count: staying.length })}`}
          />
        </details>
      )}
    </div>
  )
}

type DivergingRows = Pick<Diverging, 'part' | 'most'> & {
  readonly groups: readonly IncomeGroupTold[]
  readonly months: number
  readonly name: string
}

function DivergingRows({ groups, part, months, most, name }: DivergingRows) {
  const say = useSay()
  return (
    <table className="diverging">
      <caption>{name}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{say(text.income)}</th>
          <th scope="col">{say(text.change)}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const change = changeOf({ group, months }, part)
          const share = Math.abs(change) / most
          return (
            <tr key={group.decile ?? 'none'}>
              <th scope="row">{group.decile === null ? say(text.noIncome) : say(incomeRange(group))}</th>
              <td>
                <div className="axis">
                  <span
                    className={change < 0 ? 'length falls' : 'length rises'}
                    style={{ width: `calc(${share.toFixed(4)} * 50%)` }}
                  />
                </div>
                <span className="figure">{say(sumChange(Math.round(change)))}</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export function ByIncome({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const groups = [...tried.incomes, tried.withoutIncome]
  const months = tried.months.count
  const changes = groups.flatMap((group) =>
    (['ownDues', 'employerDues'] as const).map((part) => Math.abs(changeOf({ group, months }, part))),
  )
  const most = Math.max(...changes)
  return (
    <section className="card">
      <h2>{say(text.byIncome)}</h2>
      <p className="hint">{say(most > 0 ? text.byIncomeHint : text.nobodyChanges)}</p>
      <div className="diverging-pair">
        <Diverging tried={tried} part="ownDues" name={text.ownDues} most={most} />
        <Diverging tried={tried} part="employerDues" name={text.employerDues} most={most} />
      </div>
      <details>
        <summary>{say(text.asTable)}</summary>
        <IncomeTable tried={tried} />
      </details>
    </section>
  )
}

function IncomeTable({ tried }: { readonly tried: ReformTried }) {
  const say = useSay()
  const groups = [...tried.incomes, tried.withoutIncome].filter(({ persons }) => persons > 0)
  const columns = ['persons', 'less', 'more', 'gainedCover', 'lostCover'] as const
  const names = [text.people, text.less, text.more, text.gained, text.lost]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className="wide" tabIndex={0} aria-label={say(text.byIncome)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(text.income)}</th>
            {names.map((name) => (
              <th key={name.en} scope="col" className="sum">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.decile ?? 'none'}>
              <th scope="row">{group.decile === null ? say(text.noIncome) : say(incomeRange(group))}</th>
              {columns.map((column) => (
                <td key={column} className="sum">
                  {countText(group[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
