/** What each step of the special regimes says to people. */

import type { Text } from '#vocabulary/text.ts'
import { beginningWords } from '../../beginnings/words.ts'
import { dayText, monthText, numberText, rateText, sumText } from '../../fact-words.ts'
import { paidBy } from '../../names/dues.ts'
import type { Facts, Step } from '../../trace.ts'
import { contributionWords, minimumWagesBase, share } from '../words.ts'

/** So much of an average wage that the asker gave. */
function ofGivenWage(facts: Facts, whose: Text): Text {
  const [wage, amount] = [sumText(facts.averageWage), sumText(facts.amount)]
  const rate = rateText(facts.rate)
  return {
    kk: `${whose.kk}: сұраушы берген орташа жалақы ${wage.kk} × ${rate.kk} = ${amount.kk}. Бұл жалақы Kepil жазбасында жоқ, ол тексерілмеген.`,
    ru: `${whose.ru}: средняя зарплата, данная спрашивающим, ${wage.ru} × ${rate.ru} = ${amount.ru}. В записях Kepil её нет, она не проверена.`,
    en: `${whose.en}: the average wage the asker gave, ${wage.en} × ${rate.en} = ${amount.en}. It is on no record of Kepil and was not checked.`,
  }
}

const regimeWords = {
  'single-payment-deduction': (facts: Facts): Text =>
    share(facts, {
      kk: 'Бірыңғай төлем құрамындағы жұмыс беруші аударымы',
      ru: 'Отчисления работодателя в составе единого платежа',
      en: 'The employer’s deduction within the single payment',
    }),
  'single-payment-contribution': (facts: Facts): Text =>
    share(facts, {
      kk: 'Бірыңғай төлем құрамындағы жұмыскер жарнасы',
      ru: 'Взносы работника в составе единого платежа',
      en: 'The worker’s contribution within the single payment',
    }),
  'paid-in-one-sum': ({ payer }: Facts): Text =>
    payer === 'single-payment'
      ? {
          kk: 'Бұл сомалар бірыңғай төлемнің құрамында бір соманың ішінде төленеді, сондықтан 121 және 122 кодтары көрсетілмейді.',
          ru: 'Эти суммы уплачиваются в составе единого платежа одной суммой, поэтому коды 121 и 122 не указываются.',
          en: 'These sums are paid within the single payment, in one sum, so the codes 121 and 122 are not named.',
        }
      : {
          kk: 'Бұл үлес бірыңғай жиынтық төлемнің ішінде төленеді, сондықтан 122 коды көрсетілмейді.',
          ru: 'Эта доля уплачивается в составе единого совокупного платежа, поэтому код 122 не указывается.',
          en: 'This share is paid within the unified aggregate payment, so the code 122 is not named.',
        },
  'unified-payment-base': (facts: Facts): Text => {
    const [index, payment] = [sumText(facts.monthlyIndex), sumText(facts.payment)]
    const multiple = numberText(facts.multiple)
    const month = monthText(facts.month)
    const city = facts.place === 'city'
    return {
      kk: `Бірыңғай жиынтық төлем, ${month.kk}, ${city ? 'республикалық және облыстық маңызы бар қалаларда' : 'басқа елді мекендерде'}: ${multiple.kk} АЕК × ${index.kk} = ${payment.kk}.`,
      ru: `Единый совокупный платёж, ${month.ru}, ${city ? 'в городах республиканского и областного значения' : 'в других населённых пунктах'}: ${multiple.ru} МРП × ${index.ru} = ${payment.ru}.`,
      en: `Unified aggregate payment, ${month.en}, ${city ? 'in cities of republican and regional significance' : 'elsewhere'}: ${multiple.en} monthly index × ${index.en} = ${payment.en}.`,
    }
  },
  'unified-payment-contribution': (facts: Facts): Text =>
    share(facts, {
      kk: 'Бірыңғай жиынтық төлемдегі медициналық сақтандыру үлесі',
      ru: 'Доля медицинского страхования в едином совокупном платеже',
      en: 'The insurance’s share of the unified aggregate payment',
    }),
  'unified-payment-limit': (facts: Facts): Text => {
    const [income, limit] = [sumText(facts.yearIncome), sumText(facts.limit)]
    return {
      kk: `${facts.year} жылғы табыс ${income.kk} жылдық шектен (${limit.kk}) аспайды.`,
      ru: `Доход за ${facts.year} год ${income.ru} не превышает годового предела (${limit.ru}).`,
      en: `The income of ${facts.year}, ${income.en}, is within the limit of the year (${limit.en}).`,
    }
  },
  'platform-limit': (facts: Facts): Text => {
    const [income, limit] = [sumText(facts.income), sumText(facts.limit)]
    const multiple = numberText(facts.multiple)
    return {
      kk: `Айлық табыс ${income.kk} өзін-өзі жұмыспен қамтығандар режимінің шегінен (${multiple.kk} АЕК, ${limit.kk}) аспайды.`,
      ru: `Доход за месяц ${income.ru} не превышает предела режима для самозанятых (${multiple.ru} МРП, ${limit.ru}).`,
      en: `The month’s income, ${income.en}, is within the limit of the regime of the self-employed (${multiple.en} monthly indices, ${limit.en}).`,
    }
  },
  'platform-contribution': (facts: Facts): Text =>
    share(facts, {
      kk: 'Интернет-платформа операторы өзін-өзі жұмыспен қамтыған адамның табысынан ұстап қалатын жарна',
      ru: 'Взносы самозанятого, удерживаемые оператором интернет-платформы',
      en: 'The contribution of a self-employed person, withheld by the operator of the platform',
    }),
  'assistant-contribution': (facts: Facts): Text =>
    share(facts, {
      kk: 'Жеке көмекшінің табысынан төлеуші ұстап қалатын жарна',
      ru: 'Взносы индивидуального помощника, удерживаемые из его дохода',
      en: 'The contribution of an individual assistant, withheld from pay',
    }),
  'peasant-farm-reading': ({ reading, chosen }: Facts): Text => {
    const entrepreneur = reading === 'entrepreneur'
    return {
      kk: `Шаруа қожалығының басшысы ${entrepreneur ? 'дара кәсіпкер' : 'өзі үшін төлеуші'} ретінде есептеледі${chosen ? ' (сұраушының таңдауы)' : ''}: дереккөздер екі түрлі айтады, соңғысы – кәсіпкер ретінде.`,
      ru: `Глава крестьянского хозяйства считается как ${entrepreneur ? 'предприниматель' : 'самостоятельный плательщик'}${chosen ? ' (выбор спрашивающего)' : ''}: источники расходятся, поздний – как предприниматель.`,
      en: `The head of a peasant farm is assessed as ${entrepreneur ? 'an entrepreneur' : 'a self-payer'}${chosen ? ' (the asker’s choice)' : ''}: the sources conflict, the later one says as an entrepreneur.`,
    }
  },
  'peasant-farm-base': (facts: Facts): Text => minimumWagesBase(facts, paidBy.peasantFarmBase),
  'peasant-farm-contribution': (facts: Facts): Text =>
    share(facts, {
      kk: 'Шаруа қожалығы басшысының өзі үшін төлейтін жарнасы',
      ru: 'Взносы главы крестьянского хозяйства за себя',
      en: 'The contribution of the head of a peasant farm for himself',
    }),
  'due-on-for-state': (facts: Facts): Text => {
    const [month, day] = [monthText(facts.month), dayText(facts.dueOn)]
    return {
      kk: `Мемлекет ${month.kk} айының жарнасын сол айдың алғашқы бес жұмыс күнінде төлейді: ${day.kk} күніне дейін (қоса алғанда).`,
      ru: `Государство платит взнос за ${month.ru} в первые пять рабочих дней самого месяца: не позднее ${day.ru}.`,
      en: `The State pays for ${month.en} in the first five working days of the month itself: by ${day.en}.`,
    }
  },
  'due-on-for-unemployed': (facts: Facts): Text => {
    const [month, day] = [monthText(facts.month), dayText(facts.dueOn)]
    return {
      kk: `Жергілікті бюджет тіркелген жұмыссыз үшін ${month.kk} айына сол айдың алғашқы бес жұмыс күнінде төлейді, соңғы күні – ${day.kk}.`,
      ru: `За зарегистрированного безработного местный бюджет платит за ${month.ru} по ${day.ru} (первые пять рабочих дней месяца).`,
      en: `For a registered unemployed person the local budget pays for ${month.en} by ${day.en} (the first five working days of the month).`,
    }
  },
  'due-on-for-people-in-need': (facts: Facts): Text => {
    const [month, day] = [monthText(facts.month), dayText(facts.dueOn)]
    return {
      kk: `Жергілікті бюджет ${month.kk} айына келесі айдың алғашқы он жұмыс күнінде төлейді, соңғы күні – ${day.kk}. Тіркелген жұмыссыз үшін – айдың өзінің алғашқы бес жұмыс күнінде.`,
      ru: `Местный бюджет платит за ${month.ru} в первые десять рабочих дней следующего месяца: по ${day.ru}. За зарегистрированного безработного – в первые пять рабочих дней самого месяца.`,
      en: `The local budget pays for ${month.en} within the first ten working days of the next month: by ${day.en}. For a registered unemployed person, in the first five of the month itself.`,
    }
  },
  'local-budget-contribution': (facts: Facts): Text =>
    ofGivenWage(facts, {
      kk: 'Жергілікті бюджеттің бір адам үшін бір айға жарнасы',
      ru: 'Взносы местного бюджета за одно лицо за месяц',
      en: 'The local budget’s contribution for one person and month',
    }),
  'state-contribution-given': (facts: Facts): Text =>
    ofGivenWage(facts, {
      kk: `Мемлекеттің бір адам үшін бір айға жарнасы (${facts.wageYear} жылғы орташа жалақы бойынша)`,
      ru: `Взносы государства за одно лицо за месяц (по средней зарплате за ${facts.wageYear} год)`,
      en: `The State’s contribution for one person and month (by the average wage of ${facts.wageYear})`,
    }),
}

/** Of every step that dues may take, whoever the payer. */
export const duesWords = { ...beginningWords, ...contributionWords, ...regimeWords }
export type DuesRule = keyof typeof duesWords
export type DuesStep = Step<DuesRule>
