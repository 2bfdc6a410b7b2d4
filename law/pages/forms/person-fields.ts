/** The fields that several rules ask about a person and about the law. */

import type { Text } from '#vocabulary/text.ts'
import { groups } from '../../groups.ts'
import { groupNames } from '../../names/groups.ts'
import { headings } from '../../names/headings.ts'
import { residenceNames } from '../../names/residences.ts'
import { residences } from '../../residence.ts'
import { type ChoiceField, choicesOf, type ListField, type PlainField } from './form.ts'

export const editionField: PlainField = {
  name: 'edition',
  kind: 'edition',
  label: { kk: 'Заңның редакциясы', ru: 'Редакция закона', en: 'Edition of the law' },
}

export const birthDateField: PlainField = {
  name: 'birthDate',
  kind: 'day',
  label: headings.birthDate,
  hint: {
    kk: '18 жасқа дейін жарнаны мемлекет төлейді',
    ru: 'до 18 лет взносы платит государство',
    en: 'until 18 the State pays the contributions',
  },
}

export const residenceField: ChoiceField = {
  name: 'residence',
  kind: 'choice',
  label: { kk: 'Азаматтығы және тұруы', ru: 'Гражданство и проживание', en: 'Citizenship and residence' },
  hint: {
    kk: 'көрсетілмесе – азамат',
    ru: 'если не указано – гражданин',
    en: 'a citizen unless told otherwise',
  },
  choices: choicesOf(residences, residenceNames),
}

const fromLabel: Text = { kk: 'Басталған күні', ru: 'С какого дня', en: 'From' }
const untilLabel: Text = {
  kk: 'Аяқталған күні',
  ru: 'До какого дня',
  en: 'Until',
}
const untilHint: Text = {
  kk: 'бұл күн кірмейді; бос болса – жалғасуда',
  ru: 'этот день не входит; пусто – продолжается',
  en: 'this day no longer counts; empty: goes on',
}

export const spellFields: readonly PlainField[] = [
  { name: 'from', kind: 'day', label: fromLabel, needed: true },
  { name: 'until', kind: 'day', label: untilLabel, hint: untilHint },
]

export const groupsField: ListField = {
  name: 'groups',
  kind: 'list',
  label: {
    kk: 'Санаттары (жарнасын бюджет төлейтін немесе өз қызметі бар)',
    ru: 'Категории (за кого платит бюджет или кого лечит своя служба)',
    en: 'Groups (those a budget pays for, or with a service of their own)',
  },
  one: { kk: 'Санат', ru: 'Категория', en: 'Group' },
  add: { kk: 'Санат қосу', ru: 'Добавить категорию', en: 'Add a group' },
  row: { group: 'full-time-student', from: '2025-09-01' },
  fields: [
    {
      name: 'group',
      kind: 'choice',
      label: { kk: 'Санаты', ru: 'Категория', en: 'Group' },
      needed: true,
      choices: choicesOf(groups, groupNames),
    },
    ...spellFields,
  ],
}
