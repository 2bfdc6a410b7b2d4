/** Dentistry: for children and pregnant women to be confirmed; for adults outside the packages (Q31, Q34, Q39). */

import { type AgeLimit, servicesOf } from '../medical-service.ts'
import { adultDentistry, childDentistry, inNoPackage } from '../packages/care-packages.ts'
import { dentistryOfAdults } from '../packages/package-names.ts'

const adult = { packages: adultDentistry, settings: ['planned'], questions: [31, 34, 39] } as const

const forChildren = (otherwise: string): AgeLimit => ({ before: 18, otherwise })
const forAdults = (otherwise: string): AgeLimit => ({ from: 18, otherwise })

const ofChildren = servicesOf('dentistry', { packages: childDentistry, questions: [31] }, [
  {
    code: 'dentistry-children',
    name: {
      kk: 'Балаларға стоматологиялық көмек',
      ru: 'Стоматологическая помощь детям',
      en: 'Dentistry for children',
    },
    ages: forChildren('dentistry-adults'),
  },
  {
    code: 'dentistry-children-check-up',
    name: {
      kk: 'Балалар стоматологының профилактикалық қарап-тексеруі',
      ru: 'Профилактический осмотр детского стоматолога',
      en: 'Preventive examination by a children’s dentist',
    },
    settings: ['planned'],
    ages: forChildren('dentistry-adults-check-up'),
  },
  {
    code: 'dentistry-children-caries',
    name: {
      kk: 'Балаларда тісжегіні емдеу (пломба салу)',
      ru: 'Лечение кариеса у детей (пломба)',
      en: 'Treatment of caries in children (filling)',
    },
    ages: forChildren('dentistry-adults-caries'),
    icd10: ['K02'],
  },
  {
    code: 'dentistry-children-pulpitis',
    name: {
      kk: 'Балаларда пульпит пен периодонтитті емдеу',
      ru: 'Лечение пульпита и периодонтита у детей',
      en: 'Treatment of pulpitis and periodontitis in children',
    },
    ages: forChildren('dentistry-adults-pulpitis'),
    icd10: ['K04'],
  },
  {
    code: 'dentistry-children-extraction',
    name: {
      kk: 'Балаларда жансыздандырып тіс жұлу',
      ru: 'Удаление зуба у детей с обезболиванием',
      en: 'Extraction of a tooth in children, with anaesthesia',
    },
    ages: forChildren('dentistry-adults-extraction'),
  },
  {
    code: 'dentistry-children-sealing',
    name: {
      kk: 'Балаларда фиссураларды герметизациялау және реминерализациялау',
      ru: 'Герметизация фиссур и реминерализация у детей',
      en: 'Sealing of fissures and remineralisation in children',
    },
    settings: ['planned'],
    ages: forChildren('dentistry-adults-cleaning'),
  },
  {
    code: 'dentistry-children-frenulum',
    name: {
      kk: 'Балаларда ерін және тіл жүгеншегінің пластикасы',
      ru: 'Пластика уздечки губы и языка у детей',
      en: 'Plastic surgery of the frenulum of lip and tongue in children',
    },
    ages: forChildren('dentistry-adults'),
  },
  {
    code: 'dentistry-children-orthodontics',
    name: {
      kk: 'Жақ-бет аймағының туа біткен патологиясы бар балаларға ортодонтиялық көмек',
      ru: 'Ортодонтическая помощь детям с врождённой патологией челюстно-лицевой области',
      en: 'Orthodontics for children with congenital defects of jaw and face',
    },
    settings: ['planned'],
    ages: forChildren('dentistry-adults-orthodontics'),
  },
  {
    code: 'dentistry-children-braces',
    name: {
      kk: 'Балаларға эстетикалық мақсатта брекет қою',
      ru: 'Установка брекетов детям с эстетической целью',
      en: 'Braces for children, for looks',
    },
    packages: inNoPackage,
    settings: ['planned'],
    ages: forChildren('dentistry-adults-orthodontics'),
    questions: [],
  },
  {
    code: 'dentistry-pregnant',
    name: {
      kk: 'Жүкті әйелдерге стоматологиялық көмек',
      ru: 'Стоматологическая помощь беременным',
      en: 'Dentistry for pregnant women',
    },
    questions: [],
  },
  {
    code: 'dentistry-urgent-vulnerable',
    name: {
      kk: 'Халықтың жекелеген санаттарына шұғыл стоматологиялық көмек',
      ru: 'Экстренная стоматологическая помощь отдельным категориям населения',
      en: 'Emergency dentistry for certain groups of people',
    },
    questions: [],
  },
])

const ofAdults = servicesOf('dentistry', adult, [
  {
    code: 'dentistry-adults',
    name: dentistryOfAdults,
    ages: forAdults('dentistry-children'),
  },
  {
    code: 'dentistry-adults-check-up',
    name: {
      kk: 'Ересектерді стоматологтың қарап-тексеруі',
      ru: 'Осмотр стоматолога для взрослых',
      en: 'Examination of adults by a dentist',
    },
    ages: forAdults('dentistry-children-check-up'),
  },
  {
    code: 'dentistry-adults-caries',
    name: {
      kk: 'Ересектерде тісжегіні емдеу (пломба салу)',
      ru: 'Лечение кариеса у взрослых (пломба)',
      en: 'Treatment of caries in adults (filling)',
    },
    ages: forAdults('dentistry-children-caries'),
    icd10: ['K02'],
  },
  {
    code: 'dentistry-adults-pulpitis',
    name: {
      kk: 'Ересектерде пульпит пен периодонтитті емдеу',
      ru: 'Лечение пульпита и периодонтита у взрослых',
      en: 'Treatment of pulpitis and periodontitis in adults',
    },
    ages: forAdults('dentistry-children-pulpitis'),
    icd10: ['K04'],
  },
  {
    code: 'dentistry-adults-extraction',
    name: {
      kk: 'Ересектерде жоспарлы тіс жұлу',
      ru: 'Плановое удаление зуба у взрослых',
      en: 'Planned extraction of a tooth in adults',
    },
    ages: forAdults('dentistry-children-extraction'),
  },
  {
    code: 'dentistry-adults-cleaning',
    name: {
      kk: 'Ересектерде тісті кәсіби тазалау',
      ru: 'Профессиональная чистка зубов взрослым',
      en: 'Professional cleaning of teeth in adults',
    },
    ages: forAdults('dentistry-children-sealing'),
  },
  {
    code: 'dentistry-adults-orthodontics',
    name: {
      kk: 'Ересектерге ортодонтиялық көмек (брекеттер)',
      ru: 'Ортодонтическая помощь взрослым (брекеты)',
      en: 'Orthodontics for adults (braces)',
    },
    ages: forAdults('dentistry-children-braces'),
  },
  {
    code: 'dental-prosthetics',
    name: { kk: 'Тісті протездеу', ru: 'Протезирование зубов', en: 'Dental prosthetics' },
  },
  {
    code: 'dental-implants',
    name: { kk: 'Тіс имплантациясы', ru: 'Имплантация зубов', en: 'Dental implants' },
  },
])

export const dentistry = [...ofChildren, ...ofAdults]
