/** Groups to which nobody with a business belongs, as the edition knows them. */
import type { Month } from '#vocabulary/month.ts'
import type { LawBook } from '../../book.ts'
import type { Group } from '../../groups.ts'
import { notWorking } from './parameters.ts'

/** None in mid-2018: nobody had told of it yet. */
export const findNotWorking = (book: LawBook, month: Month): readonly Group[] =>
  book.edition === 'qa-2018' ? none : (book.find(notWorking, month)?.value ?? none)

const none: readonly Group[] = []
