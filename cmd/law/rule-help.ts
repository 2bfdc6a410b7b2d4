/** `kepil law RULE --help`: what the rule answers, the fields of its case, and a case that runs; all from the form to try it. */
import { askLaw, firstEditionDay, lastEditionDay, type RuleName } from '#law'
import { type FormField, ruleForms } from '#law/pages'
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'
import { isOfToday } from './of-today.ts'

const heads = {
  fields: {
    kk: 'Жағдайдың өрістері (JSON):',
    ru: 'Поля случая (JSON):',
    en: 'The fields of a case (JSON):',
  },
  must: { kk: 'міндетті', ru: 'нужно', en: 'must' },
  may: { kk: 'қосымша', ru: 'можно', en: 'may' },
  unlessOther: {
    kk: 'орнында басқа өріс болмаса, міндетті',
    ru: 'нужно, если вместо него нет другого поля',
    en: 'must be there unless another field stands for it',
  },
  inside: {
    kk: 'Нүкте ішкі нысанды білдіреді: service.code – {"service":{"code":…}}.',
    ru: 'Точка ведёт внутрь объекта: service.code – это {"service":{"code":…}}.',
    en: 'A dot leads into an object: service.code is {"service":{"code":…}}.',
  },
  today: {
    kk: 'on көрсетілмесе, жауап бүгінгі күнге беріледі.',
    ru: 'Без on ответ даётся на сегодня.',
    en: 'Without on the answer is as of today.',
  },
  services: {
    kk: 'тізімін kepil law services көрсетеді',
    ru: 'их список: kepil law services',
    en: 'kepil law services lists them',
  },
  example: { kk: 'Мысал', ru: 'Пример', en: 'Example' },
} as const satisfies Record<string, Text>

/** How a value of each kind is written. */
const written: Readonly<Record<FormField['kind'], Text>> = {
  day: { kk: 'күн, "2026-11-22"', ru: 'день, "2026-11-22"', en: 'a day, "2026-11-22"' },
  month: { kk: 'ай, "2026-10"', ru: 'месяц, "2026-10"', en: 'a month, "2026-10"' },
  sum: { kk: 'теңгемен, "1414.20"', ru: 'в тенге, "1414.20"', en: 'in tenge, "1414.20"' },
  text: { kk: 'тырнақшадағы мәтін', ru: 'текст в кавычках', en: 'text in quotes' },
  count: {
    kk: '1-ден басталатын бүтін сан, тырнақшасыз',
    ru: 'целое число от 1, без кавычек',
    en: 'a whole number from 1, without quotes',
  },
  age: {
    kk: '0-ден басталатын бүтін сан, тырнақшасыз',
    ru: 'целое число от 0, без кавычек',
    en: 'a whole number from 0, without quotes',
  },
  'yes-no': {
    kk: 'true немесе false, тырнақшасыз',
    ru: 'true или false, без кавычек',
    en: 'true or false, without quotes',
  },
  edition: {
    kk: `"current" (көрсетілмесе осы), "qa-2018" немесе ${firstEditionDay} мен ${lastEditionDay} аралығындағы күн`,
    ru: `"current" (если не указано), "qa-2018" или день с ${firstEditionDay} по ${lastEditionDay}`,
    en: `"current" (unless told otherwise), "qa-2018" or a day from ${firstEditionDay} through ${lastEditionDay}`,
  },
  choice: { kk: 'төмендегілердің бірі', ru: 'одно из перечисленных', en: 'one of those below' },
  list: { kk: 'тізім, […]', ru: 'список, […]', en: 'a list, […]' },
}

const onlyWhere = ({ field, among }: NonNullable<FormField['when']>): Text => {
  const values = among.join(', ')
  return {
    kk: `${field} мәні мынау болғанда ғана: ${values}`,
    ru: `только при ${field}: ${values}`,
    en: `only where ${field} is: ${values}`,
  }
}

/** The help of one rule, ready to print. */
export function ruleHelp(rule: RuleName, language: Language): string {
  const { title, says, fields, examples } = ruleForms[rule]
  const [example] = examples
  const notes = [
    ...(fields.some(({ name }) => name.includes('.')) ? [heads.inside] : []),
    ...(isOfToday(rule) ? [heads.today] : []),
  ]
  return [
    title[language],
    says[language],
    '',
    heads.fields[language],
    ...fieldLines(fields, missedIn(rule), language),
    ...notes.map((note) => note[language]),
    '',
    `${heads.example[language]} (${example.name[language]}):`,
    `  echo '${JSON.stringify(example.case)}' | ./kepil law ${rule}`,
    '',
  ].join('\n')
}

/** The field the rule misses first in an empty case. */
function missedIn(rule: RuleName): string | undefined {
  const asked = askLaw(rule, {})
  return 'error' in asked && asked.error.code === 'missing-field' ? asked.error.field : undefined
}

/** Every field, those of the elements of lists too, by its path in the whole case. */
const withRows = (fields: readonly FormField[]): readonly FormField[] =>
  fields.flatMap((field) =>
    field.kind === 'list'
      ? [
          field,
          ...withRows(field.fields).map((inner) => ({ ...inner, name: `${field.name}[].${inner.name}` })),
        ]
      : [field],
  )

function fieldLines(
  ofCase: readonly FormField[],
  missed: string | undefined,
  language: Language,
): readonly string[] {
  const fields = withRows(ofCase)
  const nameWidth = Math.max(...fields.map(({ name }) => name.length))
  const needWidth = Math.max(heads.must[language].length, heads.may[language].length)
  return fields.flatMap((field) => {
    const { name, label, hint, needed, when } = field
    const said = [
      `${label[language]}: ${formOf(field)[language]}`,
      ...(hint ? [hint[language]] : []),
      ...(when ? [onlyWhere(when)[language]] : []),
      ...(!needed && name === missed ? [heads.unlessOther[language]] : []),
    ].join('; ')
    const need = heads[needed ? 'must' : 'may'][language]
    return [
      `  ${name.padEnd(nameWidth)}  ${need.padEnd(needWidth)}  ${said}`,
      ...choiceLines(field, language),
    ]
  })
}

const isService = ({ name }: FormField): boolean => name === 'service.code'

const formOf = (field: FormField): Text =>
  isService(field)
    ? inEachLanguage((language) => `${written.text[language]}, ${heads.services[language]}`)
    : written[field.kind]

/** The values that are allowed, a line each; the catalogue of services is too long for a help. */
function choiceLines(field: FormField, language: Language): readonly string[] {
  if (field.kind !== 'choice' || isService(field)) return []
  const width = Math.max(...field.choices.map(({ value }) => value.length))
  return field.choices.map(
    ({ value, label }) => `      "${value}"${' '.repeat(width - value.length)}  ${label[language]}`,
  )
}
