/** Invented names of the synthetic country: common given names, and surnames made of words such as "sample" and "model". */
import type { Sex } from '#vocabulary/iin.ts'

const given = {
  kazakh: {
    male: 'Арман Болат Дәулет Ерлан Жанібек Қайрат Мұрат Нұрлан Өмірбек Сәкен Тимур Үміт Шыңғыс Ілияс Әлихан Бекзат Ғалым Қуаныш'.split(
      ' ',
    ),
    female:
      'Айгүл Ботагөз Гүлнар Дана Жанна Зере Қарлығаш Ләззат Мөлдір Нұргүл Перизат Сәуле Тоғжан Ұлжан Шолпан Әсел Іңкәр Ақмарал'.split(
        ' ',
      ),
  },
  russian: {
    male: 'Андрей Виктор Дмитрий Иван Пётр Сергей Юрий Олег'.split(' '),
    female: 'Анна Вера Елена Ирина Мария Наталья Ольга Юлия'.split(' '),
  },
} as const
const russianFathers = ['Андрее', 'Викторо', 'Дмитрие', 'Ивано', 'Петро', 'Сергее', 'Юрье', 'Олего']
const roots = {
  kazakh:
    'Үлгіл Сынақ Мысал Байқау Тәжірибел Көрнек Жасанд Қиял Нұсқал Өрнек Көшірмел Шартт Бейнел Кейіп Тұлғал Елес Болжам Есеп'.split(
      ' ',
    ),
  russian: 'Образц Пример Тест Проб Выдумк Услов Модел Макет'.split(' '),
} as const

export type PersonName = { readonly surname: string; readonly givenName: string; readonly patronymic: string }

type Draw = { pick<Value>(list: readonly Value[]): Value; happens(probability: number): boolean }

/** A name nobody is known to bear. A fifth are in Russian spelling; some have no patronymic. */
export function inventName(chance: Draw, sex: Sex): PersonName {
  const tongue = chance.happens(0.2) ? 'russian' : 'kazakh'
  const ending = sex === 'female' ? 'ова' : 'ов'
  const surname = `${chance.pick(roots[tongue])}${ending}`
  const givenName = chance.pick(given[tongue][sex])
  if (chance.happens(0.08)) return { surname, givenName, patronymic: '' }
  const patronymic =
    tongue === 'russian'
      ? `${chance.pick(russianFathers)}${sex === 'male' ? 'вич' : 'вна'}`
      : `${chance.pick(given.kazakh.male)}${sex === 'male' ? 'ұлы' : 'қызы'}`
  return { surname, givenName, patronymic }
}
