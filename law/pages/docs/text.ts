/** The headings and columns of the pages. */

import type { Text } from '#vocabulary/text.ts'
import { headings } from '../../names/headings.ts'

export const docsText = {
  rules: { kk: 'Ережелер', ru: 'Правила', en: 'Rules' },
  values: headings.valuesInTime,
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
  state: { kk: 'Күйі', ru: 'Состояние', en: 'Standing' },
  inForce: { kk: 'қолданыста', ru: 'действует', en: 'in force' },
  superseded: { kk: 'ауыстырылған', ru: 'заменено', en: 'superseded' },
  bill: { kk: 'заң жобасы', ru: 'законопроект', en: 'bill' },
  ends: headings.textEnds,
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
