/** The form of `iin`. The number names a person, so its case stands in no address. */

import type { Text } from '#vocabulary/text.ts'
import { identityStatements } from '../../identity/statements.ts'
import { identityWords, type NumberFault } from '../../identity/words.ts'
import { headings } from '../../names/headings.ts'
import type { FormOf } from './form.ts'

const said = (reason: NumberFault): Text => identityWords['number-unsound']({ reason })

const faultTexts: Readonly<Record<NumberFault, Text>> = {
  'not-twelve-digits': said('not-twelve-digits'),
  'birth-date-does-not-exist': said('birth-date-does-not-exist'),
  'century-digit-unassigned': said('century-digit-unassigned'),
  'check-digit-wrong': said('check-digit-wrong'),
  'birth-date-in-the-future': said('birth-date-in-the-future'),
  'registration-month-does-not-exist': said('registration-month-does-not-exist'),
  'registration-in-the-future': said('registration-in-the-future'),
  'kind-digit-unassigned': said('kind-digit-unassigned'),
}

export const iinForm: FormOf<'iin'> = {
  title: { kk: 'ЖСН немесе БСН дұрыс па?', ru: 'Верен ли ИИН или БИН?', en: 'Is an IIN or BIN sound?' },
  says: {
    kk: 'Он екі цифрлы нөмір дұрыс құрылған ба, ЖСН туған күн мен жыныс туралы не айтады.',
    ru: 'Верно ли построен двенадцатизначный номер и что ИИН говорит о дате рождения и поле.',
    en: 'Whether a twelve-digit number is well formed, and what an IIN tells of the date of birth and the sex.',
  },
  personal: true,
  anyNeeded: [['iin', 'bin']],
  fields: [
    {
      name: 'iin',
      kind: 'text',
      label: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
      hint: { kk: 'немесе БСН', ru: 'или БИН', en: 'or the BIN' },
    },
    {
      name: 'bin',
      kind: 'text',
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      hint: {
        kk: 'екеуінің біреуін ғана жазыңыз',
        ru: 'впишите только один из двух',
        en: 'write only one of the two',
      },
    },
    {
      name: 'on',
      kind: 'day',
      label: headings.onDay,
      hint: {
        kk: 'туған күн одан кейін болмауы керек',
        ru: 'дата рождения не должна быть позже',
        en: 'the date of birth may not be later',
      },
    },
  ],
  examples: [
    { name: { kk: 'Дұрыс ЖСН', ru: 'Верный ИИН', en: 'A sound IIN' }, case: { iin: '850101100002' } },
    {
      name: { kk: 'Бақылау цифры қате', ru: 'Неверная контрольная цифра', en: 'A wrong check digit' },
      case: { iin: '850101100003' },
    },
    { name: { kk: 'Дұрыс БСН', ru: 'Верный БИН', en: 'A sound BIN' }, case: { bin: '160440007161' } },
  ],
  answer: [
    { name: 'valid', kind: 'yes-no', label: { kk: 'Дұрыс па', ru: 'Верен ли', en: 'Sound' } },
    { name: 'birthDate', kind: 'day', orElse: 'absent', label: headings.birthDate },
    {
      name: 'sex',
      kind: 'word',
      orElse: 'absent',
      label: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
      words: {
        male: { kk: 'ер', ru: 'мужской', en: 'male' },
        female: { kk: 'әйел', ru: 'женский', en: 'female' },
      },
    },
    {
      name: 'reason',
      kind: 'word',
      orElse: 'absent',
      label: { kk: 'Қатесі', ru: 'Что неверно', en: 'What is wrong' },
      words: faultTexts,
    },
  ],
  refusals: ['fields-disagree'],
  firstSentence: ({ answer }) =>
    answer.valid
      ? {
          words: { kk: 'Нөмір дұрыс құрылған', ru: 'Номер построен верно', en: 'The number is sound' },
          bearing: 'yes',
          said: ['valid'],
        }
      : {
          words: { kk: 'Нөмірде қате бар', ru: 'В номере ошибка', en: 'The number has a mistake' },
          bearing: 'no',
          said: ['valid', 'reason'],
        },
  steps: identityStatements,
}
