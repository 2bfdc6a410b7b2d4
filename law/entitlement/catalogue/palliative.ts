/** Palliative care and nursing (Q35). */

import { servicesOf } from '../medical-service.ts'
import { inNoPackage, palliativeCare } from '../packages/care-packages.ts'

export const palliative = servicesOf('palliative', { packages: palliativeCare, questions: [35] }, [
  {
    code: 'palliative-care',
    name: { kk: 'Паллиативтік көмек', ru: 'Паллиативная помощь', en: 'Palliative care' },
  },
  {
    code: 'palliative-inpatient',
    name: {
      kk: 'Стационардағы (хоспистегі) паллиативтік көмек',
      ru: 'Паллиативная помощь в стационаре (хосписе)',
      en: 'Palliative care in hospital (hospice)',
    },
  },
  {
    code: 'palliative-home-team',
    name: {
      kk: 'Мобильді бригаданың үйдегі паллиативтік көмегі',
      ru: 'Паллиативная помощь мобильной бригады на дому',
      en: 'Palliative care at home by a mobile team',
    },
  },
  {
    code: 'nursing-care',
    name: { kk: 'Мейіргер күтімі', ru: 'Сестринский уход', en: 'Nursing care' },
  },
  {
    code: 'nursing-care-home',
    name: { kk: 'Үйдегі мейіргер күтімі', ru: 'Сестринский уход на дому', en: 'Nursing care at home' },
  },
  {
    code: 'private-carer',
    name: {
      kk: 'Жеке күтушінің қызметі',
      ru: 'Услуги частной сиделки',
      en: 'Services of a private carer',
    },
    packages: inNoPackage,
    settings: ['planned'],
    questions: [],
  },
])
