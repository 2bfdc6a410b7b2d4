/** The day asked about, in rules that need it and in rules that take the last text known without it. */
import { headings } from '../../../names/headings.ts'
import type { PlainField } from '../form.ts'

const day = {
  name: 'on',
  kind: 'day',
  label: headings.onDay,
} as const

export const neededDayField: PlainField = { ...day, needed: true }

export const dayAskedField: PlainField = {
  ...day,
  hint: {
    kk: 'көрсетілмесе – белгілі соңғы мәтін бойынша',
    ru: 'если не указан – по последнему известному тексту',
    en: 'without one, by the last text known',
  },
}
