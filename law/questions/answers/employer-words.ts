/** What an employer asks: questions 7, 13, 16, 35, 38. */
import { dayText, monthText, sumText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { insuranceLaw } from '../../citation.ts'
import { employeeRate, employerCeiling, employerRate } from '../../contributions/parameters.ts'
import { purposeCode } from '../../names/dues.ts'
import type { KnownAnswer, QuestionNumber, ToldIn2018 } from './answer.ts'
import { careCase, incomeTried, referred, workerCase } from './cases-to-open.ts'
import type { CaseFields, LawOnDay } from './law-on-day.ts'
import {
  careNotYet,
  dutiesOf,
  findCareFrom,
  findNamesIn,
  findNamesMoved,
  findRate,
  isNothing,
  ratesAhead,
  wagesOf,
} from './readings.ts'

/** What is taken of a month's income, of whose money, and by when it is paid. */
export function workerExample(law: LawOnDay, more: CaseFields = {}): Text {
  const { employerDeduction, ownContribution, dueOn } = law.ask('dues', workerCase(law, more))
  const [income, month, last] = [sumText(incomeTried), monthText(law.monthName), dayText(dueOn!)]
  const [deduction, own] = [sumText(employerDeduction), sumText(ownContribution)]
  const withheld = !isNothing(ownContribution)
  return {
    kk: `Мысалы, ${month.kk} үшін ${income.kk} табыстан: аударым – ${deduction.kk}${withheld ? `, ұсталатын жарна – ${own.kk}` : ''}; төлеудің соңғы күні – ${last.kk}.`,
    ru: `Например, с дохода ${income.ru} за ${month.ru}: отчисления – ${deduction.ru}${withheld ? `, удерживаемый взнос – ${own.ru}` : ''}; последний день уплаты – ${last.ru}.`,
    en: `Of an income of ${income.en} for ${month.en}, for example: a deduction of ${deduction.en}${withheld ? ` and a withheld contribution of ${own.en}` : ''}; the last day to pay is ${last.en}.`,
  }
}

export function bothRates(law: LawOnDay): Text {
  const [employer, worker] = [findRate(law, employerRate), findRate(law, employeeRate)]
  const from = findCareFrom(law)
  return worker
    ? {
        kk: `Жұмыс беруші өз қаражатынан аударым төлейді: табыстан ${employer?.kk}; жұмыскердің табысынан жарна ұстайды: ${worker.kk}.`,
        ru: `Работодатель платит из своих средств отчисления: ${employer?.ru} дохода; из дохода работника он удерживает взнос: ${worker.ru}.`,
        en: `The employer pays a deduction from its own money, ${employer?.en} of the income, and withholds the worker’s contribution, ${worker.en}.`,
      }
    : {
        kk: `Жұмыс беруші өз қаражатынан аударым төлейді: табыстан ${employer?.kk}. Жұмыскерден әзірге ештеңе ұсталмайды${from ? `; жарна ${from.kk} ұсталады` : ''}.`,
        ru: `Работодатель платит из своих средств отчисления: ${employer?.ru} дохода. С работника пока не удерживают ничего${from ? `; взнос удерживают ${from.ru}` : ''}.`,
        en: `The employer pays a deduction from its own money, ${employer?.en} of the income. Nothing is withheld from the worker yet${from ? `; the contribution is withheld ${from.en}` : ''}.`,
      }
}

/** The employer's rates as they were told then. */
function employerThen(law: LawOnDay, { then }: ToldIn2018): Text | undefined {
  if (law.value(employerRate) === then.value(employerRate)) return undefined
  const rates = ratesAhead(then, employerRate)
  return {
    kk: `Ол кезде аталған аударым мөлшерлемелері: ${rates.kk}.`,
    ru: `Ставки отчислений, названные тогда: ${rates.ru}.`,
    en: `The rates of the deduction told then: ${rates.en}.`,
  }
}

export function employerAndWorkerThen(law: LawOnDay, told: ToldIn2018): Text | undefined {
  const employer = employerThen(law, told)
  if (!employer) return undefined
  const rates = ratesAhead(told.then, employeeRate)
  return {
    kk: `${employer.kk} Жұмыскердің жарнасы: ${rates.kk}.`,
    ru: `${employer.ru} Взносы работника: ${rates.ru}.`,
    en: `${employer.en} The worker’s contribution: ${rates.en}.`,
  }
}

/** What the staff get: kinds of care told to employers. */
const ofStaff = [
  'inpatient-planned',
  'medicines-wider-list',
  'high-technology-care',
  'costly-diagnostics',
  'specialist-consultation',
  'rehabilitation',
  'nursing-care',
  'palliative-care',
]
export const employerAnswers = {
  7: {
    answer(law) {
      law.rest(insuranceLaw('26(1)'), insuranceLaw('14(2)(2)'))
      return [
        bothRates(law),
        workerExample(law),
        {
          kk: 'Бюджет төлейтін санаттағы жұмыскерлер, әскерилер, құқық қорғау және арнаулы органдардың қызметкерлері үшін төленбейді.',
          ru: 'За работников категорий, за которые платит бюджет, за военных, сотрудников правоохранительных и специальных органов не платят.',
          en: 'Nothing is paid for workers of the groups a budget pays for, for the military, for staff of law enforcement and special bodies.',
        },
        ...dutiesOf(law, 'employer', ['pay-through-corporation', 'inform-worker']),
      ]
    },
    example: (law) => law.caseOf('dues', workerCase(law)),
    then2018: employerAndWorkerThen,
  },
  13: {
    answer(law) {
      const { purposeCodes } = law.ask('dues', workerCase(law))
      const [rate, ceiling] = [findRate(law, employerRate)!, wagesOf(law, employerCeiling)]
      const code = purposeCode(purposeCodes[0]!)
      return [
        {
          kk: `Әр жұмыскердің айлық табысынан ${rate.kk} есептеп, өз қаражатынан төлейді (${code.kk}).`,
          ru: `Считает ${rate.ru} месячного дохода каждого работника и платит из своих средств (${code.ru}).`,
          en: `It takes ${rate.en} of each worker’s income of the month and pays it from its own money (${code.en}).`,
        },
        workerExample(law),
        {
          kk: `Аударым есептелетін табыстың айлық шегі – ${ceiling.many.kk} (${ceiling.sum.kk}).`,
          ru: `Отчисления считают с дохода не выше ${ceiling.many.ru} в месяц (${ceiling.sum.ru}).`,
          en: `The deduction is computed of an income up to ${ceiling.many.en} a month (${ceiling.sum.en}).`,
        },
        ...dutiesOf(law, 'employer', ['pay-through-corporation']),
      ]
    },
    example: (law) => law.caseOf('dues', workerCase(law)),
    then2018: employerThen,
  },
  16: {
    answer: (law) => [bothRates(law), workerExample(law), ...dutiesOf(law, 'employer', ['inform-worker'])],
    example: (law) => law.caseOf('dues', workerCase(law)),
    then2018: employerAndWorkerThen,
  },
  35: {
    answer(law) {
      const [insured, guaranteed] = [
        findNamesIn(law, ofStaff, 'insured'),
        findNamesIn(law, ofStaff, 'guaranteed'),
      ]
      law.rest(insuranceLaw('4(3)'))
      const all: Text[] = [
        {
          kk: 'Төлеу – заң жүктеген міндет. Жұмыскерлер көмекті табысының мөлшеріне қарамастан бірдей алады.',
          ru: 'Платить – обязанность по закону. Работники получают помощь одинаково, каким бы ни был их доход.',
          en: 'To pay is a duty by law. The staff get the same care, whatever their pay.',
        },
      ]
      if (insured)
        all.push({
          kk: `Сақтандыру пакеті бойынша: ${insured.kk}.`,
          ru: `По страховому пакету: ${insured.ru}.`,
          en: `By the insurance package: ${insured.en}.`,
        })
      if (guaranteed)
        all.push({
          kk: `Сақтандырылғанына қарамастан, кепілдік берілген көлем бойынша: ${guaranteed.kk}.`,
          ru: `По гарантированному объёму, застрахован человек или нет: ${guaranteed.ru}.`,
          en: `By the guaranteed package, insured or not: ${guaranteed.en}.`,
        })
      return [...careNotYet(law), ...all, ...dutiesOf(law, 'employer', ['pay-whatever-other-cover'])]
    },
    example: (law) => law.caseOf('entitlement', careCase(law, 'high-technology-care', referred)),
    then2018(law, { foretold }) {
      const moved = findNamesMoved([foretold, law], ofStaff, 'insured')
      if (!moved) return undefined
      return {
        kk: `Ол кезде сақтандыру пакетінде аталған, қазір онда жоқ: ${moved.kk}.`,
        ru: `Тогда назывались в страховом пакете, теперь не в нём: ${moved.ru}.`,
        en: `Told then as part of the insurance package, and no longer in it: ${moved.en}.`,
      }
    },
  },
  38: {
    answer(law) {
      law.ask('choice', { on: law.on, by: 'employer', scheme: 'mandatory', of: 'provider' })
      law.ask('choice', { on: law.on, by: 'employer', scheme: 'voluntary', of: 'provider' })
      return [
        {
          kk: 'Жоқ. Міндетті сақтандыруда медициналық ұйымды әр адам өзі таңдайды.',
          ru: 'Нет. В обязательном страховании медицинскую организацию каждый выбирает сам.',
          en: 'No. In the mandatory insurance everybody chooses the provider for himself.',
        },
        {
          kk: 'Жұмыс беруші тек өзі жасасқан ерікті сақтандыру шартында таңдай алады.',
          ru: 'Работодатель может выбирать только в договоре добровольного страхования, который заключил сам.',
          en: 'An employer may choose only in a contract of voluntary insurance of its own.',
        },
      ]
    },
    example: (law) =>
      law.caseOf('choice', { on: law.on, by: 'employer', scheme: 'mandatory', of: 'provider' }),
  },
} satisfies Partial<Record<QuestionNumber, KnownAnswer>>
