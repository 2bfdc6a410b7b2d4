/** Who pays, how much of income, and what being late costs: questions 11, 12, 14, 15, 19. */
import * as nouns from '#vocabulary/nouns.ts'
import { counted, numberText, percentText, sumText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { insuranceLaw } from '../../citation.ts'
import {
  civilLawRate,
  employeeRate,
  employerRate,
  entrepreneurMultiple,
  entrepreneurRate,
  ownCeiling,
} from '../../contributions/parameters.ts'
import { penaltyMultiple } from '../../penalties/penalty.ts'
import { multiple } from '../../trace.ts'
import type { KnownAnswer, QuestionNumber } from './answer.ts'
import { customerCase, duesCase, incomeTried, lateCase, workerCase } from './cases-to-open.ts'
import type { LawOnDay } from './law-on-day.ts'
import { findRate, isNothing, ratesAhead, wagesOf } from './readings.ts'
import { given, noOwnDuesYet, ownDue } from './self-payer-words.ts'

/** The rate of the last day charged, `16,25 %`. */
function lastRate(law: LawOnDay): Text {
  const { segments } = law.ask('penalty', lateCase(law))
  return percentText(String(Number(segments.at(-1)!.rate)))
}

export const duesAnswers = {
  11: {
    answer(law) {
      const [employer, worker] = [findRate(law, employerRate), findRate(law, employeeRate)]
      law.rest(insuranceLaw('14'))
      const payers: Text = {
        kk: `Жұмыс беруші әр жұмыскері үшін өз қаражатынан табыстың ${employer?.kk} мөлшерінде аударым төлейді. Жұмыскері бар кәсіпкер мен шаруа қожалығы да – жұмыс беруші.`,
        ru: `Работодатель платит за каждого работника из своих средств отчисления: ${employer?.ru} дохода. Предприниматель и крестьянское хозяйство с работниками – тоже работодатели.`,
        en: `An employer pays from its own money for each worker: a deduction of ${employer?.en} of the income. An entrepreneur or a peasant farm with workers is an employer too.`,
      }
      if (!worker) return [payers, noOwnDuesYet(law)]
      return [
        payers,
        {
          kk: `Жұмыскердің ${worker.kk} жарнасы табысынан ұсталады; шартпен істейтін адамдікін тапсырыс беруші ұстайды; кәсіпкер мен жұмысы жоқ адам өзі үшін төлейді.`,
          ru: `Взнос работника, ${worker.ru}, удерживают из его дохода; у работающего по договору удерживает заказчик; предприниматель и неработающий платят за себя.`,
          en: `The worker’s contribution of ${worker.en} is withheld from pay; under a civil-law contract the customer withholds it; an entrepreneur and who does not work pay for themselves.`,
        },
        {
          kk: 'Жеңілдікті санаттағы адамдар үшін бюджет төлейді.',
          ru: 'За людей льготных категорий платит бюджет.',
          en: 'For people of the released groups a budget pays.',
        },
      ]
    },
    example: (law) => law.caseOf('dues', workerCase(law)),
    then2018(law, { then }) {
      const [now, rate] = [findRate(law, employeeRate), findRate(then, employerRate)]
      if (!now || !rate) return undefined
      return {
        kk: `Ол кезде тек жұмыс беруші төледі: табыстан ${rate.kk}.`,
        ru: `Тогда платил только работодатель: ${rate.ru} дохода.`,
        en: `Then the employer alone paid: ${rate.en} of the income.`,
      }
    },
  },
  12: {
    answer(law) {
      const [rate, employer] = [findRate(law, entrepreneurRate), findRate(law, employerRate)]
      const forWorkers: Text = {
        kk: `Жұмыскерлері үшін кәсіпкер жұмыс беруші ретінде бөлек төлейді: аударым – әр жұмыскердің табысынан ${employer?.kk}.`,
        ru: `За работников предприниматель платит отдельно, как работодатель: отчисления – ${employer?.ru} дохода каждого.`,
        en: `For workers an entrepreneur pays apart, as an employer: a deduction of ${employer?.en} of each one’s income.`,
      }
      if (!rate) return [noOwnDuesYet(law), forWorkers]
      const [{ many, sum }, due] = [wagesOf(law, entrepreneurMultiple), ownDue(law, 'entrepreneur')]
      return given(
        {
          kk: `Өзі үшін: ${rate.kk}, есептеу объектісі – ${many.kk} (ең төменгі жалақы), яғни ${sum.kk}; табысы болмаса да төлейді, тек бизнесі ай бойы тоқтатыла тұрса ғана төлемейді.`,
          ru: `За себя: ${rate.ru} от ${many.ru} (минимальной зарплаты), то есть от ${sum.ru}; и без дохода, если только ИП не приостановлено на весь месяц.`,
          en: `For himself: ${rate.en} of ${many.en}, that is of ${sum.en}; without income too, unless the business is suspended for the whole month.`,
        },
        due,
        forWorkers,
      )
    },
    example: (law) => law.caseOf('dues', duesCase(law, 'entrepreneur')),
    then2018(law, { foretold }) {
      if (law.value(entrepreneurMultiple) === foretold.value(entrepreneurMultiple)) return undefined
      const { many } = wagesOf(foretold, entrepreneurMultiple)
      const { ownContribution } = foretold.ask('dues', duesCase(foretold, 'entrepreneur'))
      if (isNothing(ownContribution)) return undefined
      const sum = sumText(ownContribution)
      return {
        kk: `Ол кезде есептеу объектісі ${many.kk} деп айтылған: бүгінгі жалақымен жарна айына ${sum.kk} болар еді.`,
        ru: `Тогда объектом исчисления называли ${many.ru}: при сегодняшней зарплате взнос был бы ${sum.ru} в месяц.`,
        en: `Then the base was told as ${many.en}: with today’s wage the contribution would be ${sum.en} a month.`,
      }
    },
  },
  14: {
    answer(law) {
      const rate = findRate(law, employeeRate)
      if (!rate) return [noOwnDuesYet(law)]
      const { ownContribution } = law.ask('dues', workerCase(law))
      const [ceiling, income, own] = [
        wagesOf(law, ownCeiling),
        sumText(incomeTried),
        sumText(ownContribution),
      ]
      return [
        {
          kk: `Жұмыскер өзі ештеңе аудармайды: жұмыс беруші оның табысынан ${rate.kk} ұстап, аударады. Мысалы, ${income.kk} табыстан – ${own.kk}.`,
          ru: `Сам работник ничего не переводит: работодатель удерживает ${rate.ru} его дохода и перечисляет. Например, с ${income.ru} – ${own.ru}.`,
          en: `The worker transfers nothing himself: the employer withholds ${rate.en} of the income and pays it over. Of ${income.en}, for example, ${own.en}.`,
        },
        {
          kk: `Жарна алынатын табыстың барлық төлеуші бойынша айлық шегі – ${ceiling.many.kk} (${ceiling.sum.kk}).`,
          ru: `Взнос берут с дохода у всех плательщиков вместе не выше ${ceiling.many.ru} в месяц (${ceiling.sum.ru}).`,
          en: `It is taken of the income from all payers together up to ${ceiling.many.en} a month (${ceiling.sum.en}).`,
        },
      ]
    },
    example: (law) => law.caseOf('dues', workerCase(law)),
    then2018(law, { then }) {
      if (law.value(employeeRate) === then.value(employeeRate)) return undefined
      const rates = ratesAhead(then, employeeRate)
      return {
        kk: `Ол кезде айтылған мөлшерлемелер: ${rates.kk}.`,
        ru: `Ставки, как о них говорили тогда: ${rates.ru}.`,
        en: `The rates as they were told then: ${rates.en}.`,
      }
    },
  },
  15: {
    answer(law) {
      const rate = findRate(law, civilLawRate)
      if (!rate) return [noOwnDuesYet(law)]
      const { ownContribution } = law.ask('dues', customerCase(law))
      const [income, own] = [sumText(incomeTried), sumText(ownContribution)]
      return [
        {
          kk: `Жарнаны тапсырыс беруші (салық агенті) шарт бойынша табыстан ұстап, аударады: ${rate.kk}. Мысалы, ${income.kk} табыстан – ${own.kk}.`,
          ru: `Взнос удерживает из дохода по договору и перечисляет заказчик (налоговый агент): ${rate.ru}. Например, с ${income.ru} – ${own.ru}.`,
          en: `The customer (tax agent) withholds the contribution from the income of the contract and pays it: ${rate.en}. Of ${income.en}, for example, ${own.en}.`,
        },
        {
          kk: 'Мұндай табыстан жұмыс берушінің аударымы төленбейді: тек осы жарна бар.',
          ru: 'Отчислений работодателя с такого дохода нет: платится только этот взнос.',
          en: 'No employer deduction comes on top of such income: this contribution is all.',
        },
      ]
    },
    example: (law) => law.caseOf('dues', customerCase(law)),
    then2018: (law, { then }) =>
      findRate(law, civilLawRate) === undefined || findRate(then, civilLawRate) !== undefined
        ? undefined
        : {
            kk: `Ол кезде шартпен істейтіндер жарнадан босатылған еді; айтылған мөлшерлемелер: ${ratesAhead(then, civilLawRate).kk}.`,
            ru: `Тогда работающие по договору были освобождены; ставки, о которых говорили: ${ratesAhead(then, civilLawRate).ru}.`,
            en: `Then who worked under such a contract was released; the rates told: ${ratesAhead(then, civilLawRate).en}.`,
          },
  },
  19: {
    answer(law) {
      const { penalty, days } = law.ask('penalty', lateCase(law))
      law.ask('penalty', { ...lateCase(law), payer: 'self' })
      const [times, rate, late] = [
        numberText(multiple(penaltyMultiple)),
        lastRate(law),
        counted(days, nouns.day),
      ]
      const [debt, sum] = [sumText(String(lateCase(law).debt)), sumText(penalty)]
      return [
        {
          kk: `Иә, айыппұл емес, өсімпұл: мерзімі өткен әр күн үшін, төлеу күнін қоса алғанда, сол күнгі жылдық мөлшерлеменің (соңғы белгілісі – ${rate.kk}) ${times.kk} еселенген мөлшерінің бір күндік үлесі.`,
          ru: `Да, не штраф, а пеня: за каждый день просрочки, включая день уплаты, – дневная доля ${times.ru}-кратной годовой ставки этого дня (последняя известная – ${rate.ru}).`,
          en: `Yes, a penalty and no fine: for each overdue day, the day of payment included, a day’s part of ${times.en} times the yearly rate of that day (the last one known is ${rate.en}).`,
        },
        {
          kk: `Мысалы, ${debt.kk} берешек ${late.kk} кешіктірілсе, өсімпұл – ${sum.kk}.`,
          ru: `Например, за долг ${debt.ru} при просрочке ${late.ru} пеня – ${sum.ru}.`,
          en: `On a debt of ${debt.en} paid ${late.en} late, for example, the penalty is ${sum.en}.`,
        },
        {
          kk: 'Дербес төлеушіге өсімпұл есептелмейді, бірақ ол төленбеген ай үшін сақтандырудан айырылуы мүмкін.',
          ru: 'Самостоятельному плательщику пеню не начисляют, но из-за неоплаченного месяца он может потерять страховку.',
          en: 'A self-payer is charged no penalty, yet an unpaid month may cost him the cover.',
        },
      ]
    },
    example: (law) => law.caseOf('penalty', lateCase(law)),
    then2018(law, { then }) {
      const [now, before] = [lastRate(law), lastRate(then)]
      if (now.en === before.en) return undefined
      return {
        kk: `Ол кездегі мөлшерлеме – ${before.kk}; еселігі сол күйі.`,
        ru: `Ставка тогда была ${before.ru}; кратность та же.`,
        en: `The rate then was ${before.en}; it was taken as many times.`,
      }
    },
  },
} satisfies Partial<Record<QuestionNumber, KnownAnswer>>
