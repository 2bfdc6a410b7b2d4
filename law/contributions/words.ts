/** What each step of the dues says to people. */

import { capital } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { dayText, monthText, numberText, rateText, sumText } from '../fact-words.ts'
import type { Group } from '../groups.ts'
import { paidBy } from '../names/dues.ts'
import { groupNameOn } from '../names/groups.ts'
import { residenceNames } from '../names/residences.ts'
import type { Residence } from '../residence.ts'
import type { Facts } from '../trace.ts'

/** A rate of a base, and what it gives. */
export function share(facts: Facts, whose: Text): Text {
  const base = sumText(facts.base)
  const rate = rateText(facts.rate)
  const amount = sumText(facts.amount)
  return {
    kk: `${whose.kk}: ${base.kk} × ${rate.kk} = ${amount.kk}.`,
    ru: `${whose.ru}: ${base.ru} × ${rate.ru} = ${amount.ru}.`,
    en: `${whose.en}: ${base.en} × ${rate.en} = ${amount.en}.`,
  }
}

/** So many minimum wages, and what they come to. */
export function minimumWagesBase(facts: Facts, whose: Text): Text {
  const multiple = numberText(facts.multiple)
  const wage = sumText(facts.minimumWage)
  const base = sumText(facts.base)
  return {
    kk: `${whose.kk}: ең төменгі жалақы ${wage.kk} × ${multiple.kk} = ${base.kk}.`,
    ru: `${whose.ru}: минимальная заработная плата ${wage.ru} × ${multiple.ru} = ${base.ru}.`,
    en: `${whose.en}: minimum wage ${wage.en} × ${multiple.en} = ${base.en}.`,
  }
}

/** What stands in brackets after a word; nothing where there is nothing to say. */
const bracketed = (what: Text | undefined): Text => ({
  kk: what ? ` (${what.kk})` : '',
  ru: what ? ` (${what.ru})` : '',
  en: what ? ` (${what.en})` : '',
})

