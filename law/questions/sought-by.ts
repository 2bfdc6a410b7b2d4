/**
 * What people write when they look for one of the 46 questions, a language a line, parted by commas; the words of the question
 * itself are not repeated.
 */
import { type Language, languages, type Text } from '#vocabulary/text.ts'
import type { QuestionNumber } from './answers/answer.ts'

const written: Readonly<Record<QuestionNumber, Text>> = {
  1: {
    kk: 'не үшін, пайдасы, артықшылығы, не береді, таңдау',
    ru: 'зачем, польза, преимущества, что даёт, выбор',
    en: 'why, benefit, advantage, what it gives, choice',
  },
  2: {
    kk: 'тегін, ТМККК, кепілдік берілген, жедел жәрдем, емхана',
    ru: 'бесплатно, ГОБМП, гарантированный объём, скорая, поликлиника',
    en: 'free of charge, guaranteed package, emergency, polyclinic',
  },
  3: {
    kk: 'МӘМС пакеті, сақтандыру топтамасы, не кіреді',
    ru: 'пакет ОСМС, страховой пакет, что входит',
    en: 'insurance package, what is covered, benefits',
  },
  4: {
    kk: 'медициналық ұйымдар, клиникалар тізімі, шарт, жеке меншік',
    ru: 'медицинские организации, список клиник, договор, частные',
    en: 'providers, list of clinics, contract, private',
  },
  5: {
    kk: 'қашан басталады, қай күннен, көмек басталуы',
    ru: 'когда начинается, с какого дня, начало помощи',
    en: 'when it starts, from which day, start of care',
  },
  6: {
    kk: 'іссапар, демалыс, басқа қала, тұрғылықты жер',
    ru: 'командировка, отпуск, другой город, прописка',
    en: 'trip, leave, another city, place of residence',
  },
  7: {
    kk: 'жұмыс беруші, бухгалтер, аударым, мөлшерлеме, мерзім',
    ru: 'работодатель, бухгалтер, отчисления, ставка, срок уплаты',
    en: 'employer, accountant, deduction, rate, due day',
  },
  8: {
    kk: 'мәртебе, тексеру, ЖСН, сақтандырылғанымды білу',
    ru: 'статус, проверить, ИИН, застрахован ли я',
    en: 'status, check, IIN, am I insured',
  },
  9: {
    kk: 'шетел, шекарадан тыс, шетелде емделу',
    ru: 'за границей, за рубежом, лечение за рубежом',
    en: 'abroad, foreign clinic, treatment in another country',
  },
  10: {
    kk: 'жеңілдік, санаттар, зейнеткер, мүгедек, бала, студент, жүкті',
    ru: 'льготы, категории, пенсионер, инвалид, ребёнок, студент, беременная',
    en: 'released, groups, pensioner, disabled, child, student, pregnant',
  },
  11: {
    kk: 'кім төлейді, төлеуші, жұмыс беруші, мемлекет, жергілікті бюджет',
    ru: 'кто платит, плательщик, работодатель, государство, местный бюджет',
    en: 'who pays, payer, employer, State, local budget',
  },
  12: {
    kk: 'ЖК, кәсіпкер, бизнес, патент, ЕТЖ',
    ru: 'ИП, предприниматель, бизнес, МЗП',
    en: 'sole trader, business, minimum wages',
  },
  13: {
    kk: 'аударымды есептеу, шек, ТБК, ұйым',
    ru: 'рассчитать отчисления, предел, КНП, организация',
    en: 'compute the deduction, ceiling, purpose code, firm',
  },
  14: {
    kk: 'жалақы, ұстап қалу, жұмыскер, екі жұмыс, шек',
    ru: 'зарплата, удержание, работник, две работы, предел',
    en: 'wage, withheld, worker, two jobs, ceiling',
  },
  15: {
    kk: 'АҚС, ГПХ, шарт, тапсырыс беруші, салық агенті',
    ru: 'ГПХ, подряд, заказчик, налоговый агент, договор',
    en: 'contractor, customer, tax agent, agreement for services',
  },
  16: {
    kk: 'жалдамалы, жалақыдан, менің атыма, хабарлау',
    ru: 'наёмный, из зарплаты, на моё имя, расчётный листок',
    en: 'hired, from my wage, in my name, payslip',
  },
  17: {
    kk: 'жұмыссыз, табыссыз, өзі үшін, үй шаруасындағы',
    ru: 'без работы, безработный, домохозяйка, сам за себя',
    en: 'unemployed, no income, housewife, pay for myself',
  },
  18: {
    kk: 'дербес төлеуші, өзге тұлға, ай сайын, ең төменгі жалақы',
    ru: 'самостоятельный плательщик, ежемесячно, минимальная зарплата, МЗП',
    en: 'self-payer, monthly, minimum wage, not employed',
  },
  19: {
    kk: 'өсімпұл, айыппұл, кешіктіру, мерзімі өткен, базалық мөлшерлеме',
    ru: 'пеня, штраф, просрочка, опоздание, базовая ставка',
    en: 'penalty, fine, late, overdue, base rate',
  },
  20: {
    kk: 'ақша қайда, Ұлттық Банк, сақталуы, кепілдік',
    ru: 'где деньги, Национальный Банк, сохранность, гарантия',
    en: 'where is the money, National Bank, kept safe, guarantee',
  },
  21: {
    kk: 'қайтару, артық төлем, қате төлем, өтініш',
    ru: 'возврат, переплата, ошибочный платёж, заявление',
    en: 'refund, overpaid, paid by mistake, application',
  },
  22: {
    kk: 'бала, жасөспірім, студент, кәмелетке толу, оқу',
    ru: 'ребёнок, подросток, студент, совершеннолетие, учёба',
    en: 'child, teenager, student, coming of age, studies',
  },
  23: {
    kk: 'қарыз, берешек, кеш кіру, бірде-бір рет төлемеген, бір жылға алдын ала',
    ru: 'долг, задолженность, никогда не платил, на год вперёд',
    en: 'debt, arrears, never paid, late joiner, a year ahead',
  },
  24: {
    kk: 'санаторий, курорт, жолдама, демалыс үйі, оңалту',
    ru: 'санаторий, курорт, путёвка, реабилитация',
    en: 'sanatorium, resort, spa, rehabilitation',
  },
  25: {
    kk: 'дәрі, рецепт, коммерциялық клиника, шығынды өтеу',
    ru: 'лекарства, рецепт, частная клиника, возмещение',
    en: 'medicines, prescription, private clinic, reimbursement',
  },
  26: {
    kk: 'жұмыс ауыстыру, жұмыстан шығу, үзіліс, екі жұмыс арасы',
    ru: 'смена работы, уволился, перерыв, между работами',
    en: 'change of job, left work, gap, between jobs',
  },
  27: {
    kk: 'талдау, анализ, жеке зертхана, жолдама',
    ru: 'анализы, частная лаборатория, направление',
    en: 'tests, private laboratory, referral',
  },
  28: {
    kk: 'еңбек шарты, жұмысқа кіру, алғашқы төлем, қай күннен',
    ru: 'трудовой договор, приём на работу, первый платёж, с какого дня',
    en: 'employment contract, new job, first payment, from which day',
  },
  29: {
    kk: 'екпе, вакцина, балаға екпе, тұмау',
    ru: 'прививка, вакцина, вакцинация, ребёнку, грипп',
    en: 'vaccine, vaccination, child, influenza',
  },
  30: {
    kk: 'аурухана, стационар, жатып емделу, ақысы, тариф',
    ru: 'больница, стационар, госпитализация, стоимость, тариф',
    en: 'hospital, inpatient, stay, cost, tariff',
  },
  31: {
    kk: 'тіс, тіс дәрігері, стоматолог, тіс емдеу',
    ru: 'зубы, зубной, стоматолог, лечение зубов',
    en: 'teeth, dentist, dental care',
  },
  32: {
    kk: 'полис, құжат, жеке куәлік, карточка',
    ru: 'полис, документ, удостоверение, карточка',
    en: 'policy, document, identity card',
  },
  33: {
    kk: 'деректер базасы, тізілім, тіркелім, регистр',
    ru: 'база данных, реестр, регистр',
    en: 'database, register, records',
  },
  34: {
    kk: 'ЕМС, ДМС, ерікті, қосымша сақтандыру',
    ru: 'ДМС, добровольное, дополнительная страховка',
    en: 'voluntary insurance, private insurance, overlap',
  },
  35: {
    kk: 'жұмыскерлер не алады, пайдасы, әлеуметтік пакет',
    ru: 'что получают работники, выгода, социальный пакет',
    en: 'what staff get, benefit, why take part',
  },
  36: {
    kk: 'ТБК, КНП, банк, Қазпошта, қате төлем, қалай төлеймін',
    ru: 'КНП, банк, Казпочта, ошибка в платеже, как оплатить',
    en: 'purpose code, bank, post, wrong payment, how to pay',
  },
  37: {
    kk: 'ЖК жабу, кәсіпкерлікті тоқтату, бұрынғы кәсіпкер',
    ru: 'закрыть ИП, прекратил деятельность, бывший предприниматель',
    en: 'close a business, stopped trading, former entrepreneur',
  },
  38: {
    kk: 'емхана таңдау, бекіту, клиника, жұмыскерлерге',
    ru: 'выбор поликлиники, прикрепление, клиника для сотрудников',
    en: 'choose a clinic, attachment, staff clinic',
  },
  39: {
    kk: 'ЕМС бар, ДМС, екі рет төлеу, босатыла ма',
    ru: 'есть ДМС, платить дважды, освобождает ли',
    en: 'has private insurance, pay twice, released',
  },
  40: {
    kk: 'жарнаны қайтару, ауырмадым, пайдаланбадым, жинақ',
    ru: 'вернуть взносы, не болел, не пользовался, накопления',
    en: 'return contributions, not ill, used no care, savings',
  },
  41: {
    kk: 'сыйақы, бонус, жеңілдік, ынталандыру',
    ru: 'бонус, скидка, вознаграждение, поощрение',
    en: 'bonus, discount, reward',
  },
  42: {
    kk: 'медсанбөлім, ведомстволық, кәсіпорын емханасы',
    ru: 'медсанчасть, ведомственная, поликлиника предприятия',
    en: 'medical unit, departmental, company clinic',
  },
  43: {
    kk: 'мигрант, шетелдік, ЕАЭО, Ресей, Қырғызстан, шұғыл көмек',
    ru: 'мигрант, иностранец, ЕАЭС, Россия, Кыргызстан, экстренная помощь',
    en: 'migrant, foreigner, EAEU, Russia, Kyrgyzstan, emergency care',
  },
  44: {
    kk: 'шетелдік жұмыскер, ЕАЭО азаматы, ықтиярхат, қандас, оралман',
    ru: 'иностранный работник, гражданин ЕАЭС, вид на жительство, кандас, оралман',
    en: 'foreign worker, EAEU citizen, residence permit, kandas, oralman',
  },
  45: {
    kk: 'шартпен істейтін шетелдік, мигранттың отбасы, жұбайы, толық пакет',
    ru: 'иностранец по договору, семья мигранта, супруг, полный пакет',
    en: 'foreigner under contract, migrant’s family, spouse, whole package',
  },
  46: {
    kk: 'телефон, қоңырау, байланыс орталығы, кеңес, филиал',
    ru: 'телефон, звонок, контакт-центр, консультация, филиал',
    en: 'telephone, call, contact centre, advice, branch',
  },
}

export type SoughtBy = Readonly<Record<Language, readonly string[]>>

export function soughtBy(number: QuestionNumber): SoughtBy {
  const partsIn = (language: Language): readonly string[] => written[number][language].split(', ')
  return Object.fromEntries(languages.map((language) => [language, partsIn(language)])) as SoughtBy
}
