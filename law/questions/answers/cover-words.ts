/** Who is insured, from when, how long, and how it is shown: questions 8, 10, 22, 23, 26, 28, 32. */
import { calendarDateOf, type Day, dayNumber } from '#vocabulary/day.ts'
import { addMonths, formatMonth } from '#vocabulary/month.ts'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, dayText, monthText, sumText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { insuranceLaw } from '../../citation.ts'
import {
  childCoverUntil,
  type Group,
  groupGround,
  groups,
  isOwnService,
  stateCoversFrom,
} from '../../groups.ts'
import { groupNameOn } from '../../names/groups.ts'
import { graceTerm, longGraceTerm, lookBackTerm, prepaidTerm } from '../../status/cover-terms.ts'
import type { KnownAnswer, QuestionNumber } from './answer.ts'
import {
  beforeFirstMoneyCase,
  betweenJobsCase,
  childCase,
  firstMoneyCase,
  neverPaidCase,
  workerCase,
} from './cases-to-open.ts'
import type { LawOnDay } from './law-on-day.ts'
import { careNotYet, findMonths, joined } from './readings.ts'
import { waysIn } from './self-payer-words.ts'

const isCovered = (law: LawOnDay, group: Group): boolean => {
  const from = stateCoversFrom(law.book, group)
  return from !== undefined && from <= law.day
}

function namesOf(law: LawOnDay, chosen: readonly Group[]): Text {
  for (const group of chosen) law.rest(groupGround(law.book, group, law.day).cite)
  return joined(chosen.map((group) => groupNameOn(group, law.on)))
}

/** The birthday from which a child is one no longer. */
function childYears(): number {
  const born = dayNumber('2000-01-01' as Day)
  return calendarDateOf(childCoverUntil(born)).year - calendarDateOf(born).year
}

/** How long the right is kept; nothing where no text known says. */
function graceText(law: LawOnDay): Text | undefined {
  const [grace, long] = [findMonths(law, graceTerm), law.value(longGraceTerm)]
  if (!grace) return undefined
  const [kept, paid] = [long?.months ?? 0, long?.paidMonths ?? 0].map((count) => counted(count, nouns.month))
  return {
    kk: `Төлем тоқтаған соң МӘМС көмегіне құқық ${grace.kk} сақталады${long ? `, ал қатарынан ${paid!.kk} төлегендерге – ${kept!.kk}` : ''}. Төленбеген айлар берешек болып қалады.`,
    ru: `После прекращения уплаты право на помощь по ОСМС сохраняется ${grace.ru}${long ? `, а у плативших ${paid!.ru} подряд – ${kept!.ru}` : ''}. Неоплаченные месяцы остаются долгом.`,
    en: `After payments stop the right to care under the insurance is kept for ${grace.en}${long ? `, for who paid ${paid!.en} in a row ${kept!.en}` : ''}. The unpaid months stay owed.`,
  }
}

/** Between two jobs: through which day the right holds, and what is owed; nothing where it does not hold. */
function betweenJobs(law: LawOnDay): Text | undefined {
  const { status, through, arrearsTotal } = law.ask('status', betweenJobsCase(law))
  if (status !== 'insured' || through === null) return undefined
  const month = monthText(formatMonth(addMonths(law.month, -3)))
  const [last, owed] = [dayText(through, 'to'), sumText(arrearsTotal)]
  return {
    kk: `Мысалы, соңғы төленген ай – ${month.kk}: құқық ${last.kk} дейін (қоса алғанда) бар, бүгінгі берешек – ${owed.kk}.`,
    ru: `Например, последний оплаченный месяц – ${month.ru}: право есть по ${last.ru} включительно, долг на сегодня – ${owed.ru}.`,
    en: `The last month paid is ${month.en}, for example: the right holds through ${last.en}, and ${owed.en} is owed today.`,
  }
}

const online = { shown: 'iin', at: 'online' }
const card = { shown: 'identity-card', at: 'provider' }