export const contributionWords = {
  'not-a-participant': (facts: Facts): Text => {
    const name = residenceNames[facts.residence as Residence]
    return {
      kk: `Адам жүйеге қатыспайды (${name.kk}), сондықтан ол үшін аударым да, жарна да төленбейді.`,
      ru: `Лицо не участвует в системе (${name.ru}), поэтому ни отчисления, ни взносы за него не платятся.`,
      en: `The person does not take part in the system (${name.en}), so no dues are paid for them.`,
    }
  },
  'released-by-whole-month': (facts: Facts): Text => {
    const [name, month] = [groupNameOn(facts.group as Group, String(facts.month)), monthText(facts.month)]
    return {
      kk: `Санат ${month.kk} айын толық қамтиды (${name.kk}), сондықтан сол айдың табысы босатылады.`,
      ru: `Категория охватывает весь ${month.ru} (${name.ru}), поэтому доход этого месяца освобождён.`,
      en: `The group covers the whole of ${month.en} (${name.en}), so an income of that month is released.`,
    }
  },
  'not-released-by-part': (facts: Facts): Text => {
    const [name, month] = [groupNameOn(facts.group as Group, String(facts.month)), monthText(facts.month)]
    return {
      kk: `Санат ${month.kk} айында жарнадан босатпайды (${name.kk}): ол табысты тек айды толық қамтыса босатады, ал кәсіпкерді жұмыс істемейтіндер санаты босатпайды.`,
      ru: `Категория не освобождает за ${month.ru} (${name.ru}): доход она освобождает, только если охватывает весь месяц, а предпринимателя категории неработающих не освобождают.`,
      en: `The group does not release ${month.en} (${name.en}): it releases an income only where it covers the whole month, and groups of people who do not work never release an entrepreneur.`,
    }
  },
  'released-state-pays': (facts: Facts): Text => {
    const name = groupNameOn(facts.group as Group, String(facts.month))
    const month = monthText(facts.month)
    if (facts.budget === 'local-budget') {
      const why = bracketed(facts.group === 'local-budget-covered' ? undefined : name)
      return {
        kk: `${month.kk} айында адам үшін жарнаны жергілікті бюджет төлейді${why.kk}, сондықтан аударым мен жарнадан босатылады.`,
        ru: `${capital(month.ru)}: взносы за лицо платит местный бюджет${why.ru}, поэтому отчисления и взносы не уплачиваются.`,
        en: `In ${month.en} a local budget pays for the person${why.en}, so no deduction and no contribution is due.`,
      }
    }
    return {
      kk: `${month.kk} айында адам мемлекет жарна төлейтін санатқа жатады (${name.kk}), сондықтан аударым мен жарнадан босатылады.`,
      ru: `${capital(month.ru)}: лицо относится к категории, за которую взносы платит государство (${name.ru}), поэтому отчисления и взносы не уплачиваются.`,
      en: `In ${month.en} the person belongs to a group the State pays for (${name.en}), so no deduction and no contribution is due.`,
    }
  },
  'no-ground-for-budget': (facts: Facts): Text => {
    const month = monthText(facts.month)
    return facts.budget === 'state'
      ? {
          kk: `${month.kk} айында аталған негіздердің ешқайсысы бойынша мемлекет жарна төлемейді.`,
          ru: `${capital(month.ru)}: ни по одному из названных оснований государство взносы не платит.`,
          en: `In ${month.en} the State pays by none of the grounds named.`,
        }
      : {
          kk: `${month.kk} айында аталған негіздердің ешқайсысы бойынша жергілікті бюджет жарна төлемейді.`,
          ru: `${capital(month.ru)}: ни по одному из названных оснований местный бюджет взносы не платит.`,
          en: `In ${month.en} a local budget pays by none of the grounds named.`,
        }
  },
  'released-own-service': (facts: Facts): Text => {
    const name = groupNameOn(facts.group as Group, String(facts.month))
    const month = monthText(facts.month)
    return {
      kk: `${month.kk} айында адам төлеушілер қатарына кірмейді (${name.kk}), оған көмекті өз қызметі көрсетеді, сондықтан аударым мен жарна төленбейді.`,
      ru: `${capital(month.ru)}: лицо не входит в круг плательщиков (${name.ru}), помощь ему обеспечивает его служба, поэтому отчисления и взносы не уплачиваются.`,
      en: `In ${month.en} the person stands outside the circle of payers (${name.en}); their own service provides care, so no dues are paid.`,
    }
  },
  'employer-base': (facts: Facts): Text => {
    const [income, ceiling, base] = [sumText(facts.income), sumText(facts.ceiling), sumText(facts.base)]
    const multiple = numberText(facts.multiple)
    return {
      kk: `Аударымдардың есептеу объектісі: табыс ${income.kk}, шегі – ең төменгі жалақының ${multiple.kk} еселенген мөлшері (${ceiling.kk}); есепке ${base.kk} алынады.`,
      ru: `Объект исчисления отчислений: доход ${income.ru}, предел – ${multiple.ru} МЗП (${ceiling.ru}); принимается ${base.ru}.`,
      en: `Base of the deduction: income ${income.en}, ceiling ${multiple.en} minimum wages (${ceiling.en}); ${base.en} is taken.`,
    }
  },
  'employer-deduction': (facts: Facts): Text =>
    share(facts, {
      kk: 'Жұмыс беруші өз қаражатынан төлейтін аударым',
      ru: 'Отчисления работодателя из собственных средств',
      en: 'The employer’s deduction, from its own money',
    }),
  'own-base': (facts: Facts): Text => {
    const [income, ceiling, base] = [sumText(facts.income), sumText(facts.ceiling), sumText(facts.base)]
    const other = sumText(facts.otherBases)
    const multiple = numberText(facts.multiple)
    return {
      kk: `Жарнаның есептеу объектісі: табыс ${income.kk}, ай бойынша барлық төлеушілерге ортақ шегі – ең төменгі жалақының ${multiple.kk} еселенген мөлшері (${ceiling.kk}), басқа жерде есепке алынғаны ${other.kk}; есепке ${base.kk} алынады.`,
      ru: `Объект исчисления взносов: доход ${income.ru}, предел на месяц по всем плательщикам – ${multiple.ru} МЗП (${ceiling.ru}), учтено у других ${other.ru}; принимается ${base.ru}.`,
      en: `Base of the contribution: income ${income.en}, ceiling of the month over all payers ${multiple.en} minimum wages (${ceiling.en}), already assessed elsewhere ${other.en}; ${base.en} is taken.`,
    }
  },
  'employee-contribution': (facts: Facts): Text =>
    share(facts, {
      kk: 'Жұмыс беруші жұмыскердің табысынан ұстап қалатын жарна',
      ru: 'Взносы работника, удерживаемые работодателем из его дохода',
      en: 'The employee’s contribution, withheld from pay by the employer',
    }),
  'civil-law-contribution': (facts: Facts): Text =>
    share(facts, {
      kk: 'Азаматтық-құқықтық шарт бойынша тапсырыс беруші ұстап қалатын жарна',
      ru: 'Взносы с дохода по договору ГПХ, удерживаемые заказчиком',
      en: 'The contribution from civil-law income, withheld by the customer',
    }),
  'entrepreneur-base': (facts: Facts): Text => minimumWagesBase(facts, paidBy.entrepreneurBase),
  'entrepreneur-contribution': (facts: Facts): Text => share(facts, paidBy.entrepreneurOwn),
  'self-payer-base': (facts: Facts): Text => minimumWagesBase(facts, paidBy.selfPayerBase),
  'self-payer-contribution': (facts: Facts): Text =>
    share(facts, {
      kk: 'Дербес төлеушінің өзі үшін төлейтін жарнасы',
      ru: 'Взносы самостоятельного плательщика за себя',
      en: 'The self-payer’s contribution for himself',
    }),
  'month-stays-unpaid': (facts: Facts): Text => {
    const [month, amount] = [monthText(facts.month), sumText(facts.amount)]
    return {
      kk: `Табыс жоқ, сондықтан жұмыс беруші ештеңе төлемейді, ал ${month.kk} айы адам үшін төленбеген болып қалады. Оны жабу үшін адам өзі үшін төлеуші ретінде ${amount.kk} төлей алады.`,
      ru: `Дохода нет, поэтому работодатель ничего не платит, а ${month.ru} остаётся для человека неоплаченным месяцем. Закрыть его он может сам, как самостоятельный плательщик: ${amount.ru}.`,
      en: `There is no income, so the employer owes nothing, and ${month.en} stays unpaid for the person unless he pays it himself, as a self-payer: ${amount.en}.`,
    }
  },
  'no-own-contribution-yet': (facts: Facts): Text => {
    const month = monthText(facts.month)
    return {
      kk: `${month.kk} айы үшін адамның өз жарнасы жоқ: ол 2020 жылғы қаңтардан бастап төленеді.`,
      ru: `${capital(month.ru)}: собственных взносов лица ещё нет, они уплачиваются с января 2020 г.`,
      en: `For ${month.en} the person has no contribution of their own: it is due from January 2020.`,
    }
  },
  'no-state-contribution-yet': (facts: Facts): Text => {
    const month = monthText(facts.month)
    return {
      kk: `${month.kk} айы үшін мемлекет жарна төлемейді: ол 2020 жылғы қаңтардан бастап төлейді.`,
      ru: `${capital(month.ru)}: государство взносов ещё не платит, оно платит с января 2020 г.`,
      en: `For ${month.en} the State pays no contribution yet: it pays from January 2020.`,
    }
  },
  'state-contribution': (facts: Facts): Text => {
    const [wage, amount] = [sumText(facts.averageWage), sumText(facts.amount)]
    const rate = rateText(facts.rate)
    return {
      kk: `Мемлекеттің бір адам үшін бір айға жарнасы: ${facts.wageYear} жылғы орташа айлық жалақы ${wage.kk} × ${rate.kk} = ${amount.kk}.`,
      ru: `Взносы государства за одно лицо за месяц: среднемесячная заработная плата за ${facts.wageYear} год ${wage.ru} × ${rate.ru} = ${amount.ru}.`,
      en: `The State’s contribution for one person and month: average monthly wage of ${facts.wageYear} ${wage.en} × ${rate.en} = ${amount.en}.`,
    }
  },
  'due-on': (facts: Facts): Text => {
    const [month, day] = [monthText(facts.month), dayText(facts.dueOn)]
    const kk = facts.provisional ? ' Сол жылдың күнтізбесі әлі толық бекітілмеген, күн ауысуы мүмкін.' : ''
    const ru = facts.provisional
      ? ' Календарь того года ещё не утверждён полностью, день может сместиться.'
      : ''
    const en = facts.provisional ? ' The calendar of that year is not settled yet, so the day may move.' : ''
    return {
      kk: `${month.kk} айы үшін төлем мерзімі: ${day.kk} (келесі айдың 25-і, ол демалыс болса – одан кейінгі жұмыс күні).${kk}`,
      ru: `Срок уплаты за ${month.ru}: ${day.ru} (25-е число следующего месяца, а если это выходной – следующий рабочий день).${ru}`,
      en: `Due for ${month.en}: ${day.en} (the 25th of the month after, or the next working day if that is a day off).${en}`,
    }
  },
}
