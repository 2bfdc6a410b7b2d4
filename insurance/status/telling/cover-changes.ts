/**
 * Looks through everybody's spells, range by range, and tells whoever's cover changed, ends soon or lacks a month. What was told
 * and how persons stand by it is kept in one transaction: cut off anywhere and begun again, nobody is told twice or left out.
 */
import { type NewNotice, tellPersons } from '#insurance/notices'
import { personIdRange } from '#insurance/registry'
import type { Clock, Database } from '#platform/database'
import type { Job } from '#platform/jobs'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'
import { rangesOf } from '../recompute.ts'
import type { PersonRange } from '../store.ts'
import { noticesDue } from './notices-due.ts'
import { standingOf, ToldStandings } from './standings.ts'
import { holdTold, keepTold, spellsFrom } from './store-told.ts'

type CoverTelling = {
  /** As the worker. */
  readonly database: Database
  /** Of the record: cover holds by its days. */
  readonly clock: Clock
  /** When it is due, as cron writes it. */
  readonly due: string
  /** Whether all of the record is there: of a part of it nothing is told. */
  readonly isWhole: () => Promise<boolean>
}

/** Kept as one row each, so never changed. */
const idsInRange = 250_000
const toldAtOnce = 5000
/** The farthest ahead anything is warned of, and a day more for what comes after it. */
const daysSeen = 32

export function tellOfCoverJob({ due, ...telling }: CoverTelling): Job {
  return {
    name: 'tell-of-cover',
    does: {
      kk: 'Сақтандыруы өзгерген, жақында бітетін не төлемі түспеген адамдарға хабарлайды',
      ru: 'Сообщает людям, что их страхование изменилось, скоро кончается или нет платежа за месяц',
      en: 'Tells persons that their cover changed, ends soon or lacks the payment of a month',
    },
    due,
    run: async (stopping) => {
      if (!(await telling.isWhole())) return
      for (const range of rangesOf(await personIdRange(telling.database), idsInRange)) {
        if (stopping.aborted) return
        await tellRange(telling, range)
      }
    },
  }
}

async function tellRange(
  { database, clock }: Pick<CoverTelling, 'database' | 'clock'>,
  range: PersonRange,
): Promise<void> {
  const [at, on] = [clock.now(), clock.today()]
  const today = dayNumber(on)
  await database.transaction(async (tx) => {
    const told = new ToldStandings(range, await holdTold(tx, range))
    const notices: NewNotice[] = []
    const seen = { on: today, beforeDay: (today + daysSeen) as DayNumber }
    await spellsFrom(tx, range, seen, (personId, spells) => {
      notices.push(...noticesDue({ personId, spells, told: told.of(personId) }, today))
      const now = spells.find(({ from }) => from <= today)
      if (now) told.keep(personId, standingOf(now.state))
    })
    for (let from = 0; from < notices.length; from += toldAtOnce)
      await tellPersons(tx, notices.slice(from, from + toldAtOnce), at)
    await keepTold(tx, range, { standings: told.bytes, on })
  })
}
