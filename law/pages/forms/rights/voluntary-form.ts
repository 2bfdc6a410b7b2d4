/** The form of `voluntary`. */
import { medicalServices } from '../../../entitlement/catalogue.ts'
import { dentistryOfAdults, packageNames } from '../../../entitlement/packages/package-names.ts'
import type { RuleForm } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { neededDayField } from './day-fields.ts'

export const voluntaryForm: RuleForm = {
  title: {
    kk: 'Ерікті сақтандыру МӘМС-ті қайталай ма?',
    ru: 'Повторяет ли добровольное страхование ОСМС?',
    en: 'Does a voluntary insurance repeat the mandatory one?',
  },
  says: {
    kk: 'Қызмет екі пакеттің біріне кірсе, ерікті сақтандыру оны қайталайды; кірмесе, толықтырады.',
    ru: 'Если услуга входит в один из пакетов, добровольное страхование её повторяет; если нет – дополняет.',
    en: 'Where a service is in one of the packages a voluntary insurance repeats it; where it is not, it adds.',
  },
  fields: [
    {
      name: 'service.code',
      kind: 'choice',
      needed: true,
      label: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
      ofCatalogue: true,
      choices: medicalServices.map(({ code, name }) => ({ value: code, label: name })),
    },
    neededDayField,
    editionField,
  ],
  examples: [
    {
      name: dentistryOfAdults,
      case: { service: { code: 'dentistry-adults' }, on: '2026-11-22' },
    },
    {
      name: { kk: 'Жоспарлы стационар', ru: 'Плановый стационар', en: 'Planned hospital care' },
      case: { service: { code: 'inpatient-planned' }, on: '2026-11-22' },
    },
  ],
  answer: [
    {
      name: 'package',
      kind: 'word',
      label: { kk: 'Қай пакетте', ru: 'В каком пакете', en: 'In which package' },
      words: packageNames,
    },
    {
      name: 'overlap',
      kind: 'yes-no',
      orElse: 'null',
      label: { kk: 'Қайталай ма', ru: 'Повторяет ли', en: 'Does it repeat' },
    },
  ],
}
