/** The proof of the day: what came in is what was posted, is in suspense or went back, to the tiyn. */
import { useQuery } from '@tanstack/react-query'
import { getBalance } from '#insurance/ledger/contract'
import { columnSum, dayText } from '#vocabulary/spoken.ts'
import { query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const rows = ['received', 'posted', 'suspense', 'returned'] as const
const names = {
  received: text.balanceReceived,
  posted: text.balancePosted,
  suspense: text.balanceSuspense,
  returned: text.balanceReturned,
}

export function BalanceCard() {
  const say = useSay()
  const balance = useQuery(query(getBalance, { query: {} }))
  return (
    <Shown of={balance} heights={[280]}>
      {(proof) => {
        const holds = Number(proof.difference) === 0
        return (
          <section className="card balance" aria-labelledby="balance">
            <h2 id="balance">{say(text.balance, { day: dayText(proof.on, 'until') })}</h2>
            <table aria-labelledby="balance">
              <tbody>
                {rows.map((row) => (
                  <tr key={row}>
                    <th scope="row">{say(names[row])}</th>
                    <td className="sum">{say(columnSum(proof[row]))}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr className={holds ? 'holds' : 'fails'}>
                  <th scope="row">
                    <Mark name={holds ? 'tick' : 'exclamation'} /> {say(text.balanceDifference)}
                  </th>
                  <td className="sum">{say(columnSum(proof.difference))}</td>
                </tr>
              </tfoot>
            </table>
            <p className="hint">{say(holds ? text.balanceHolds : text.balanceFails)}</p>
          </section>
        )
      }}
    </Shown>
  )
}
