/** What entitlement says to people. */
import type { Text } from '#vocabulary/text.ts'
import { dayText } from '../fact-words.ts'
import type { Facts } from '../trace.ts'
import { getMedicalService } from './catalogue.ts'
import { dangerousDiseases, mainChronicOf2018, newContagiousInfections } from './diseases/diseases.ts'
import { sociallySignificantOf2020, sociallySignificantOf2026 } from './diseases/significant-diseases.ts'
import type { EntitlementReason } from './entitlement-case.ts'
import type { CarePackage } from './medical-service.ts'
import { doubtText, type PackageDoubt } from './packages/doubt-words.ts'

const inPackage: Readonly<Record<Exclude<CarePackage, 'unknown'>, Text>> = {
  guaranteed: {
    kk: 'тегін медициналық көмектің кепілдік берілген көлеміне (ТМККК) кіреді',
    ru: 'входит в гарантированный объём бесплатной медицинской помощи (ГОБМП)',
    en: 'is in the guaranteed package of free care',
  },
  insured: {
    kk: 'міндетті әлеуметтік медициналық сақтандыру (МӘМС) пакетіне кіреді',
    ru: 'входит в пакет обязательного социального медицинского страхования (ОСМС)',
    en: 'is in the insurance package',
  },
  voluntary: {
    kk: 'екі пакетке де кірмейді, оны ерікті медициналық сақтандыру төлей алады',
    ru: 'не входит ни в один из двух пакетов, её может оплатить добровольное медицинское страхование',
    en: 'is in neither package; voluntary insurance may pay for it',
  },
  none: {
    kk: 'ешбір пакетке кірмейді',
    ru: 'не входит ни в один пакет',
    en: 'is in no package',
  },
}

const diseaseNames: Readonly<Record<string, { readonly name: Text }>> = {
  ...mainChronicOf2018,
  ...sociallySignificantOf2020,
  ...sociallySignificantOf2026,
  ...newContagiousInfections,
  ...dangerousDiseases,
}

const diseaseName = (fact: unknown): Text => {
  const id = String(fact)
  return diseaseNames[id]?.name ?? { kk: id, ru: id, en: id }
}

const serviceName = (fact: unknown): Text => getMedicalService(String(fact)).name

const listNames: Readonly<Record<string, Text>> = {
  'dangerous-infections': {
    kk: 'айналадағылар үшін қауіп төндіретін аурулар',
    ru: 'заболевания, представляющие опасность для окружающих',
    en: 'diseases dangerous to others',
  },
  'socially-significant': {
    kk: 'әлеуметтік мәні бар аурулар',
    ru: 'социально значимые заболевания',
    en: 'socially significant diseases',
  },
  'main-chronic': {
    kk: 'негізгі созылмалы аурулар',
    ru: 'основные хронические заболевания',
    en: 'main chronic diseases',
  },
}

