/** Dues of a month by kind of payer, computed in the browser by the law package. */

import { NativeSelect, TextInput } from '@mantine/core'
import { useIntersection } from '@mantine/hooks'
import { useState } from 'react'
import { payerNames } from '#law/names'
import { capitalText, monthName } from '#vocabulary/spoken.ts'
import { parseTenge } from '#vocabulary/tiyn.ts'
import { text as designText } from '../../../design/text.ts'
import { useSay } from '../../../language.tsx'
import { type Law, useLaw } from '../../../law.ts'
import { text } from './calculator-text.ts'
import { DuesResult, type PayerOfDues, payers } from './dues-result.tsx'

const firstYear = 2017

/** `300 000,50` as the contract writes it; undefined when it is not a sum. */
function readIncome(written: string): string | undefined {
  const plain = written.replace(/[\s\u00a0]/g, '').replace(',', '.')
  return parseTenge(plain) === undefined ? undefined : plain
}

type Payers = { readonly chosen: PayerOfDues; readonly onChosen: (payer: PayerOfDues) => void }

function Payers({ chosen, onChosen }: Payers) {
  const say = useSay()
  return (
    <fieldset className="payers">
      <legend>{say(text.payer)}</legend>
      {payers.map((payer) => (
        <label key={payer}>
          <input type="radio" name="payer" checked={payer === chosen} onChange={() => onChosen(payer)} />
          <span>{say(capitalText(payerNames[payer].forWhom))}</span>
        </label>
      ))}
    </fieldset>
  )
}

type MonthChoice = {
  readonly month: string | undefined
  readonly onMonth: (month: string) => void
  readonly lastYear: number
}

function MonthChoice({ month, onMonth, lastYear }: MonthChoice) {
  const say = useSay()
  const [year, inYear] = [month?.slice(0, 4) ?? String(lastYear), month?.slice(5) ?? '']
  const unchosen = month === undefined ? [{ value: '', label: '' }] : []
  return (
    <>
      <NativeSelect
        label={say(text.month)}
        value={inYear}
        onChange={(event) => onMonth(`${year}-${event.currentTarget.value}`)}
        data={[
          ...unchosen,
          ...Array.from({ length: 12 }, (_, place) => ({
            value: String(place + 1).padStart(2, '0'),
            label: say(monthName(place + 1)),
          })),
        ]}
      />
      <NativeSelect
        label={say(text.year)}
        value={year}
        onChange={(event) => onMonth(`${event.currentTarget.value}-${inYear || '01'}`)}
        data={Array.from({ length: lastYear - firstYear + 1 }, (_, place) => String(lastYear - place))}
      />
    </>
  )
}

/** The law weighs more than all the rest of the page: it comes when the calculator is touched, or its result is seen. */
function useLawOnceWanted() {
  const { ref, entry } = useIntersection()
  const [wanted, want] = useState(false)
  if (entry?.isIntersecting && !wanted) want(true)
  return { law: useLaw(wanted), result: ref, touch: () => want(true) }
}

type CalculatorOf = {
  readonly today: string | undefined
  /** What a month costs the person whose answer stands above: the calculator begins with who owes that. */
  readonly owes?: OwnDue | undefined
}

type OwnDue = { readonly month: string; readonly amount: string }

/** An entrepreneur's due is another than a self-payer's. */
function ownPayer({ month, amount }: OwnDue, law: Law | undefined): PayerOfDues {
  const asked = law?.askLaw('dues', { payer: 'entrepreneur', month })
  const total = asked && 'answer' in asked ? (asked.answer as { total: string }).total : undefined
  return total === amount ? 'entrepreneur' : 'self'
}

/** Of the month of `today`, unless another is chosen; of none while neither is known. */
export function Calculator({ today, owes }: CalculatorOf) {
  const say = useSay()
  const { law, result, touch } = useLawOnceWanted()
  const [chosenPayer, setPayer] = useState<PayerOfDues>()
  const payer = chosenPayer ?? (owes ? ownPayer(owes, law) : 'employer')
  const [chosenMonth, setMonth] = useState<string>()
  const [written, setWritten] = useState('300 000')
  const month = chosenMonth ?? today?.slice(0, 7)
  // Where the server has not said what year it is, the law knows its own.
  const lastYear = Number((today ?? law?.currentLawVersion ?? `${firstYear}`).slice(0, 4))
  const withIncome = payer === 'employer' || payer === 'gph'
  const income = readIncome(written)
  return (
    <section
      className="card calculator screen-only"
      aria-labelledby="calculator"
      onFocus={touch}
      onPointerDown={touch}
    >
      <h2 id="calculator">{say(text.title)}</h2>
      <p className="hint">{say(text.lead)}</p>
      <div className="calculator-parts">
        <div className="stack tight">
          <Payers chosen={payer} onChosen={setPayer} />
          <div className="fields">
            <MonthChoice month={month} onMonth={setMonth} lastYear={lastYear} />
            {withIncome && (
              <TextInput
                label={say(text.income)}
                value={written}
                onChange={(event) => setWritten(event.currentTarget.value)}
                error={income === undefined ? say(designText.sumUnread) : undefined}
                inputMode="decimal"
                autoComplete="off"
                maxLength={20}
              />
            )}
          </div>
        </div>
        <div className="dues" aria-live="polite" ref={result}>
          {!law && <p className="hint">{say(text.loading)}</p>}
          {law && month === undefined && <p className="hint">{say(text.chooseMonth)}</p>}
          {law && month !== undefined && (!withIncome || income !== undefined) && (
            <DuesResult law={law} question={{ payer, month, ...(withIncome ? { income } : {}) }} />
          )}
        </div>
      </div>
    </section>
  )
}
