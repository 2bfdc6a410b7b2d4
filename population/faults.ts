/** Faults put into the lists, each written down in an answer file, so that what the checks find can be told right from wrong. */

import { findCheckDigit } from '#vocabulary/check-digit.ts'
import { formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import type { Chance } from './chance.ts'
import { faultShares } from './distributions.ts'
import type { ListRow } from './lists.ts'

/** Faults of one row that need no others to be seen. */
export type Fault = 'P01' | 'P02' | 'P03' | 'P04' | 'P05'

/** A row as the payer's program writes it. */
export type WrittenRow = {
  iin: string
  surname: string
  givenName: string
  patronymic: string
  birthText: string
  periodText: string
  amount: Tiyn
  fault?: Fault | 'P07'
}

/** The row as it should be, or spoilt by one fault. */
export function writeRow(row: ListRow, chance: Chance): WrittenRow {
  const written = rightly(row)
  if (row.cappedAway !== undefined && chance.happens(faultShares.P07)) {
    return { ...written, amount: row.cappedAway, fault: 'P07' }
  }
  let point = chance.share()
  for (const fault of ['P01', 'P02', 'P03', 'P04', 'P05'] as const) {
    point -= faultShares[fault]
    if (point < 0) return writeSpoilt(row, fault, chance)
  }
  return written
}

/** The row with that fault, or as it should be. */
export function writeSpoilt(row: ListRow, fault: Fault | undefined, chance: Chance): WrittenRow {
  const written = rightly(row)
  return fault ? { ...written, ...spoil(written, fault, chance), fault } : written
}

function rightly({ resident, month, amount }: ListRow): WrittenRow {
  const period = formatMonth(month)
  return {
    iin: resident.iin,
    ...resident.name,
    birthText: formatDay(resident.birth).replaceAll('-', ''),
    periodText: `${period.slice(5)}${period.slice(0, 4)}`,
    amount,
  }
}

function spoil(row: WrittenRow, fault: Fault, chance: Chance): Partial<WrittenRow> {
  switch (fault) {
    case 'P01': {
      const wrong = (Number(row.iin[11]) + chance.whole(1, 8)) % 10
      return { iin: `${row.iin.slice(0, 11)}${wrong}` }
    }
    case 'P02':
      return { iin: strangerLike(row.iin) }
    case 'P03':
      return { surname: misspell(row.surname, chance) }
    case 'P04': {
      const other = row.birthText.endsWith('01') ? '02' : '01'
      return { birthText: `${row.birthText.slice(0, 6)}${other}` }
    }
    case 'P05':
      return { periodText: `${chance.whole(13, 19)}${row.periodText.slice(2)}` }
  }
}

/** A sound IIN of the same birthday that nobody in the country has: serials are given out from 9999 downwards. */
function strangerLike(iin: string): string {
  for (let serial = 1; ; serial++) {
    const digits = `${iin.slice(0, 7)}${String(serial).padStart(4, '0')}`
    const check = findCheckDigit(digits)
    if (check !== undefined) return `${digits}${check}`
  }
}

/** One letter left out of the middle of a surname. */
function misspell(surname: string, chance: Chance): string {
  const place = chance.whole(1, Math.max(1, surname.length - 3))
  return surname.slice(0, place) + surname.slice(place + 1)
}

/** A total that does not add up. */
export const wrongTotal = (total: Tiyn): Tiyn => tiyn(total + 10_000)
