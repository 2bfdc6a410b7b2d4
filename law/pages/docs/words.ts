/** The headings and columns of the pages. */
import type { Text } from '#vocabulary/text.ts'
import type { Confidence } from '../../citation.ts'
import type { ParameterUnit } from '../../effective.ts'

export const docsText = {
  rules: { kk: 'Ережелер', ru: 'Правила', en: 'Rules' },
  values: { kk: 'Мәндер уақыт бойынша', ru: 'Значения во времени', en: 'Values through time' },
  examples: {
    kk: 'Мысалдар, заңның жауабымен',
    ru: 'Примеры с ответом закона',
    en: 'Examples with the law’s answer',
  },
  more: { kk: 'Тағы', ru: 'Ещё', en: 'More' },
  notModelled: {
    kk: 'Бағдарлама есептемейтіні',
    ru: 'Чего программа не считает',
    en: 'What is not computed',
  },
  source: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
  usedBy: { kk: 'Қолданатын ережелер', ru: 'Применяют правила', en: 'Used by the rules' },
  from: { kk: 'Қай айдан', ru: 'С', en: 'From' },
  fromDay: { kk: 'Қай күннен', ru: 'Со дня', en: 'From' },
  through: { kk: 'Соңғы айы', ru: 'По', en: 'Through' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  enacted: { kk: 'Қабылданған күні', ru: 'Принято', en: 'Enacted' },
  by: { kk: 'Қандай актімен', ru: 'Каким актом', en: 'By' },
  place: { kk: 'Орны', ru: 'Место', en: 'Place' },
  confidence: { kk: 'Сенімділігі', ru: 'Достоверность', en: 'Confidence' },
  checkedOn: { kk: 'Тексерілген күні', ru: 'Сверено', en: 'Checked on' },
  standing: { kk: 'Күйі', ru: 'Состояние', en: 'Standing' },
  inForce: { kk: 'қолданыста', ru: 'действует', en: 'in force' },
  superseded: { kk: 'ауыстырылған', ru: 'заменено', en: 'superseded' },
  bill: { kk: 'заң жобасы', ru: 'законопроект', en: 'bill' },
  ends: { kk: 'мәтін бітеді', ru: 'текст кончается', en: 'the text ends' },
  act: { kk: 'Акт', ru: 'Акт', en: 'Act' },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  date: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  pages: { kk: 'Беттері', ru: 'Страницы', en: 'Pages' },
  title: { kk: 'Заң, бап-бабымен', ru: 'Закон по статьям', en: 'The law, article by article' },
  questions: {
    kk: 'Қордың 46 сұрағы: қай ереже жауап береді',
    ru: '46 вопросов Фонда: какое правило отвечает',
    en: 'The 46 questions of the Fund: which rule answers',
  },
  acts: { kk: 'Актілер', ru: 'Акты', en: 'Acts' },
  citesOnly: {
    kk: 'Тек сілтеме жасалатын актілер',
    ru: 'Акты, на которые только ссылаются',
    en: 'Acts that are only named',
  },
} satisfies Record<string, Text>

/** How sure we are, in words. */
export const confidenceNames: Readonly<Record<Confidence, Text>> = {
  high: { kk: 'жоғары', ru: 'высокая', en: 'high' },
  medium: { kk: 'орташа', ru: 'средняя', en: 'medium' },
  low: { kk: 'төмен', ru: 'низкая', en: 'low' },
}

export const unitNames: Readonly<Record<ParameterUnit, Text>> = {
  'per cent': { kk: '%', ru: '%', en: '%' },
  'minimum wages': {
    kk: 'ең төменгі жалақы (ЕТЖ)',
    ru: 'минимальных заработных плат (МЗП)',
    en: 'minimum wages',
  },
  'monthly indices': {
    kk: 'айлық есептік көрсеткіш (АЕК)',
    ru: 'месячных расчётных показателей (МРП)',
    en: 'monthly indices',
  },
  months: { kk: 'ай', ru: 'месяцев', en: 'months' },
  'working days': { kk: 'жұмыс күні', ru: 'рабочих дней', en: 'working days' },
  tenge: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
  groups: { kk: 'санат', ru: 'категорий', en: 'groups' },
  package: { kk: 'пакет', ru: 'пакет', en: 'package' },
  diseases: { kk: 'ауру', ru: 'заболеваний', en: 'diseases' },
  day: { kk: 'күн', ru: 'дата', en: 'date' },
}
