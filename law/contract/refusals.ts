/** Which refusals a rule can give: those its form brings with it, and those of the rule alone. */
import { type RefusalCode, refusalCodes } from '../asked/refusal-words.ts'
import type { FormField, RuleForm } from '../pages/forms/form.ts'

/** What is refused by the kind of a field. */
function ofField(field: FormField): readonly RefusalCode[] {
  if (field.kind === 'choice') return [field.ofCatalogue ? 'unknown-service' : 'unknown-value']
  if (field.kind === 'list') return [...ofSpell(field.fields), ...field.fields.flatMap(ofNeed)]
  if (field.kind === 'edition') return ['edition-unknown']
  if (field.kind === 'month' || field.kind === 'count') return ['out-of-range']
  return field.moreThanZero ? ['not-positive'] : []
}

const ofNeed = (field: FormField): readonly RefusalCode[] => [
  ...(field.needed ? (['missing-field'] as const) : []),
  ...ofField(field),
]

const ofSpell = (fields: readonly FormField[]): readonly RefusalCode[] =>
  ['from', 'until'].every((name) => fields.some((field) => field.name === name))
    ? ['until-not-after-from']
    : []

/** The codes, in the order of their table. */
export function refusalsOf({ fields, anyNeeded, refusals }: RuleForm): readonly RefusalCode[] {
  const given = new Set<RefusalCode>([
    'not-an-object',
    'unknown-field',
    'malformed',
    ...(anyNeeded ? (['missing-field'] as const) : []),
    ...fields.flatMap(ofNeed),
    ...refusals,
  ])
  return (Object.keys(refusalCodes) as RefusalCode[]).filter((code) => given.has(code))
}
