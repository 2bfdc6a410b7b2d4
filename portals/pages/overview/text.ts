import type { Text } from '#vocabulary/text.ts'
import { menuText } from '../../menu-text.ts'

export const text = {
  title: menuText.overview,
  today: { kk: 'Бүгін, {day}', ru: 'Сегодня, {day}', en: 'Today, {day}' },
  lastFile: {
    kk: 'соңғы файл {day}, {time}',
    ru: 'последний файл {day}, {time}',
    en: 'last file {day}, {time}',
  },
  filesTaken: { kk: '{files} қабылданған', ru: 'принято: {files}', en: '{files} taken in' },
  empty: {
    kk: 'Әзірге дерек жоқ. Алғашқы файл қабылданғанда осы бет толады.',
    ru: 'Данных пока нет. Страница заполнится с первым принятым файлом.',
    en: 'There is nothing yet. The page fills with the first file accepted.',
  },
  ofAll: { kk: '{persons} ішінен {share}', ru: '{share} из {persons}', en: '{share} of {persons}' },
  mostly: { kk: '{count} — {reason}', ru: '{count} — {reason}', en: '{count}: {reason}' },
  thisMonth: { kk: 'Осы айда түсті', ru: 'Поступило в этом месяце', en: 'Received this month' },
  suspense: { kk: 'Анықталуда', ru: 'Выясняется', en: 'In suspense' },
  oldest: { kk: '{rows} · ең ескісі {day}', ru: '{rows} · самая давняя {day}', en: '{rows} · oldest {day}' },
  noSuspense: { kk: 'Бәрі орнын тапты', ru: 'Всё разнесено', en: 'Everything is placed' },
  whoPaid: { kk: 'Кім төледі, ай бойынша', ru: 'Кто платил, по месяцам', en: 'Who paid, by month' },
  whoPaidHint: {
    kk: 'Ақша түскен ай бойынша; атаудың жанында — соңғы айдың сомасы.',
    ru: 'По месяцу поступления денег; рядом с названием — сумма последнего месяца.',
    en: 'By the month the money came; beside each name is the sum of the last month.',
  },
  otherPayers: { kk: 'басқа төлеушілер', ru: 'прочие плательщики', en: 'other payers' },
  whatBecame: { kk: 'Түскен ақша қайда?', ru: 'Где поступившие деньги?', en: 'Where is the money received?' },
  allPosted: {
    kk: 'Көрсетілген айларда {received} түсті, оның {share} бөлігі адамдардың есебіне жазылды. Қалғаны төменде.',
    ru: 'За показанные месяцы поступило {received}, из них {share} зачислено людям. Остальное — ниже.',
    en: 'In the months shown {received} came in and {share} of it was posted to persons. The rest is below.',
  },
  received: { kk: 'Түсті', ru: 'Поступило', en: 'Received' },
  posted: { kk: 'Есепке жазылды', ru: 'Зачислено', en: 'Posted' },
  inSuspense: { kk: 'анықталуда', ru: 'выясняется', en: 'in suspense' },
  returned: { kk: 'қайтарылды', ru: 'возвращено', en: 'returned' },
  byGround: { kk: 'Неге сақтандырылған', ru: 'Почему застрахованы', en: 'Why insured' },
  byReason: { kk: 'Неге сақтандырылмаған', ru: 'Почему не застрахованы', en: 'Why not insured' },
  ground: { kk: 'Негіз', ru: 'Основание', en: 'Ground' },
  reason: { kk: 'Себеп', ru: 'Причина', en: 'Reason' },
  persons: { kk: 'Адам', ru: 'Человек', en: 'Persons' },
  notParticipant: {
    kk: 'Тағы {persons} міндетті сақтандыруға қатыспайды.',
    ru: 'Ещё {persons}: не участвуют в обязательном страховании.',
    en: 'A further {persons}: not in the mandatory insurance.',
  },
  unknown: {
    kk: 'Тағы {persons} туралы әзірге айту мүмкін емес: тізілімде қажетті дерек жоқ.',
    ru: 'Ещё {persons}: сказать пока нельзя, в реестре нет нужных сведений.',
    en: 'A further {persons}: it cannot be told yet, the register lacks what is needed.',
  },
  bars: {
    kk: '{title}: {from} мен {to} аралығы, ең көбі {most}',
    ru: '{title}: с {from} по {to}, наибольшее {most}',
    en: '{title}: {from} to {to}, at most {most}',
  },
} satisfies Record<string, Text>
