/** The search of the law, held to what people really type: the right answers were written down from the pages of the law. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { articlesOf } from '#law/pages'
import { languages } from '#vocabulary/text.ts'
import { text } from '../text.ts'
import { entriesOf } from './entries.ts'
import { searchAmong } from './search.ts'

const paths = globSync('law/**/*.cases.md')
const pages = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const entries = entriesOf(articlesOf(pages))
const find = searchAmong(entries)

/** What is typed, and what answers it; of two that answer it as well, either. */
const typed: readonly (readonly [written: string, ...right: string[]])[] = [
  // What the page itself suggests.
  ['өсімпұл', 'ask penalty'],
  ['студент', 'group full-time-student'],
  ['жеңілдікті мерзім', 'rule status-grace'],
  ['27-бап', 'article law-405-V/27'],
  ['пеня', 'ask penalty'],
  ['льготный срок', 'rule status-grace'],
  ['статья 27', 'article law-405-V/27'],
  ['penalty', 'ask penalty'],
  ['student', 'group full-time-student'],
  ['grace', 'rule status-grace'],
  ['article 27', 'article law-405-V/27'],
  // Groups of people.
  ['жумыссыз', 'group registered-unemployed'],
  ['unemployed', 'group registered-unemployed'],
  ['зейнеткер', 'group pensioner'],
  ['пенсионеры', 'group pensioner'],
  ['пинсионер', 'group pensioner'],
  ['children', 'group child'],
  ['балалар', 'group child'],
  ['многодетная мать', 'group decorated-mother'],
  ['декрет', 'group parental-leave'],
  ['беременная', 'group non-working-pregnant'],
  ['жукти айел', 'group non-working-pregnant'],
  ['инвалид', 'group disabled'],
  ['мугедек', 'group disabled'],
  ['кандас', 'group non-working-kandas'],
  ['военный', 'group military'],
  ['полиция', 'group law-enforcement'],
  ['осуждённый', 'group convict'],
  // Values.
  ['МЗП', 'value minimum-wage'],
  ['мрп', 'value monthly-index'],
  ['аек', 'value monthly-index'],
  ['ен томенги жалакы', 'value minimum-wage'],
  ['минимальная зарплата', 'value minimum-wage'],
  ['minimum wage', 'value minimum-wage'],
  ['базовая ставка', 'value base-rate'],
  ['средняя зарплата', 'value average-wage'],
  ['ставка взносов работника', 'value employee-contribution-rate'],
  ['аударым мөлшерлемесі', 'value employer-deduction-rate'],
  // Rules that may be asked.
  ['сколько платить', 'ask dues'],
  ['канша толеймин', 'ask dues'],
  ['how much do I pay', 'ask dues'],
  ['застрахован ли я', 'ask status'],
  ['мен сақтандырылғанмын ба', 'ask status'],
  ['am I insured', 'ask status'],
  ['вернуть деньги', 'ask refund'],
  ['ақшаны қайтару', 'ask refund'],
  ['refund of a mistaken payment', 'ask refund'],
  ['проверить иин', 'ask iin'],
  ['1414', 'ask contacts'],
  ['выбрать поликлинику', 'ask choice'],
  ['рабочие дни', 'ask workdays'],
  // Rules of the law.
  ['grace period', 'rule status-grace'],
  ['срок уплаты', 'rule due-on'],
  ['толеу мерзими', 'rule due-on'],
  ['самозанятый', 'rule platform-contribution'],
  ['гпх', 'rule civil-law-contribution', 'question 15'],
  ['крестьянское хозяйство', 'rule peasant-farm-contribution'],
  ['контакт-центр', 'rule contact-centre', 'ask contacts'],
  // Questions of the Fund's answers.
  ['стоматология', 'question 31'],
  ['тіс емдеу', 'question 31'],
  ['закрыл ип', 'question 37'],
  ['ип сколько платит', 'question 12'],
  ['жк қанша төлейді', 'question 12'],
  ['санаторий', 'question 24'],
  ['лечение за границей', 'question 9'],
  ['шетелде емделу', 'question 9'],
  ['прививки', 'question 29'],
  ['vaccination', 'question 29'],
  ['нужен ли полис', 'question 32', 'example proof/2'],
  ['гражданин еаэс', 'question 44'],
  ['балалар неше жасқа дейін', 'question 22'],
  // Articles, services, other keyboards, words in another order or not to their end.
  ['ст. 26-1', 'article law-405-V/26-1'],
  ['мрт', 'service mri', 'example entitlement/1'],
  ['инсулин', 'service medicines-diabetes'],
  ['gtyz', 'ask penalty'],
  ['зутышщтук', 'group pensioner'],
  ['cneltyn', 'group full-time-student'],
  ['уплаты срок', 'rule due-on'],
  ['пенсион', 'group pensioner'],
  ['уволили', 'question 26', 'rule status-grace'],
  ['жумыстан шыктым', 'question 26', 'rule status-grace'],
  ['домохозяйка', 'question 17'],
  ['работодатель не платит', 'rule status-last-credit-employer'],
  ['штраф за неуплату', 'question 19', 'ask penalty'],
  ['кнп 122', 'rule duty-name-purpose-code'],
  ['узи', 'service ultrasound'],
  ['возврт', 'ask refund', 'value refund-terms'],
  ['where to call', 'ask contacts', 'rule contact-centre'],
  ['ghbdbdrf', 'question 29'],
]