const stepWords = {
  'entitlement-age': (facts: Facts): Text => {
    const [asked, answered] = [serviceName(facts.service), serviceName(facts.answeredFor)]
    return {
      kk: `Жасы – ${facts.age}: «${asked.kk}» бұл жасқа арналмаған, жауап «${answered.kk}» қызметі бойынша беріледі.`,
      ru: `Возраст – ${facts.age}: «${asked.ru}» не для этого возраста, ответ дан по услуге «${answered.ru}».`,
      en: `Age ${facts.age}: “${asked.en}” is not for this age; the answer is for “${answered.en}”.`,
    }
  },
  'entitlement-package': (facts: Facts): Text => {
    const [name, on] = [serviceName(facts.service), dayText(facts.on)]
    if (facts.package === 'unknown')
      return {
        kk: `${on.kk}: «${name.kk}» қызметінің қай пакетке кіретіні жазбаларда жоқ.`,
        ru: `${on.ru}: в записях нет, в какой пакет входит услуга «${name.ru}».`,
        en: `${on.en}: no record says which package “${name.en}” is in.`,
      }
    const place = inPackage[facts.package as Exclude<CarePackage, 'unknown'>]
    const doubt = facts.doubt === undefined ? undefined : doubtText(facts.doubt as PackageDoubt)
    return {
      kk: `${on.kk}: «${name.kk}» қызметі ${place.kk}.${doubt ? ` Бұл анық емес: ${doubt.kk}.` : ''}`,
      ru: `${on.ru}: услуга «${name.ru}» ${place.ru}.${doubt ? ` Это не точно: ${doubt.ru}.` : ''}`,
      en: `${on.en}: “${name.en}” ${place.en}.${doubt ? ` This is not sure: ${doubt.en}.` : ''}`,
    }
  },
  'entitlement-funding': ({ fundingSource }: Facts): Text =>
    fundingSource === 'unknown'
      ? {
          kk: 'Көмек екі пакетте де бар. Сақтандырылу мәртебесі анықталмағандықтан, оған қай пакеттің қаражатынан төленетіні айтылмайды; адам үшін ол қалай да тегін.',
          ru: 'Эта помощь есть в обоих пакетах. Статус застрахованности не установлен, поэтому из средств какого пакета она оплачивается, не сказано; для человека она в любом случае бесплатна.',
          en: 'Both packages hold this care. The insured status is not known, so it is not said from which package’s money it is paid; for the person it is free either way.',
        }
      : {
          kk: 'Көмек екі пакетте де бар. Адам сақтандырылған, сондықтан Қор оған МӘМС пакетінің қаражатынан төлейді; сақтандырылмаған адамға ТМККК қаражатынан төленер еді.',
          ru: 'Эта помощь есть в обоих пакетах. Человек застрахован, поэтому Фонд платит за неё из средств пакета ОСМС; за незастрахованного она оплачивалась бы из средств ГОБМП.',
          en: 'Both packages hold this care. The person is insured, so the Fund pays from the insurance package; for one not insured it would pay from the guaranteed one.',
        },
  'entitlement-diagnosis': (facts: Facts): Text => {
    const [name, list] = [diseaseName(facts.disease), listNames[String(facts.list)]!]
    if (facts.diagnosis === undefined)
      return {
        kk: `Қызмет мына аурудан емдеуге арналған: ${name.kk}. Ол «${list.kk}» тізбесінде тұр, сондықтан көмек ТМККК шеңберінде көрсетіледі.`,
        ru: `Услуга – лечение болезни: ${name.ru}. Она в перечне «${list.ru}», поэтому помощь оказывается в рамках ГОБМП.`,
        en: `The service treats ${name.en}. It stands in the list “${list.en}”, so the care is guaranteed.`,
      }
    const code = `${facts.diagnosis}: `
    return {
      kk: `Диагноз – ${code}${name.kk}. Ол «${list.kk}» тізбесінде тұр, сондықтан көмек ТМККК шеңберінде көрсетіледі.`,
      ru: `Диагноз – ${code}${name.ru}. Он в перечне «${list.ru}», поэтому помощь оказывается в рамках ГОБМП.`,
      en: `The diagnosis is ${code}${name.en}. It stands in the list “${list.en}”, so the care is guaranteed.`,
    }
  },
}

