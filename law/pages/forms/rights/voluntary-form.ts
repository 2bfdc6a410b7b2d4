/** The form of `voluntary`. */
import type { Text } from '#vocabulary/text.ts'
import { medicalServices } from '../../../entitlement/catalogue.ts'
import { dentistryOfAdults, packageNames } from '../../../entitlement/packages/package-names.ts'
import { cannotBeTold } from '../answer-words.ts'
import type { FormOf } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { neededDayField } from './day-fields.ts'

const repeats: Text = {
  kk: 'Ерікті сақтандыру қайталайды',
  ru: 'Добровольное страхование повторяет',
  en: 'Voluntary insurance repeats it',
}
const adds: Text = {
  kk: 'Қайталамайды: ерікті сақтандыру толықтырады',
  ru: 'Не повторяет: добровольное страхование дополняет',
  en: 'It is not repeated: voluntary insurance adds to it',
}

export const voluntaryForm: FormOf<'voluntary'> = {
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
  refusals: [],
  firstSentence: ({ answer: { overlap } }) => {
    const said = ['overlap']
    if (overlap === null) return { words: cannotBeTold, bearing: 'not-known', said }
    return overlap ? { words: repeats, bearing: 'mind', said } : { words: adds, bearing: 'yes', said }
  },
  steps: {
    'voluntary-repeats': {
      title: {
        kk: 'Ерікті сақтандыру қайталайды',
        ru: 'ДМС повторяет обязательное',
        en: 'Voluntary insurance that repeats',
      },
      says: {
        kk: 'Кепілдік берілген көлемге немесе МӘМС пакетіне кіретін қызметті ерікті сақтандыруға қосу оны қайталау болады; заң бұған жол береді.',
        ru: 'Включать в добровольное страхование услугу гарантированного объёма или пакета ОСМС значит повторять её; закон это допускает.',
        en: 'To insure voluntarily a service of the guaranteed or the insurance package is to insure it twice; the law allows it.',
      },
    },
    'voluntary-adds': {
      title: {
        kk: 'Ерікті сақтандыру толықтырады',
        ru: 'ДМС дополняет обязательное',
        en: 'Voluntary insurance that adds',
      },
      says: {
        kk: 'Ерікті медициналық сақтандыру сақталады: ол екі пакетке де кірмейтін қызметтерге – ересектер стоматологиясына, зиянды өндірістегі қарап-тексеруге, санаторийге және т.б. – ақы төлейді.',
        ru: 'Добровольное медицинское страхование сохраняется: оно платит за то, чего нет ни в одном пакете, – стоматологию взрослых, осмотры на вредном производстве, санаторий и другое.',
        en: 'Voluntary insurance stays: it pays for what is in neither package, such as dentistry for adults, check-ups of harmful work, sanatoria.',
      },
    },
    'voluntary-not-known': {
      title: {
        kk: 'Пакеті белгісіз қызмет',
        ru: 'Услуга неизвестного пакета',
        en: 'A service of unknown package',
      },
      says: {
        kk: 'Қызметтің пакеті жазбада болмаса, ерікті сақтандыру оны қайталай ма деген сұраққа жауап берілмейді.',
        ru: 'Если пакет услуги не записан, на вопрос, повторяет ли её добровольное страхование, ответа нет.',
        en: 'Where the package of a service is on no record, whether a voluntary insurance repeats it is not said.',
      },
    },
    'no-limit-of-sum': {
      title: { kk: 'Сома шегі жоқ', ru: 'Нет предела суммы', en: 'No limit of sum' },
      says: {
        kk: 'Міндетті сақтандыруда бір адамға көрсетілетін көмектің көлемі мен сомасы шектелмейді және төленген сомаға байланысты емес; ерікті сақтандыруда ол аударылған сомамен шектеледі.',
        ru: 'В обязательном страховании объём и сумма помощи одному человеку не ограничены и не зависят от уплаченного; в добровольном их ограничивает уплаченная сумма.',
        en: 'The mandatory insurance limits neither volume nor sum of the care of a person, whatever was paid; a voluntary one is limited by what was paid for it.',
      },
    },
  },
}
