import { factFaultWords } from './fact-fault-words.ts'
import { type FaultWords, formFaultWords } from './form-fault-words.ts'
import type { RowFault } from './format.ts'

const allWords: Readonly<Record<RowFault['code'], FaultWords>> = { ...formFaultWords, ...factFaultWords }

/** What is wrong with a row, and what to do about it. */
export const describeFault = ({ code }: RowFault): FaultWords => allWords[code]
