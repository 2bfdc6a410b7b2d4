/** The name of a reform that was given none. */
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { nameOfValue, valueShown } from './names.ts'
import type { WrittenChange, WrittenReform } from './written.ts'

type Named = { readonly name: string; readonly unit: string }

/** A reform without a name is called by its changes. */
function nameOf(changes: readonly WrittenChange[], values: readonly Named[]): Text {
  const said = changes.map(({ parameter, value }) => {
    const unit = values.find(({ name }) => name === parameter)?.unit
    const shown = unit ? valueShown(value, unit) : undefined
    return inEachLanguage((language) =>
      `${nameOfValue(parameter)[language]} ${shown?.[language] ?? value}`.trim(),
    )
  })
  return inEachLanguage((language) =>
    said
      .map((one) => one[language])
      .join(', ')
      .slice(0, 200),
  )
}

/** The reform with a name, as it is sent and saved. */
export const named = (
  reform: WrittenReform,
  values: readonly Named[],
): WrittenReform & { readonly name: Text | string } => ({
  ...reform,
  name: reform.name ?? nameOf(reform.changes, values),
})