export const coverAnswers = {
  8: {
    answer(law) {
      const { accepted } = law.ask('proof', { on: law.on, ...online })
      law.rest(insuranceLaw('17'), insuranceLaw('5'))
      return [
        {
          kk: `ЖСН айтыңыз: медициналық ұйым, Қор немесе халыққа қызмет көрсету орталығы мәртебеңізді электрондық тізілімнен көреді.${accepted ? ' Онлайн да білуге болады: eGov, Қордың сайты мен қосымшалары.' : ''}`,
          ru: `Назовите ИИН: медицинская организация, Фонд или ЦОН увидят Ваш статус в электронном реестре.${accepted ? ' Узнать можно и онлайн: eGov, сайт и приложения Фонда.' : ''}`,
          en: `Give the IIN: a provider, the Fund or a public service centre sees your status in the electronic register.${accepted ? ' It can be asked online too: eGov, the Fund’s site and its services.' : ''}`,
        },
        {
          kk: 'Ай сайын төлем түсіп тұрса, пакеттегі бүкіл көмекке құқығыңыз бар.',
          ru: 'Если платежи поступают каждый месяц, Вы имеете право на всю помощь пакета.',
          en: 'Where dues come for every month, you have the right to all care of the package.',
        },
        ...careNotYet(law),
      ]
    },
    example: (law) => law.caseOf('proof', { on: law.on, ...online }),
    then2018(law, { foretold }) {
      const [now, before] = [law, foretold].map((one) => one.ask('proof', { on: one.on, ...online }).accepted)
      if (!now || before) return undefined
      return {
        kk: 'Ол кезде үш жер аталған: медициналық ұйым, Қор, халыққа қызмет көрсету орталығы; онлайн жол айтылмаған.',
        ru: 'Тогда называли три места: медицинская организация, Фонд, ЦОН; об онлайн не говорили.',
        en: 'Three places were told then: a provider, the Fund, a public service centre; nothing of asking online.',
      }
    },
  },
  10: {
    answer(law) {
      const covered = groups.filter((group) => isCovered(law, group))
      const ownService = groups.filter(isOwnService)
      const [count, names] = [counted(covered.length, nouns.group), namesOf(law, covered)]
      const outside = namesOf(law, ownService)
      return [
        {
          kk: `Жарнасын бюджет төлейтіндер, ${count.kk}: ${names.kk}.`,
          ru: `За кого платит бюджет, ${count.ru}: ${names.ru}.`,
          en: `Those a budget pays for, ${count.en}: ${names.en}.`,
        },
        {
          kk: `Төлеушілер қатарына кірмейді, көмегін өз қызметі төлейді: ${outside.kk}.`,
          ru: `Не входят в круг плательщиков, их помощь оплачивает своя служба: ${outside.ru}.`,
          en: `Outside the circle of payers, their own service pays for their care: ${outside.en}.`,
        },
      ]
    },
    example: (law) =>
      law.caseOf('dues', workerCase(law, { groups: [{ group: 'pensioner', from: '2017-01-01' }] })),
    then2018(law, { foretold }) {
      const added = groups.filter((group) => isCovered(law, group) && !isCovered(foretold, group))
      if (added.length === 0) return undefined
      const before = groups.filter((group) => isCovered(foretold, group) || isOwnService(group))
      namesOf(foretold, before)
      const [count, names] = [counted(before.length, nouns.group), namesOf(law, added)]
      return {
        kk: `Ол кезде өз қызметі төлейтіндерді қоса ${count.kk} аталған. Ол тізімде жоқ: ${names.kk}.`,
        ru: `Тогда называли, вместе с теми, за кого платит своя служба, ${count.ru}. Не было в том перечне: ${names.ru}.`,
        en: `Then ${count.en} were told, those of own services among them. Not in that list: ${names.en}.`,
      }
    },
  },
  22: {
    answer(law) {
      const years = childYears()
      const { status, through } = law.ask('status', childCase(law, years))
      law.rest(groupGround(law.book, 'child', law.day).cite)
      const released: Text = {
        kk: `Бала ${years} жасқа толғанша; күндізгі бөлімде оқитындар – оқуын аяқтағанша. Жарнаны олар үшін мемлекет төлейді.`,
        ru: `До ${years} лет; обучающиеся очно – до окончания учёбы. Взносы за них платит государство.`,
        en: `Until the age of ${years}; full-time students until the end of their studies. The State pays their contributions.`,
      }
      const born = dayText(String(childCase(law, years).birthDate))
      const last = through === null ? undefined : dayText(through, 'to')
      if (status !== 'insured' || !last) return [released, ...careNotYet(law)]
      return [
        released,
        {
          kk: `Содан кейін құқық біраз сақталады. Мысалы, туған күні ${born.kk} болса, ${last.kk} дейін (қоса алғанда): осы мерзімде жұмыс, оқу немесе өз төлемі басталуы керек.`,
          ru: `Затем право ещё некоторое время сохраняется. Например, при дате рождения ${born.ru} – по ${last.ru} включительно: за это время должны начаться работа, учёба или уплата за себя.`,
          en: `After that the right is kept for a while. Born on ${born.en}, for example, through ${last.en}: by then work, studies or payments of one’s own must begin.`,
        },
      ]
    },
    example: (law) => law.caseOf('status', childCase(law, childYears())),
  },
  23: {
    answer(law) {
      const [months, grace] = [findMonths(law, lookBackTerm), graceText(law)]
      if (!months || !grace) return careNotYet(law)
      return [
        {
          kk: `Құқық алу үшін алдыңғы ${months.kk} ішіндегі төленбей қалған айлар төленуі керек; одан бұрынғысы талап етілмейді.`,
          ru: `Чтобы получить право, надо оплатить неоплаченные из предыдущих ${months.ru}; более ранние не требуются.`,
          en: `To have the right, the unpaid ones of the last ${months.en} must be paid; earlier ones are not asked for.`,
        },
        ...waysIn(law),
        grace,
      ]
    },
    example: (law) => law.caseOf('status', neverPaidCase(law)),
    then2018(law, { foretold }) {
      const ahead = findMonths(law, prepaidTerm)
      if (!ahead || foretold.value(prepaidTerm) !== undefined) return undefined
      return {
        kk: `Ол кезде ${ahead.kk} алдын ала төлеу жолы айтылмаған.`,
        ru: `Об уплате за ${ahead.ru} вперёд тогда не говорили.`,
        en: `Nothing was told then of paying ${ahead.en} ahead.`,
      }
    },
  },
  26: {
    answer(law) {
      const [grace, worked] = [graceText(law), betweenJobs(law)]
      if (!grace) return careNotYet(law)
      const yes: Text = {
        kk: `Иә. ${grace.kk}`,
        ru: `Да. ${grace.ru}`,
        en: `Yes. ${grace.en}`,
      }
      return worked ? [yes, worked] : [yes]
    },
    example: (law) => law.caseOf('status', betweenJobsCase(law)),
    then2018(law, { foretold }) {
      if (!law.hasCareBegun) return undefined
      const [now, then] = [law, foretold].map((one) => one.ask('status', betweenJobsCase(one)).through)
      if (!now || !then || now === then) return undefined
      const last = dayText(then, 'to')
      return {
        kk: `Ол кездегі есеппен осы мысалда құқық ${last.kk} дейін (қоса алғанда) болар еді.`,
        ru: `По тогдашнему счёту в этом примере право было бы по ${last.ru} включительно.`,
        en: `As it was counted then, in this example the right would hold through ${last.en}.`,
      }
    },
  },
  28: {
    answer(law) {
      law.ask('proof', { on: law.on, shown: 'employment-contract', at: 'provider' })
      const says: Text[] = [
        {
          kk: 'Төлем Қорға түскен күннен бастап. Еңбек шартының өзі құқық бермейді; бұрын төленбей қалған айлар болса, олар да төленуі керек.',
          ru: 'Со дня, когда деньги поступили в Фонд. Сам трудовой договор права не даёт; если раньше были неоплаченные месяцы, оплатить надо и их.',
          en: 'From the day the money reaches the Fund. The employment contract alone gives no right; months left unpaid before must be paid too.',
        },
      ]
      if (!law.hasCareBegun) return [...says, ...careNotYet(law)]
      const [on, before] = [firstMoneyCase(law), beforeFirstMoneyCase(law)].map((of) => law.ask('status', of))
      if (on?.status !== 'insured' || before?.status !== 'uninsured') return says
      const [month, day] = [monthText(formatMonth(addMonths(law.month, -1))), dayText(law.on)]
      says.push({
        kk: `Мысалы, елге келіп, ${month.kk} айында жұмысқа тұрған адамның алғашқы төлемі ${day.kk} күні түсті: сол күні ол сақтандырылды, бір күн бұрын сақтандырылмаған еді.`,
        ru: `Например, за приехавшего и вышедшего на работу (${month.ru}) первые деньги поступили ${day.ru}: в этот день он застрахован, днём раньше не был.`,
        en: `For who came and began to work in ${month.en}, for example, the first money arrived on ${day.en}: he is insured that day, and was not the day before.`,
      })
      return says
    },
    example: (law) => law.caseOf('status', firstMoneyCase(law)),
  },
  32: {
    answer(law) {
      law.ask('proof', { on: law.on, ...card })
      return [
        {
          kk: 'Жеке куәлік немесе ЖСН жеткілікті. Сақтандыру полисі деген құжат жоқ.',
          ru: 'Достаточно удостоверения личности или ИИН. Страхового полиса не существует.',
          en: 'The identity card or the IIN is enough. There is no insurance policy.',
        },
      ]
    },
    example: (law) => law.caseOf('proof', { on: law.on, ...card }),
  },
} satisfies Partial<Record<QuestionNumber, KnownAnswer>>
