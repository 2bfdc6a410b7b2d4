/** The Fund, its money and whom to ask: questions 4, 20, 21, 33, 40, 41, 46. */
import * as nouns from '#vocabulary/nouns.ts'
import { asIs, type Counted, counted, countText, dayText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { questions } from '../../citation.ts'
import { type Region, regionNames } from '../../contacts/directory.ts'
import { refundTerms } from '../../refunds/refund.ts'
import { contractsByYear } from '../../rights/providers.ts'
import { registerTitles } from '../../rights/registers.ts'
import type { KnownAnswer, QuestionNumber } from './answer.ts'
import { refundCase } from './cases-to-open.ts'
import type { LawOnDay } from './law-on-day.ts'
import { dutiesOf, findCareFrom, joined } from './readings.ts'

const yearOnRecord = { year: contractsByYear.at(-1)!.year }

function refundTermsText(law: LawOnDay): Text {
  const { stateCorporation, fund, fundCountsFrom } = law.value(refundTerms)!
  const [first, second] = [stateCorporation, fund].map((days) => counted(days, nouns.workingDay))
  return fundCountsFrom === 'filing'
    ? {
        kk: `Мемлекеттік корпорация тексеретін мерзім – ${first!.kk}; өтініш берілген күннен бастап барлығы ең көбі – ${second!.kk}.`,
        ru: `Государственная корпорация проверяет его за ${first!.ru}; всего со дня подачи – не более ${second!.ru}.`,
        en: `The State Corporation has ${first!.en} to check it; in all no more than ${second!.en} from filing.`,
      }
    : {
        kk: `Мемлекеттік корпорация нақтылайтын мерзім – ${first!.kk}; одан кейін Қор қарайтын мерзім – ${second!.kk}.`,
        ru: `Государственная корпорация уточняет поступление за ${first!.ru}; затем Фонд рассматривает заявление за ${second!.ru}.`,
        en: `The State Corporation has ${first!.en} to verify the receipt; after that the Fund has ${second!.en} to decide.`,
      }
}

const phoneNumber: Counted = {
  kk: 'нөмір',
  ru: ['номер', 'номера', 'номеров'],
  en: ['number', 'numbers'],
}

type Phone = { readonly office: 'population-department' | Region; readonly number: string }

/** The branches' numbers by region, those of the department first. */
function phonesText(phones: readonly Phone[]): Text {
  const named = phones.map(({ office, number }) =>
    office === 'population-department'
      ? asIs(number)
      : inEachLanguage((language) => `${regionNames[office][language]} ${number}`),
  )
  return joined(named)
}

export const fundAnswers = {
  4: {
    answer(law) {
      const { contracts, privatelyOwned } = law.ask('providers', yearOnRecord)
      const { year } = yearOnRecord
      const [all, owned] = [countText(contracts), countText(privatelyOwned)]
      return [
        {
          kk: 'Шарт жасасқан мемлекеттік те, жеке меншік те ұйымдармен: маңыздысы – шарттың болуы.',
          ru: 'С государственными и частными, с которыми заключён договор: важен договор, а не собственник.',
          en: 'With State and private ones that have its contract: what counts is the contract, not the owner.',
        },
        {
          kk: `Жазбадағы соңғы дерек – ${year} жыл: ${all} ұйым, оның ${owned} – жеке меншік. Бүгінгі тізім – Қордың сайтында.`,
          ru: `Последние записанные сведения – за ${year} год: организаций ${all}, из них частных ${owned}. Сегодняшний список – на сайте Фонда.`,
          en: `The last figures on record are of ${year}: ${all} providers, ${owned} of them private. Today’s list is on the Fund’s site.`,
        },
      ]
    },
    example: (law) => law.caseOf('providers', yearOnRecord),
  },
  20: {
    answer(law) {
      const { allowed } = law.ask('spending', { on: law.on })
      law.rest(questions('Q20'))
      const from = findCareFrom(law)
      const kept: Text = {
        kk: `Қордың ақшасы Ұлттық Банктегі шотта тұрады. ${allowed ? `Көмек басталғанға дейін жиналғаны толық сақталды, ${from?.kk} сақтандырылғандардың еміне ғана жұмсалады.` : `Көмек басталғанша ол толық сақталады, ештеңе жұмсалмайды${from ? `; еміне ${from.kk} жұмсалады` : ''}.`}`,
        ru: `Деньги Фонда лежат на счёте в Национальном Банке. ${allowed ? `Собранное до начала помощи хранилось полностью и ${from?.ru} тратится только на лечение застрахованных.` : `До начала помощи они хранятся полностью, и ничего не тратится${from ? `; на лечение их тратят ${from.ru}` : ''}.`}`,
        en: `The Fund’s money is on an account at the National Bank. ${allowed ? `What was collected before care began was kept whole, and ${from?.en} on is spent on the care of the insured only.` : `Until care begins it is kept whole and nothing is spent${from ? `; it is spent on care ${from.en}` : ''}.`}`,
      }
      return [kept, ...dutiesOf(law, 'fund', ['publish-accounts'])]
    },
    example: (law) => law.caseOf('spending', { on: law.on }),
    then2018(law, { then }) {
      const [now, before] = [law, then].map((one) => one.ask('spending', { on: one.on }).allowed)
      if (now === before) return undefined
      return {
        kk: 'Ол кезде ақша тек жиналып, толық сақталып жатқан.',
        ru: 'Тогда деньги только собирались и хранились полностью.',
        en: 'Then the money was only being collected, and kept whole.',
      }
    },
  },
  21: {
    answer(law) {
      const { stateCorporationBy, fundBy } = law.ask('refund', refundCase(law, 'mistaken'))
      const [filed, first, last] = [law.on, stateCorporationBy!, fundBy!].map((day) => dayText(day))
      return [
        {
          kk: 'Мемлекеттік корпорацияға растайтын құжаттармен бірге өтініш беріңіз; корпорация түсімді тексеріп, Қорға жолдайды.',
          ru: 'Подайте в Государственную корпорацию заявление с подтверждающими документами; она проверит поступление и передаст его Фонду.',
          en: 'File an application with its papers at the State Corporation; it checks the receipt and passes it on to the Fund.',
        },
        refundTermsText(law),
        {
          kk: `Мысалы, өтініш ${filed!.kk} күні берілсе: корпорация – ${first!.kk}, бәрі – ${last!.kk} (соңғы күндері).`,
          ru: `Например, при подаче ${filed!.ru}: Корпорация – не позднее ${first!.ru}, всё вместе – не позднее ${last!.ru}.`,
          en: `Filed on ${filed!.en}, for example: the Corporation by ${first!.en}, all of it by ${last!.en}.`,
        },
      ]
    },
    example: (law) => law.caseOf('refund', refundCase(law, 'mistaken')),
    then2018(law, { foretold }) {
      const [now, before] = [refundTermsText(law), refundTermsText(foretold)]
      if (now.en === before.en) return undefined
      return {
        kk: `Ол кездегі мерзімдер басқа. ${before.kk}`,
        ru: `Сроки тогда были другие. ${before.ru}`,
        en: `The terms then were others. ${before.en}`,
      }
    },
  },
  33: {
    answer(law) {
      const { sources } = law.ask('registers', {})
      const names = joined(sources.map(({ register }) => registerTitles[register]))
      return [
        {
          kk: `Иә: ${names.kk}. Сақтандырылғандар тізілімі осылардан құралады.`,
          ru: `Да: ${names.ru}. Из них складывается реестр застрахованных.`,
          en: `Yes: ${names.en}. The register of the insured is built from them.`,
        },
        ...dutiesOf(law, 'fund', ['keep-register']),
      ]
    },
    example: (law) => law.caseOf('registers', {}),
  },
  40: {
    answer(law) {
      law.ask('refund', refundCase(law, 'unused-care'))
      return [
        {
          kk: 'Жоқ. Бұл жинақтау жүйесі емес: көмек алмағаны үшін ақша қайтарылмайды, ол сол кезде ауырғандардың еміне жұмсалады.',
          ru: 'Нет. Это не накопительная система: за то, что помощью не пользовались, деньги не возвращают, они идут на лечение тех, кто болел.',
          en: 'No. This is no savings scheme: nothing is returned because no care was used; the money pays for the care of those who fell ill.',
        },
      ]
    },
    example: (law) => law.caseOf('refund', refundCase(law, 'unused-care')),
  },
  41: {
    answer(law) {
      law.ask('refund', refundCase(law, 'bonus'))
      return [
        {
          kk: 'Жоқ. Уақтылы төлеп, көмекке жүгінбегені үшін заңда сыйақы да, жеңілдік те жоқ.',
          ru: 'Нет. За своевременную уплату без обращений закон не даёт ни вознаграждения, ни скидки.',
          en: 'No. For paying on time and using no care the law gives neither a bonus nor a discount.',
        },
      ]
    },
    example: (law) => law.caseOf('refund', refundCase(law, 'bonus')),
  },
  46: {
    answer(law) {
      const { contactCentre, phones } = law.ask('contacts', { on: law.on })
      const centre: Text = {
        kk: `Бірыңғай байланыс орталығы – ${contactCentre}: тәулік бойы, елдегі кез келген телефоннан тегін.`,
        ru: `Единый контакт-центр – ${contactCentre}: круглосуточно, бесплатно с любого телефона страны.`,
        en: `The unified contact centre is ${contactCentre}: round the clock, free from any telephone in the country.`,
      }
      if (phones.length === 0) return [centre]
      const numbers = phonesText(phones)
      return [
        centre,
        {
          kk: `Қордың халықпен жұмыс департаменті мен филиалдары: ${numbers.kk}.`,
          ru: `Департамент Фонда по работе с населением и филиалы: ${numbers.ru}.`,
          en: `The Fund’s department for the public and its branches: ${numbers.en}.`,
        },
      ]
    },
    example: (law) => law.caseOf('contacts', { on: law.on }),
    then2018(law, { then }) {
      const [now, before] = [law, then].map((one) => one.ask('contacts', { on: one.on }).phones.length)
      if (now === before || before === undefined) return undefined
      const count = counted(before, phoneNumber)
      return {
        kk: `Ол кезде департамент пен филиалдардың да телефоны берілген: ${count.kk}; олар қазір көрсетілмейді.`,
        ru: `Тогда давали и телефоны департамента и филиалов: ${count.ru}; теперь они не приводятся.`,
        en: `Then the telephones of the department and the branches were given too, ${count.en}; they are not told now.`,
      }
    },
  },
} satisfies Partial<Record<QuestionNumber, KnownAnswer>>
