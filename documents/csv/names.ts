/** What the columns of tables are called: by our names, and as people head them in Kazakh and Russian. */
import { namesOfColumn } from './column-names.ts'
import { readColumns } from './columns.ts'

/** A heading with its case, spaces, strokes and points taken off. */
const lettersOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{Nd}№]/gu, '')

/** Beside the names of the columns. */
const headings: Readonly<Record<string, string>> = {
  iin: 'ИИН работника, Қызметкердің ЖСН',
  surname: 'Last name',
  givenName: 'First name',
  patronymic: 'Middle name',
  birthDate: 'Туған жылы',
  month: 'Месяц, Айы, Ай, Period',
  fullName: 'ФИО работника, Фамилия имя отчество, Т.А.Ә., Тегі аты әкесінің аты, Қызметкердің аты-жөні',
  amount:
    'Сомасы, Сумма тенге, Сумма тг, Сумма в тенге, Сомасы теңге, Сома теңге, Amount KZT, Сумма взноса, Сумма отчисления, Sum',
  reference: '№ документа, Референс, Құжаттың нөмірі',
  valueOn: 'Дата платежа, Төлем күні',
  purposeCode: 'Код назначения платежа, ТМК, Төлем мақсатының коды, Purpose code',
  total: 'Общая сумма, Итоговая сумма, Жалпы сома, Жиыны',
  payerIdentifier:
    'БИН, БСН, БИН/ИИН, БСН/ЖСН, БИН плательщика, ИИН/БИН плательщика, Төлеушінің БСН, Payer BIN, Payer IIN',
  payerName: 'Наименование плательщика, Төлеушінің атауы',
  payerIban: 'ИИК, ЖСК, Счёт плательщика, IBAN плательщика, Төлеушінің шоты',
  payerBic: 'БИК, БСК',
  orderNumber: 'Номер платежного поручения',
  orderOn: 'Дата документа, Құжат күні',
  receiverIban: 'Счёт получателя, Алушының шоты',
  sex: 'Пол, Жынысы',
  identifier: 'БИН, БСН, БИН/ИИН, БСН/ЖСН',
  name: 'Наименование, Атауы',
}

const byLetters = new Map<string, string[]>()
const know = (column: string, heading: string): void => {
  const letters = lettersOf(heading)
  byLetters.set(letters, [...(byLetters.get(letters) ?? []), column])
}
for (const column of readColumns) for (const name of namesOfColumn(column)) know(column, name)
for (const [column, said] of Object.entries(headings)) {
  for (const heading of said.split(/,\s/)) know(column, heading)
}

/** The column a heading names, of those the table may have; `value_on`, `Value On` and `valueOn` name one column. */
export function findColumn<Column extends string>(
  heading: string,
  known: readonly Column[],
): Column | undefined {
  const letters = lettersOf(heading)
  if (letters === '') return undefined
  const said = byLetters.get(letters)
  return (
    known.find((column) => column.toLowerCase() === letters) ?? known.find((column) => said?.includes(column))
  )
}

/** A heading of a day that says of what it is only where no other heading names the value date. */
const ofAnyDay = ['дата', 'күні', 'date']

export const namesAnyDay = (heading: string): boolean =>
  ofAnyDay.some((said) => fits(heading.trim().toLowerCase().replace(/[.:]$/, ''), said))

/** Whether a word bears the mark of a letter lost when it was saved: `Бай?ауова`, `?араша`. */
export const hasLostLetter = (text: string): boolean => text.includes('?') && /\?\p{L}/u.test(text)

/** The one column a heading names that lost letters; undefined where it may be several. */
export function findLostColumn<Known extends string>(
  heading: string,
  known: readonly Known[],
): Known | undefined {
  if (!heading.includes('?')) return undefined
  const letters = heading.toLowerCase().replace(/[^\p{L}\p{Nd}№?]/gu, '')
  const all = [...byLetters].flatMap(([said, columns]) => (fits(letters, said) ? columns : []))
  const found = known.filter((column) => all.includes(column))
  return found.length === 1 ? found[0] : undefined
}

/** The column a heading nearly names: all but one of its letters, or two of a name of more than eight, are those of the column. */
export function nearlyColumn<Column extends string>(
  heading: string,
  known: readonly Column[],
): Column | undefined {
  const letters = lettersOf(heading)
  const near = (name: string): boolean =>
    name.length > 2 && distance(letters, name, 2) <= (name.length > 8 ? 2 : 1)
  return known.find(
    (column) =>
      near(column.toLowerCase()) ||
      [...byLetters].some(([said, columns]) => said.length > 3 && columns.includes(column) && near(said)),
  )
}

/** How many letters must be changed, put in, left out or swapped with the next; more than `most` is not counted. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  let earlier = before
  for (let at = 1; at <= one.length; at++) {
    const now = [at]
    for (let to = 1; to <= other.length; to++) {
      const changed = before[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)
      const isSwapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      const swapped = isSwapped ? earlier[to - 2]! + 1 : changed
      now.push(Math.min(changed, swapped, before[to]! + 1, now[to - 1]! + 1))
    }
    earlier = before
    before = now
  }
  return before.at(-1)!
}

const totals = new Set(
  [
    'итого, всего, барлығы, жиыны, жалпы, total, итогосумма, всегосумма, общаясумма, жалпысома, grandtotal',
    'куплате, коплате, кперечислению, суммакуплате, суммакоплате, суммакперечислению, төлеуге, төленетінсома',
  ].flatMap((said) => said.split(', ')),
)

/** Whether a cell is a word for a total and nothing else. */
export const isTotal = (cell: string): boolean => totals.has(lettersOf(cell))

const totalWords = ['итого', 'всего', 'итог', 'барлығы', 'жиыны', 'жиынтығы', 'қорытынды', 'total']
const mostWordsOfTotal = 6

/** Whether a cell says that its row adds the others up: `Всего к уплате`, `Итого: 6 чел.`, `Барлы?ы` with a letter lost. */
export function saysTotal(cell: string): boolean {
  if (isTotal(cell)) return true
  const words = cell.toLowerCase().match(/[\p{L}?]+/gu) ?? []
  return (
    words.length <= mostWordsOfTotal && words.some((word) => totalWords.some((total) => fits(word, total)))
  )
}

/** Whether a word is the known one, a question mark standing for a letter lost on the way. */
export const fits = (word: string, known: string): boolean =>
  word.length === known.length && [...word].every((letter, at) => letter === '?' || letter === known[at])
