/** An answer of an older law beside what the law says today of the same record: only where it differs. */
import type { StatusAgain } from '#insurance/status/contract'
import { groundNames, statusNames } from '#law/names'
import { capitalText, dayText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../language.tsx'

const text = {
  title: {
    kk: 'Бүгінгі заң сол жазбалар бойынша басқаша айтады',
    ru: 'По тем же записям сегодняшний закон говорит иначе',
    en: 'Of the same record the law of today says otherwise',
  },
  given: { kk: 'Берілген жауап', ru: 'Выданный ответ', en: 'The answer given' },
  today: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
}

const labels = {
  status: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  since: { kk: 'Алғашқы күні', ru: 'Первый день', en: 'First day' },
  through: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
} satisfies Record<string, Text>

type Field = keyof typeof labels
type Short = NonNullable<StatusAgain['again']['today']>

function shownValue(short: Short, field: Field): Text {
  const value = short[field]
  if (value === null) return text.none
  if (field === 'status') return statusNames[short.status]
  return field === 'ground' ? groundNames[short.ground!].short : dayText(value)
}

export function TodayDiffers({ again: { given, today, differsToday = [] } }: Pick<StatusAgain, 'again'>) {
  const say = useSay()
  if (!given || !today || differsToday.length === 0) return null
  return (
    <div className="note differs-today">
      <p>{say(text.title)}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say(text.given)}</th>
            <th scope="col">{say(text.today)}</th>
          </tr>
        </thead>
        <tbody>
          {differsToday.map((field) => (
            <tr key={field}>
              <th scope="row">{say(labels[field])}</th>
              <td>{say(capitalText(shownValue(given, field)))}</td>
              <td>{say(capitalText(shownValue(today, field)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
