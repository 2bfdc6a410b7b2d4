/** Who pays for himself: questions 17, 18, 36, 37. */
import { dayText, monthText, sumText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { insuranceLaw } from '../../citation.ts'
import { ownCeiling, ownRate, selfPayerMultiple } from '../../contributions/parameters.ts'
import { purposeCode } from '../../names/dues.ts'
import type { KnownAnswer, QuestionNumber } from './answer.ts'
import { duesCase, neverPaidCase } from './cases-to-open.ts'
import type { LawOnDay } from './law-on-day.ts'
import { dutiesOf, findCareFrom, findRate, minimumWageText, wagesOf } from './readings.ts'

/** Nobody pays for himself before care begins. */
export function noOwnDuesYet(law: LawOnDay): Text {
  law.rest(insuranceLaw('28'))
  const from = findCareFrom(law)
  return {
    kk: `Әзірге жарна төленбейді${from ? `: ол ${from.kk} төленеді` : ''}.`,
    ru: `Пока взносы не платятся${from ? `: они платятся ${from.ru}` : ''}.`,
    en: `No contribution is paid yet${from ? `: it is paid ${from.en}` : ''}.`,
  }
}

/** What one pays for oneself in the month, by when and under which code. */
export function ownDue(law: LawOnDay, payer: 'entrepreneur' | 'self'): Text | undefined {
  const { ownContribution, dueOn, purposeCodes } = law.ask('dues', duesCase(law, payer))
  if (dueOn === null) return undefined
  const [sum, month, last] = [sumText(ownContribution), monthText(law.monthName), dayText(dueOn)]
  const code = purposeCode(purposeCodes.join(', '))
  return {
    kk: `${month.kk} үшін жарна – ${sum.kk}, ${code.kk}; төлеудің соңғы күні – ${last.kk}.`,
    ru: `Взнос за ${month.ru} – ${sum.ru}, ${code.ru}; последний день уплаты – ${last.ru}.`,
    en: `The contribution for ${month.en} is ${sum.en}, ${code.en}; the last day to pay is ${last.en}.`,
  }
}

/** Those that are there. */
export const given = (...texts: readonly (Text | undefined)[]): readonly Text[] =>
  texts.filter((text) => text !== undefined)

function selfPayerSum(law: LawOnDay): Text {
  const rate = findRate(law, ownRate)
  if (!rate) return noOwnDuesYet(law)
  const { many, sum } = wagesOf(law, selfPayerMultiple)
  return {
    kk: `Өзі үшін төлейтін адамның жарнасы – ${rate.kk}; есептеу объектісі – ${many.kk} (ең төменгі жалақы), яғни ${sum.kk}.`,
    ru: `Взнос самостоятельного плательщика – ${rate.ru} от ${many.ru} (минимальной зарплаты), то есть от ${sum.ru}.`,
    en: `Who pays for oneself pays ${rate.en} of ${many.en}, that is of ${sum.en}.`,
  }
}

/** The ways of somebody for whom nothing was paid, as the law has them: what to pay and what it gives. */
export function waysIn(law: LawOnDay): readonly Text[] {
  if (!law.hasCareBegun) return []
  const { ways } = law.ask('status', neverPaidCase(law))
  return ways.filter(({ pay }) => pay.length > 0).map(({ text }) => text)
}

export const selfPayerAnswers = {
  17: {
    answer: (law) => [
      {
        kk: 'Иә. Жұмысы да, табысы да жоқ адам өзі үшін жарна төлеп, сақтандырыла алады.',
        ru: 'Да. Человек без работы и дохода может платить взносы за себя и быть застрахованным.',
        en: 'Yes. Who has neither work nor income may pay contributions and be insured.',
      },
      selfPayerSum(law),
      ...waysIn(law),
    ],
    example: (law) => law.caseOf('status', neverPaidCase(law)),
  },
  18: {
    answer: (law) => given(selfPayerSum(law), ownDue(law, 'self')),
    example: (law) => law.caseOf('dues', duesCase(law, 'self')),
    then2018(law, { then }) {
      const [now, wage] = [minimumWageText(law), minimumWageText(then)]
      if (now.en === wage.en) return undefined
      return {
        kk: `Ол кезде ең төменгі жалақы ${wage.kk} болған.`,
        ru: `Минимальная зарплата тогда была ${wage.ru}.`,
        en: `The minimum wage then was ${wage.en}.`,
      }
    },
  },
  36: {
    answer(law) {
      const due = ownDue(law, 'self')
      if (!due) return [noOwnDuesYet(law)]
      const told = dutiesOf(law, 'self-payer', [
        'pay-through-corporation',
        'name-purpose-code',
        'check-payment',
      ])
      return [due, ...told]
    },
    example: (law) => law.caseOf('dues', duesCase(law, 'self')),
    then2018(law, { foretold }) {
      if (law.value(ownCeiling) === foretold.value(ownCeiling)) return undefined
      const { many } = wagesOf(foretold, ownCeiling)
      return {
        kk: `Ол кезде есептеу базасының шегі ретінде ${many.kk} аталған.`,
        ru: `Пределом базы тогда называли ${many.ru}.`,
        en: `The ceiling of the base was told then as ${many.en}.`,
      }
    },
  },
  37: {
    answer(law) {
      const due = ownDue(law, 'self')
      if (!due) return [noOwnDuesYet(law)]
      law.rest(insuranceLaw('14'), insuranceLaw('26(1)'))
      return [
        {
          kk: 'Бизнесін жапқан, басқа табысы жоқ адам келесі айдан бастап өзі үшін дербес төлеуші болып төлейді; жабылған айы әлі кәсіпкердің айы.',
          ru: 'Закрывший ИП и не имеющий другого дохода со следующего месяца платит за себя как самостоятельный плательщик; месяц закрытия – ещё месяц предпринимателя.',
          en: 'Who closed the business and has no other income pays as a self-payer from the next month on; the month of closing is still an entrepreneur’s.',
        },
        due,
        {
          kk: 'Бюджет төлейтін санатта болса, өзі ештеңе төлемейді.',
          ru: 'Если он относится к категории, за которую платит бюджет, сам он не платит ничего.',
          en: 'In a group that a budget pays for he pays nothing himself.',
        },
      ]
    },
    example: (law) => law.caseOf('dues', duesCase(law, 'self')),
  },
} satisfies Partial<Record<QuestionNumber, KnownAnswer>>