const reasonTexts = {
  'entitlement-abroad': {
    kk: 'Қор тек Қазақстан аумағында көрсетілген көмекке төлейді: шетелдегі емді ол өтемейді.',
    ru: 'Фонд платит только за помощь на территории Казахстана: лечение за рубежом он не оплачивает.',
    en: 'The Fund pays only for care given in Kazakhstan: treatment abroad is not paid for.',
  },
  'entitlement-emergency': {
    kk: 'Шұғыл және кезек күттірмейтін көмек өмірге төнген қауіп сейілгенше әркімге, шетелдіктерге де, сақтандырылғанына қарамастан тегін көрсетіледі.',
    ru: 'Экстренная и неотложная помощь до устранения угрозы жизни бесплатна для всех, включая иностранцев, застрахованы они или нет.',
    en: 'Emergency and urgent care is free for everyone, foreigners included, insured or not, until the threat to life is past.',
  },
  'entitlement-package-unknown': {
    kk: 'Бұл қызметтің қай пакетке кіретіні белгісіз, сондықтан төленетіні не төленбейтіні айтылмайды. Бұл бас тарту емес: емханадан немесе 1414 нөмірінен сұраңыз.',
    ru: 'В каком пакете эта услуга, неизвестно, поэтому оплачивается ли она, не сказано. Это не отказ: спросите в поликлинике или по номеру 1414.',
    en: 'Which package this service is in is not known, so it is not said whether it is paid for. This is no refusal: ask the polyclinic or call 1414.',
  },
  'entitlement-guaranteed': {
    kk: 'ТМККК қызметін азаматтар, қандастар және тұрақты тұратын адамдар сақтандыру мәртебесіне қарамастан тегін алады; төлейтін – Қор.',
    ru: 'Помощь в рамках ГОБМП граждане, кандасы и постоянно проживающие получают бесплатно независимо от статуса застрахованности; платит Фонд.',
    en: 'Citizens, kandas and permanent residents have guaranteed care free, whatever their insured status; the Fund pays.',
  },
  'entitlement-dangerous-disease': {
    kk: 'Айналадағылар үшін қауіп төндіретін ауру кезінде Қазақстанда уақытша болатын шетелдікке де көмек тегін көрсетіледі; төлейтін – Қор.',
    ru: 'При заболевании, опасном для окружающих, помощь бесплатна и для иностранца, временно пребывающего в Казахстане; платит Фонд.',
    en: 'For a disease dangerous to others care is free also to a foreigner temporarily in Kazakhstan; the Fund pays.',
  },
  'entitlement-not-for-foreigners': {
    kk: 'ТМККК-ге тұрақты тұрмайтын шетелдіктің құқығы жоқ: оған шұғыл көмек пен айналадағыларға қауіпті аурулар бойынша көмек қана тегін. Қызметке пациент өзі төлейді.',
    ru: 'Иностранец без постоянного проживания не имеет права на ГОБМП: бесплатны только экстренная помощь и помощь при заболеваниях, опасных для окружающих. Услугу оплачивает пациент.',
    en: 'A foreigner without permanent residence has no right to guaranteed care: only emergencies and diseases dangerous to others are free. The patient pays.',
  },
  'entitlement-not-started': {
    kk: 'МӘМС бойынша көмек 2020 жылғы 1 қаңтардан басталады: бұл күні сақтандыру қызметке төлемейді.',
    ru: 'Помощь по ОСМС начинается с 1 января 2020 г.: в этот день страхование услугу не оплачивает.',
    en: 'Care by the insurance begins on 1 January 2020: on this day it does not pay for the service.',
  },
  'entitlement-not-participant': {
    kk: 'Адам МӘМС жүйесінің қатысушысы емес, сондықтан пакеттегі қызметке өзі төлейді.',
    ru: 'Человек не участник системы ОСМС, поэтому услугу пакета оплачивает сам.',
    en: 'The person takes no part in the insurance and pays for the service himself.',
  },
  'entitlement-status-unknown': {
    kk: 'Сақтандырылу мәртебесі анықталмады, сондықтан төленетіні не төленбейтіні айтылмайды. Бұл бас тарту емес: мәртебені қайта тексеріңіз.',
    ru: 'Статус застрахованности установить не удалось, поэтому оплачивается ли услуга, не сказано. Это не отказ: проверьте статус снова.',
    en: 'The insured status could not be established, so it is not said whether the service is paid for. This is no refusal: check the status again.',
  },
  'entitlement-not-insured': {
    kk: 'Қызмет МӘМС пакетінде, ал адам бұл күні сақтандырылмаған: төленбеген айларды төлеп, мәртебесін қалпына келтіруіне болады, әйтпесе қызметке өзі төлейді.',
    ru: 'Услуга в пакете ОСМС, а человек в этот день не застрахован: можно уплатить за неуплаченные месяцы и вернуть статус, иначе услугу оплачивает он сам.',
    en: 'The service is the insurance’s and the person is not insured on the day: the unpaid months may be paid to gain the status, otherwise the patient pays.',
  },
  'entitlement-provider-not-contracted': {
    kk: 'Медициналық ұйымның бұл күні осы қызметке Қормен шарты жоқ: Қор төлемейді. Шарты бар ұйымға жүгініңіз.',
    ru: 'У организации в этот день нет договора с Фондом на эту услугу: Фонд не заплатит. Обратитесь в организацию с договором.',
    en: 'The provider has no contract with the Fund for this service on the day: the Fund does not pay. Go to one that has.',
  },
  'entitlement-no-referral': {
    kk: 'Қормен шарты бар емхананың жолдамасы керек, ол жоқ: алдымен тіркелген емханаңыздан жолдама алыңыз, әйтпесе қызметке өзіңіз төлейсіз.',
    ru: 'Нужно направление поликлиники, имеющей договор с Фондом, а его нет: сначала получите направление в своей поликлинике, иначе услугу оплачиваете вы.',
    en: 'A referral of a polyclinic contracted with the Fund is needed and there is none: get it at your polyclinic first, otherwise you pay.',
  },
  'entitlement-no-prescription': {
    kk: 'Дәрі-дәрмек Қормен шарты бар ұйым дәрігерінің рецепті бойынша ғана тегін: ондай рецепт жоқ, сондықтан пациент өзі төлейді.',
    ru: 'Лекарства бесплатны только по рецепту врача организации, имеющей договор с Фондом: такого рецепта нет, поэтому платит пациент.',
    en: 'Medicines are free only on a prescription of a provider contracted with the Fund: there is none, so the patient pays.',
  },
  'entitlement-insured': {
    kk: 'Адам бұл күні сақтандырылған: қызметке Қор төлейді, еліміздің кез келген жерінде, сомасына шек қойылмайды.',
    ru: 'Человек в этот день застрахован: услугу оплачивает Фонд, в любом месте страны, без ограничения суммы.',
    en: 'The person is insured on the day: the Fund pays, anywhere in the country, with no limit of sum.',
  },
  'entitlement-own-service': {
    kk: 'Адам әскери, арнаулы немесе құқық қорғау қызметі арқылы қамтылған: қызметке сол қызмет төлейді.',
    ru: 'Человек обеспечен по своей службе (военной, специальной, правоохранительной): услугу оплачивает она.',
    en: 'The person is provided for by his own service (military, special, law enforcement): it pays.',
  },
  'entitlement-outside-packages': {
    kk: 'Қор мұндай қызметке төлемейді: ол екі пакетке де кірмейді. Ерікті медициналық сақтандыру төлей алады, әйтпесе пациент өзі төлейді.',
    ru: 'Фонд такую услугу не оплачивает: она вне обоих пакетов. Её может оплатить добровольное медицинское страхование, иначе платит пациент.',
    en: 'The Fund does not pay for such a service: it is outside both packages. Voluntary insurance may pay, otherwise the patient does.',
  },
  'entitlement-in-no-package': {
    kk: 'Қызмет ешбір пакетке кірмейді: пациент өзі төлейді.',
    ru: 'Услуга не входит ни в один пакет: платит пациент.',
    en: 'The service is in no package: the patient pays.',
  },
} as const satisfies Record<`entitlement-${EntitlementReason}`, Text>

type ReasonRule = keyof typeof reasonTexts

const reasonWords = Object.fromEntries(
  Object.entries(reasonTexts).map(([rule, text]) => [rule, () => text]),
) as unknown as Readonly<Record<ReasonRule, (facts: Facts) => Text>>

export const entitlementWords = { ...stepWords, ...reasonWords }

/** The name of a reason of the contract, in a sentence. */
export const reasonText = (reason: EntitlementReason): Text => reasonTexts[`entitlement-${reason}`]