/** What people say of themselves, in the forms they say it in. */
const saidOfOneself: readonly (readonly [written: string, ...right: string[]])[] = [
  ...[
    ...['қысқартылдым', 'кыскартылдым', 'қысқартылып қалдым', 'мені қысқартты', 'жұмыстан шықтым'],
    ...[
      'жұмыстан шығып кеттім',
      'жұмыстан босатылдым',
      'жұмыстан айырылдым',
      'меня сократили',
      'сократили с работы',
    ],
    ...[
      'попал под сокращение',
      'меня уволили',
      'уволилась',
      'я уволен',
      'потерял работу',
      'остался без работы',
    ],
    ...['I was laid off', 'I lost my job', 'I quit my job', 'made redundant', 'fired'],
  ].map((written) => [written, 'question 26', 'rule status-grace'] as const),
  ...['жұмыссыз қалдым', 'I am unemployed'].map(
    (written) => [written, 'group registered-unemployed'] as const,
  ),
  ...[
    ...[
      'декретке шықтым',
      'декреттемін',
      'ушла в декрет',
      'вышла в декрет',
      'сижу с ребёнком',
      'бала тудым',
      'босандым',
    ],
    ...['родила', 'бала күтімі демалысындамын', 'I gave birth'],
  ].map((written) => [written, 'group parental-leave'] as const),
  ...['зейнетке шықтым', 'зейнеткермін', 'вышел на пенсию', 'ухожу на пенсию', 'I retired'].map(
    (written) => [written, 'group pensioner'] as const,
  ),
  ...['жүктімін', 'екіқабатпын', 'я беременна', 'I am pregnant'].map(
    (written) => [written, 'group non-working-pregnant'] as const,
  ),
  ...['студентпін', 'оқып жүрмін', 'учусь', 'поступила в университет', 'I am a student'].map(
    (written) => [written, 'group full-time-student'] as const,
  ),
  ...['мүгедекпін', 'мүгедектік алдым', 'получил инвалидность'].map(
    (written) => [written, 'group disabled'] as const,
  ),
  ...['әскерге кеттім', 'ушёл в армию', 'служу в армии'].map(
    (written) => [written, 'group military'] as const,
  ),
  ...['жк жаптым', 'закрыла ип'].map((written) => [written, 'question 37'] as const),
  ...['заплатил дважды', 'екі рет төледім', 'қателесіп төледім', 'ошибся при оплате'].map(
    (written) => [written, 'ask refund'] as const,
  ),
  ...['таксистпін', 'работаю в такси'].map((written) => [written, 'rule platform-contribution'] as const),
  ...['емханаға тіркелдім', 'прикрепиться к поликлинике'].map((written) => [written, 'ask choice'] as const),
  ...['ауырып қалдым', 'заболел'].map((written) => [written, 'ask entitlement'] as const),
  ['қандаспын', 'group non-working-kandas'],
  ['түрмедемін', 'group convict'],
  ['шетелге кеттім', 'question 9', 'rule entitlement-abroad'],
  ['тісім ауырады', 'question 31'],
]

/** An entry's name in the list above. */
const nameOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`

test('what people type is answered by the right page among the first three, and nine times of ten by the first', () => {
  const missed: string[] = []
  let first = 0
  for (const [written, ...right] of typed) {
    const found = find(written).slice(0, 3).map(nameOf)
    if (right.includes(found[0]!)) first += 1
    if (!found.some((name) => right.includes(name)))
      missed.push(`${written} → ${found.join(' · ') || 'nothing'}, not ${right.join(' or ')}`)
  }
  assert.deepEqual(missed, [])
  assert.ok(typed.length >= 50)
  assert.ok(first >= typed.length * 0.9, `${first} of ${typed.length} first`)
})

test('what people say of themselves in everyday words leads to what the law has for them, among the first three', () => {
  const missed = saidOfOneself.flatMap(([written, ...right]) => {
    const found = find(written).slice(0, 3).map(nameOf)
    return found.some((name) => right.includes(name)) ? [] : `${written} → ${found.join(' · ') || 'nothing'}`
  })
  assert.deepEqual(missed, [])
})

test('every word the page suggests is answered first', () => {
  for (const language of languages) {
    const [, words] = text.searchHint[language].split(':')
    for (const word of words!.split(',').map((one) => one.trim())) {
      const [, ...right] = typed.find(([written]) => written === word) ?? assert.fail(`${word} is not held`)
      assert.ok(right.includes(nameOf(find(word)[0]!)), word)
    }
  }
})

test('everything the page offers has an entry, of a name and a place of its own', () => {
  assert.ok(entries.length > 500, `${entries.length}`)
  assert.equal(new Set(entries.map(nameOf)).size, entries.length)
  for (const { title, says } of entries)
    for (const language of languages)
      assert.doesNotMatch(title[language] + says[language], /undefined|\{\w+\}/, title.en)
})

test('nothing is found by nothing, nor by what no page holds', () => {
  for (const written of ['', '  ', 'ъъъъъ', '?!', 'q'.repeat(500)]) assert.deepEqual(find(written), [])
})
