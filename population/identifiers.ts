/** IINs and BINs that are well formed and surely made up: serial numbers from 9999 downwards, each used once. */
import { findCheckDigit } from '#vocabulary/check-digit.ts'
import { calendarDateOf, type DayNumber } from '#vocabulary/day.ts'
import type { Sex } from '#vocabulary/iin.ts'

const two = (value: number): string => String(value % 100).padStart(2, '0')

export class Identifiers {
  private readonly nextIinSerial = new Map<string, number>()
  private readonly nextBinSerial = new Map<string, number>()

  /** The IIN of the next person of that birthday and sex. */
  iin(birth: DayNumber, sex: Sex): string {
    const { year, month, dayOfMonth } = calendarDateOf(birth)
    const century = (Math.floor(year / 100) - 18) * 2 + (sex === 'male' ? 1 : 2)
    return numbered(this.nextIinSerial, `${two(year)}${two(month)}${two(dayOfMonth)}${century}`, 4)
  }

  /** The BIN of the next legal entity registered in that month (resident, head unit). */
  bin(year: number, month: number): string {
    return numbered(this.nextBinSerial, `${two(year)}${two(month)}40`, 5)
  }
}

function numbered(next: Map<string, number>, prefix: string, width: number): string {
  let serial = next.get(prefix) ?? 10 ** width - 1
  for (;;) {
    const digits = `${prefix}${String(serial).padStart(width, '0')}`
    serial--
    const check = findCheckDigit(digits)
    if (check === undefined) continue
    next.set(prefix, serial)
    return `${digits}${check}`
  }
}

/** An IBAN of a bank: country, check digits (modulo 97), bank code, account. */
export function iban(bankCode: string, account: number): string {
  const body = `${bankCode}TEST${String(account).padStart(9, '0')}`
  const digits = [...`${body}KZ00`].map((sign) => parseInt(sign, 36)).join('')
  let remainder = 0
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97
  return `KZ${two(98 - remainder)}${body}`
}
