/** Reads the values of one row, remembering everything that is wrong with it, so that a reader repairs it once. */
import { type Bin, readBin } from '#vocabulary/bin.ts'
import { type Day, findDay } from '#vocabulary/day.ts'
import { type IinFault, readIin } from '#vocabulary/iin.ts'
import type { ExtractRow, RowFault, RowFaultCode } from './format.ts'

const longestText = 500

export class RowChecks<Column extends string> {
  readonly faults: RowFault[] = []
  readonly #row: ExtractRow<Column>

  constructor(row: ExtractRow<Column>) {
    this.#row = row
    for (const column in row.values)
      if (row.values[column].length > longestText) this.wrong(column, 'value-too-long')
  }

  wrong(field: Column, code: RowFaultCode): undefined {
    this.faults.push({ row: this.#row.row, field, code })
  }

  filled(field: Column): string {
    const value = this.#row.values[field]
    if (value === '') this.wrong(field, 'value-missing')
    return value
  }

  /** Undefined when empty or wrong. */
  day(field: Column): Day | undefined {
    const value = this.#row.values[field]
    if (value === '') return undefined
    return (value > '1800' && findDay(value)) || this.wrong(field, 'day-does-not-exist')
  }

  /** Undefined when empty or wrong. */
  oneOf<Value extends string>(
    field: Column,
    { known, code }: { known: readonly Value[]; code: RowFaultCode },
  ): Value | undefined {
    const value = this.#row.values[field]
    if (value === '') return undefined
    return known.find((word) => word === value) ?? this.wrong(field, code)
  }

  /** Undefined when empty or wrong; `today` refuses births to come. */
  iin(field: Column, today?: Day): (ReturnType<typeof readIin> & { valid: true }) | undefined {
    const value = this.#row.values[field]
    if (value === '') return undefined
    const reading = readIin(value, today)
    return reading.valid ? reading : this.wrong(field, iinFaults[reading.fault])
  }

  /** A BIN or an IIN; undefined when empty or wrong. */
  payerIdentifier(field: Column): string | undefined {
    const value = this.#row.values[field]
    if (value === '') return undefined
    const bin = readBin(value)
    if (bin.valid) return value
    if (bin.fault === 'check-digit-wrong') return this.wrong(field, 'bin-check-digit-wrong')
    const iin = readIin(value)
    if (iin.valid) return value
    const fault = iinFaults[iin.fault]
    return this.wrong(field, fault === 'iin-check-digit-wrong' ? fault : 'bin-malformed')
  }

  /** The BIN of a legal entity; undefined when empty or wrong. */
  bin(field: Column): Bin | undefined {
    const value = this.#row.values[field]
    if (value === '') return undefined
    const reading = readBin(value)
    if (reading.valid) return reading.bin
    return this.wrong(
      field,
      reading.fault === 'check-digit-wrong' ? 'bin-check-digit-wrong' : 'provider-not-a-bin',
    )
  }

  /** That the stretch has days. */
  inOrder(from: Day | undefined, until: Day | undefined, field: Column): void {
    if (from !== undefined && until !== undefined && until <= from) this.wrong(field, 'until-not-after-from')
  }
}

const iinFaults: Readonly<Record<IinFault, RowFaultCode>> = {
  'not-twelve-digits': 'iin-malformed',
  'century-digit-unassigned': 'iin-malformed',
  'birth-date-does-not-exist': 'iin-birth-date-does-not-exist',
  'check-digit-wrong': 'iin-check-digit-wrong',
  'birth-date-in-the-future': 'iin-birth-date-in-the-future',
}
