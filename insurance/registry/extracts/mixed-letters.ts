/** Latin letters that look like Cyrillic ones, typed within a name: it is compared all the same, and reads wrongly in a search. */
import type { ExtractRow, RowFault } from './format.ts'

const names = ['surname', 'givenName', 'patronymic', 'name']
const latin = /\p{Script=Latin}/u
const mixedWord = /\p{Script=Latin}\p{L}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{L}*\p{Script=Latin}/u

/** The names of a row that have a word in two alphabets. The row is taken in all the same. */
export const mixedLetters = ({ row, values }: ExtractRow): RowFault[] =>
  names
    .filter((field) => latin.test(values[field] ?? '') && mixedWord.test(values[field]!))
    .map((field) => ({ row, field, code: 'letters-mixed' }))
