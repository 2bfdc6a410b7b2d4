/** Diagnoses as codes of ICD-10: a strict reader, and ranges such as `A15-A19` or `A01.1-A01.4`. */
declare const diagnosisBrand: unique symbol

/** A code such as `A36` or `A01.1`, sound in form. */
export type Diagnosis = string & { readonly [diagnosisBrand]: true }

export const diagnosisForm = /^[A-Z]\d\d(\.\d\d?)?$/

/** A Latin capital, two digits, and perhaps a point and one or two digits; undefined otherwise. */
export const findDiagnosis = (text: string): Diagnosis | undefined =>
  diagnosisForm.test(text) ? (text as Diagnosis) : undefined

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** First and last of the finest codes under a code: `A36` is A36.00 through A36.99. */
function span(code: string): readonly [first: number, last: number] {
  const [category, finer = ''] = code.split('.') as [string, string?]
  const number = letters.indexOf(category.charAt(0)) * 100 + Number(category.slice(1))
  return [number * 100 + Number(finer.padEnd(2, '0')), number * 100 + Number(finer.padEnd(2, '9'))]
}

function spanOfRange(range: string): readonly [first: number, last: number] {
  const [from = '', through = from] = range.split('-')
  return [span(from)[0], span(through)[1]]
}

/** Whether the whole of the code or range lies in one of the ranges: `A22` is not in `A22.1`. */
export function isAmong(codeOrRange: string, ranges: readonly string[]): boolean {
  const [first, last] = spanOfRange(codeOrRange)
  return ranges.some((range) => {
    const [from, through] = spanOfRange(range)
    return first >= from && last <= through
  })
}
