/** What the rules of rights say to people. */
import type { Text } from '#vocabulary/text.ts'
import { getMedicalService } from '../entitlement/catalogue.ts'
import type { CarePackage } from '../entitlement/medical-service.ts'
import { packageNames } from '../entitlement/packages/package-names.ts'
import type { Facts } from '../trace.ts'
import { dayText, rateText } from '../wording.ts'
import { type RegisterName, registerGives } from './registers.ts'

/** How the registers are called. */
export const registerTitles: Readonly<Record<RegisterName, Text>> = {
  'natural-persons': {
    kk: 'жеке тұлғалардың мемлекеттік деректер базасы',
    ru: 'государственная база данных физических лиц',
    en: 'the State database of natural persons',
  },
  'legal-entities': {
    kk: 'заңды тұлғалардың мемлекеттік деректер базасы',
    ru: 'государственная база данных юридических лиц',
    en: 'the State database of legal entities',
  },
  'attached-population': {
    kk: 'Тіркелген тұрғындар регистрі',
    ru: 'Регистр прикреплённого населения',
    en: 'the Register of the attached population',
  },
}

const serviceName = ({ service }: Facts): Text => getMedicalService(String(service)).name

export const rightsWords = {
  'choice-of-the-person': ({ by, of }: Facts): Text => {
    const doctor = of === 'doctor'
    const own = by === 'person'
    return {
      kk: `Міндетті сақтандыруда ${doctor ? 'дәрігерді' : 'медициналық ұйымды'} адамның өзі таңдайды${own ? '' : '; ол үшін жұмыс беруші де, мемлекет те таңдай алмайды'}.`,
      ru: `${doctor ? 'Врача' : 'Медицинскую организацию'} в обязательном страховании человек выбирает сам${own ? '' : '; ни работодатель, ни государство за него не выбирают'}.`,
      en: `In the mandatory insurance the person chooses the ${doctor ? 'doctor' : 'provider'}${own ? '' : '; neither an employer nor the State chooses for them'}.`,
    }
  },
  'choice-tied-to-payment': ({ from }: Facts): Text => {
    const day = dayText(from)
    return {
      kk: `${day.kk} күнінен бастап медициналық ұйымды таңдау жарнаның тұрақты төленуіне немесе одан босатылуға байланысты.`,
      ru: `С ${day.ru} выбор медицинской организации связан с регулярной уплатой взносов или освобождением от неё.`,
      en: `From ${day.en} the choice of a provider is tied to regular payment or to release from it.`,
    }
  },
  'choice-by-contract': ({ by }: Facts): Text =>
    by === 'state'
      ? {
          kk: 'Ерікті сақтандыруда медициналық ұйымды шарт жасасқан тарап таңдайды; мемлекет таңдамайды.',
          ru: 'В добровольном страховании медицинскую организацию выбирает сторона договора; государство не выбирает.',
          en: 'In a voluntary insurance the party to the contract chooses the provider; the State does not.',
        }
      : {
          kk: 'Ерікті сақтандыруда медициналық ұйымды шарт жасасқан тарап – адам немесе жұмыс беруші – таңдай алады.',
          ru: 'В добровольном страховании медицинскую организацию может выбрать тот, кто заключил договор: человек или работодатель.',
          en: 'In a voluntary insurance whoever concluded the contract, a person or an employer, may choose the provider.',
        },
  'contracted-providers': ({ year, contracts, privatelyOwned, notPrivatelyOwned }: Facts): Text => {
    const share = rateText(Math.round((Number(privatelyOwned) / Number(contracts)) * 10_000) / 100)
    return {
      kk: `${year} жылы Қормен кепілдік берілген көмек туралы шартты ${contracts} медициналық ұйым жасасқан: ${privatelyOwned} – жеке меншік (${share.kk}), ${notPrivatelyOwned} – басқасы.`,
      ru: `В ${year} году договор с Фондом о гарантированной помощи имели ${contracts} медицинских организаций: частных ${privatelyOwned} (${share.ru}), остальных ${notPrivatelyOwned}.`,
      en: `In ${year} the Fund had contracts for the guaranteed package with ${contracts} providers: ${privatelyOwned} privately owned (${share.en}), ${notPrivatelyOwned} others.`,
    }
  },
  'selection-open': ({ applicant }: Facts): Text => ({
    kk: `Қордың таңдауына мемлекеттік те, жеке меншік те, ведомстволық та медициналық ұйым қатыса алады${applicant === 'departmental' ? '; кәсіпорынның медициналық бөлімшесі де' : ''}.`,
    ru: `В отборе Фонда участвуют и государственные, и частные, и ведомственные организации${applicant === 'departmental' ? ', в том числе медсанчасть предприятия' : ''}.`,
    en: `State, private and departmental providers alike may take part in the Fund’s selection${applicant === 'departmental' ? ', a firm’s own medical unit too' : ''}.`,
  }),
  'own-unit-releases-nobody': (): Text => ({
    kk: 'Өз медициналық бөлімшесінің болуы кәсіпорынды аударым мен жарнадан босатпайды.',
    ru: 'Наличие своей медсанчасти не освобождает предприятие от отчислений и взносов.',
    en: 'Having a medical unit of its own releases a firm from no dues.',
  }),
  'proof-by-iin': ({ shown }: Facts): Text => ({
    kk: `${shown === 'iin' ? 'ЖСН жеткілікті' : 'Жеке куәлік жеткілікті: онда ЖСН бар'}; мәртебе электрондық тізілімнен тексеріледі.`,
    ru: `${shown === 'iin' ? 'Достаточно ИИН' : 'Достаточно удостоверения личности: в нём есть ИИН'}; статус проверяется по электронному реестру.`,
    en: `${shown === 'iin' ? 'The IIN is enough' : 'The identity card is enough, it bears the IIN'}; the status is looked up in the electronic register.`,
  }),
  'proof-not-there-yet': (): Text => ({
    kk: 'Ол кезде мәртебені онлайн тексеру туралы дерек жоқ: медициналық ұйымға, Қорға немесе Халыққа қызмет көрсету орталығына ЖСН айтыңыз.',
    ru: 'О проверке статуса онлайн на то время сведений нет: назовите ИИН в медицинской организации, Фонде или ЦОНе.',
    en: 'No way to ask online is on record for that time: give the IIN at a provider, the Fund or a public service centre.',
  }),
  'no-policy-exists': (): Text => ({
    kk: 'Сақтандыру полисі деген құжат жоқ, оның нөмірі де жоқ: ЖСН немесе жеке куәлік көрсетіңіз.',
    ru: 'Страхового полиса не существует, как и его номера: назовите ИИН или покажите удостоверение личности.',
    en: 'There is no policy and no policy number: give the IIN or show the identity card.',
  }),
  'contract-is-no-proof': (): Text => ({
    kk: 'Еңбек шарты сақтандырылғанды растамайды: адам жарна немесе аударым түскен кезден бастап сақтандырылған болады.',
    ru: 'Трудовой договор не подтверждает статус: человек застрахован с поступления отчислений или взносов.',
    en: 'An employment contract shows nothing: a person is insured from the time dues are credited.',
  }),
  'register-source': ({ register }: Facts): Text => {
    const [title, gives] = [registerTitles[register as RegisterName], registerGives[register as RegisterName]]
    return {
      kk: `Сақтандырылғандар тізіліміне ${title.kk} береді: ${gives.kk}.`,
      ru: `Реестру застрахованных ${title.ru} даёт: ${gives.ru}.`,
      en: `To the register of the insured ${title.en} gives: ${gives.en}.`,
    }
  },
  'voluntary-repeats': (facts: Facts): Text => {
    const [name, day] = [serviceName(facts), dayText(facts.on)]
    const carePackage = packageNames[facts.package as CarePackage]
    return {
      kk: `«${name.kk}»: ${day.kk} күні бұл қызметті ${carePackage.kk} қамтиды, сондықтан ерікті сақтандыру оны қайталайды.`,
      ru: `«${name.ru}»: на ${day.ru} эту услугу уже даёт ${carePackage.ru}, добровольное страхование её повторяет.`,
      en: `${name.en}: on ${day.en} it is in ${carePackage.en} already, so a voluntary insurance repeats it.`,
    }
  },
  'voluntary-adds': (facts: Facts): Text => {
    const [name, day] = [serviceName(facts), dayText(facts.on)]
    return {
      kk: `«${name.kk}»: ${day.kk} күні бұл қызмет міндетті жүйе есебінен төленбейді, ерікті сақтандыру оны қайталамай толықтырады.`,
      ru: `«${name.ru}»: на ${day.ru} обязательная система эту услугу не оплачивает, добровольное страхование её не повторяет, а дополняет.`,
      en: `${name.en}: on ${day.en} the mandatory system does not pay for it; a voluntary insurance adds it and repeats nothing.`,
    }
  },
  'voluntary-not-known': (facts: Facts): Text => {
    const name = serviceName(facts)
    return {
      kk: `«${name.kk}»: қызметтің қай пакетке жататыны жазбада жоқ, сондықтан қайталау бар-жоғы айтылмайды.`,
      ru: `«${name.ru}»: к какому пакету относится услуга, не записано, поэтому о повторе ничего не сказано.`,
      en: `${name.en}: the package of the service is on no record, so nothing is said of an overlap.`,
    }
  },
  'no-limit-of-sum': (): Text => ({
    kk: 'Міндетті сақтандыруда бір адамға көрсетілетін көмектің сомасы шектелмейді; ерікті сақтандыруда ол шартпен шектеледі.',
    ru: 'В обязательном страховании сумма помощи одному человеку не ограничена; в добровольном её ограничивает договор.',
    en: 'In the mandatory insurance no sum limits the care of a person; in a voluntary one the contract does.',
  }),
  'nothing-collected-yet': (): Text => ({
    kk: 'Алғашқы аударымдар 2017 жылғы шілдеден басталады: ол кезде жиналған қаражат әлі жоқ.',
    ru: 'Первые отчисления – с июля 2017 г.: собранных средств ещё нет.',
    en: 'The first deductions are of July 2017: nothing had been collected yet.',
  }),
  'kept-whole': ({ on }: Facts): Text => {
    const day = dayText(on)
    return {
      kk: `${day.kk} күні жиналған қаражат Ұлттық Банк шотында толық сақталады: көмекке ақы 2020 жылғы қаңтардан бастап төленеді.`,
      ru: `На ${day.ru} собранное полностью хранится на счёте в Национальном Банке: помощь оплачивается с января 2020 г.`,
      en: `On ${day.en} what was collected is kept whole at the National Bank: care is paid for from January 2020.`,
    }
  },
  'spent-on-care': ({ on }: Facts): Text => {
    const day = dayText(on)
    return {
      kk: `${day.kk} күні Ұлттық Банк шотындағы қаражат сақтандырылғандардың көмегіне жұмсалады.`,
      ru: `На ${day.ru} средства на счёте в Национальном Банке идут на помощь застрахованным.`,
      en: `On ${day.en} the money at the National Bank is spent on the care of the insured.`,
    }
  },
}
