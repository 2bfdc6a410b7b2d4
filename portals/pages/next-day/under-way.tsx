/**
 * The demonstration under way: how far the region is loaded; once it is, the day goes on, what falls due is played, and what
 * it changed is said and asked anew.
 */
import { Progress } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type DayPlayedTold, startNextDay } from '#insurance/demonstration/contract'
import type { DemonstrationTold } from '#insurance/demonstration/contract-me'
import { type Day, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, dayText, shareText, sumText, withOneStop } from '#vocabulary/spoken.ts'
import { formatTenge, tiyn } from '#vocabulary/tiyn.ts'
import { call, Problem } from '../../client/call.ts'
import { FaultReference, TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { nextDayText as text } from './text.ts'

const week = 7

const after = (day: string, count: number): Day => formatDay((dayNumber(day as Day) + count) as DayNumber)

/** Several days are moved one by one, so that each can be seen to pass. */
function useMovingOn(today: string) {
  const cache = useQueryClient()
  const [under, setUnder] = useState({ day: today, share: 0 })
  const moving = useMutation({
    mutationFn: async (count: number) => {
      const played: DayPlayedTold[] = []
      for (let at = 1; at <= count; at++) {
        const day = after(today, at)
        setUnder({ day, share: (at - 1) / count })
        const { days } = await call(startNextDay, { body: { until: day } })
        played.push(...days)
      }
      return played
    },
    // Whatever was shown was true of the day before; some days may have passed before a fault.
    onSettled: () => cache.invalidateQueries(),
  })
  return { moving, under }
}

const sumOfDays = (days: readonly DayPlayedTold[], of: (day: DayPlayedTold) => number): number =>
  days.reduce((sum, day) => sum + of(day), 0)

function Happened({ days }: { readonly days: readonly DayPlayedTold[] }) {
  const say = useSay()
  const day = dayText(days.at(-1)!.day)
  const [files, rows, received] = [
    sumOfDays(days, (each) => each.files),
    sumOfDays(days, (each) => each.rows),
    // Of each day to the tiyn, so all of them too.
    sumOfDays(days, (each) => Math.round(Number(each.received) * 100)),
  ]
  const executed = sumOfDays(days, (each) => each.ordersExecuted)
  const rejected = sumOfDays(days, (each) => each.ordersRejected)
  const came = {
    day,
    files: counted(files, nouns.file),
    rows: counted(rows, nouns.row),
    sum: sumText(formatTenge(tiyn(received))),
  }
  const changes = {
    became: countText(sumOfDays(days, ({ becameInsured }) => becameInsured)),
    lost: countText(sumOfDays(days, ({ lostCover }) => lostCover)),
  }
  return (
    <>
      {say(withOneStop(files === 0 ? text.quiet : text.came), files === 0 ? { day } : came)}{' '}
      {executed + rejected > 0 && (
        <>{say(text.orders, { executed: countText(executed), rejected: countText(rejected) })} </>
      )}
      {say(text.changed, changes)}
    </>
  )
}

type UnderWay = {
  readonly demonstration: DemonstrationTold
  readonly today: string
  /** How often the button of the frame was pressed: each time a day passes. */
  readonly pressed: number
}

export default function UnderWay({ demonstration, ...moving }: UnderWay) {
  return demonstration.state === 'ready' ? <NextDay {...moving} /> : <Loading {...demonstration} />
}

function Loading({ stage, done, total }: DemonstrationTold) {
  const say = useSay()
  const loading = say(text.loading, { stage, done: shareText(done, total) })
  return (
    <>
      <p>{loading}</p>
      <Progress value={total ? (done / total) * 100 : 0} aria-label={loading} />
    </>
  )
}

/** A fault while a day passes: what of it is done, and by what it is found. A refusal says by itself why. */
function NotPassed({ error, day }: { readonly error: Error; readonly day: string }) {
  const say = useSay()
  if (!(error instanceof Problem) || error.status < 500) return <TroubleCard error={error} />
  return (
    <section className="card trouble" role="alert">
      <h2>{say(text.brokenOff, { day: dayText(day) })}</h2>
      <p>{say(text.brokenOffLead)}</p>
      <FaultReference of={error} />
    </section>
  )
}

function NextDay({ today, pressed }: Omit<UnderWay, 'demonstration'>) {
  const say = useSay()
  const { moving, under } = useMovingOn(today)
  const { mutate, isPending, data, error } = moving
  const heeded = useRef(0)
  useEffect(() => {
    if (heeded.current === pressed) return
    heeded.current = pressed
    // Pressed again while a day passes: one at a time.
    if (!isPending) mutate(1)
  }, [pressed, isPending, mutate])
  const playing = say(text.playing, { day: dayText(under.day) })
  return (
    <div className="moved screen-only">
      <p role="status">{isPending ? playing : data && data.length > 0 && <Happened days={data} />}</p>
      {isPending ? (
        <Progress value={under.share > 0 ? under.share * 100 : 100} animated aria-label={playing} />
      ) : (
        <button type="button" className="as-link" onClick={() => mutate(week)}>
          {say(text.week)}
        </button>
      )}
      {error && <NotPassed error={error} day={under.day} />}
    </div>
  )
}
