/** What kinds, outcomes, papers and details of cases are called. */
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import type { CaseDetail, CaseKind, CaseOutcome, TermSource } from './kinds.ts'

type Named = { readonly name: Text; readonly says: Text }

export const kindNames: Readonly<Record<CaseKind, Named>> = {
  question: {
    name: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
    says: {
      kk: 'Сақтандыру, жарна не көмек туралы сұрақ.',
      ru: 'Вопрос о страховании, взносах или помощи.',
      en: 'A question about insurance, contributions or care.',
    },
  },
  'wrong-data': {
    name: { kk: 'Дерек қате', ru: 'Ошибка в сведениях', en: 'The data is wrong' },
    says: {
      kk: 'Тіркелімдегі дерек шындыққа сай емес.',
      ru: 'Сведения в регистре не соответствуют действительности.',
      en: 'What a register says is not so.',
    },
  },
  'payment-missing': {
    name: { kk: 'Төледім, бірақ түспеген', ru: 'Я заплатил, а платежа нет', en: 'I paid and it is not here' },
    says: {
      kk: 'Төлем жасалған, бірақ мұнда көрінбейді.',
      ru: 'Платёж сделан, но здесь его не видно.',
      en: 'A payment was made but does not show here.',
    },
  },
  'who-looked': {
    name: {
      kk: 'Дерегіме неге қарады?',
      ru: 'Почему смотрели мои сведения?',
      en: 'Why was my record looked at?',
    },
    says: {
      kk: 'Қарау журналындағы бір жазба туралы.',
      ru: 'Об одной записи журнала обращений.',
      en: 'About one entry of the access log.',
    },
  },
  complaint: {
    name: { kk: 'Шағым', ru: 'Жалоба', en: 'Complaint' },
    says: {
      kk: 'Шешіммен не әрекетпен келіспеу.',
      ru: 'Несогласие с решением или действием.',
      en: 'Disagreement with a decision or an act.',
    },
  },
  report: {
    name: { kk: 'Бұзушылық туралы хабар', ru: 'Сообщение о нарушении', en: 'Report of a breach' },
    says: {
      kk: 'Біреу ережені бұзып жатыр деп ойлайсыз.',
      ru: 'Вы считаете, что кто-то нарушает правила.',
      en: 'You think that somebody breaks the rules.',
    },
  },
  audit: {
    name: { kk: 'Тексеру', ru: 'Проверка', en: 'Audit' },
    says: {
      kk: 'Аудитор адамның не ұйымның дерегін себебін айтып тексереді.',
      ru: 'Аудитор проверяет сведения о человеке или организации и называет причину.',
      en: 'An auditor looks into the record of a person or firm, and says why.',
    },
  },
}

export const outcomeNames: Readonly<Record<CaseOutcome, Text>> = {
  answered: { kk: 'жауап берілді', ru: 'дан ответ', en: 'answered' },
  'not-ours': {
    kk: 'біздің құзырымызда емес, қайда баратыны айтылды',
    ru: 'не в нашем ведении, сказано, куда обратиться',
    en: 'not for us; told where to turn',
  },
  corrected: { kk: 'дерек түзетілді', ru: 'сведения исправлены', en: 'the data is corrected' },
  'data-right': { kk: 'дерек дұрыс екен', ru: 'сведения верны', en: 'the data is right' },
  'sent-to-register': {
    kk: 'тіркелім иесіне түзетуге жіберілді',
    ru: 'передано держателю регистра для исправления',
    en: 'sent to the keeper of the register to correct',
  },
  'payment-found': {
    kk: 'төлем табылып, есепке жазылды',
    ru: 'платёж найден и зачислен',
    en: 'the payment is found and credited',
  },
  'payment-not-received': {
    kk: 'төлем Қорға түспеген, банкке хабарласыңыз',
    ru: 'платёж в Фонд не поступал, обратитесь в банк',
    en: 'the payment did not come to the Fund; turn to your bank',
  },
  'payment-returned': {
    kk: 'төлем төлеушіге қайтарылған',
    ru: 'платёж возвращён плательщику',
    en: 'the payment went back to its payer',
  },
  'look-lawful': {
    kk: 'қарауға негіз болған',
    ru: 'основание для просмотра было',
    en: 'there was a ground to look',
  },
  'look-unlawful': {
    kk: 'негіз болмаған, шара қолданылды',
    ru: 'основания не было, меры приняты',
    en: 'there was no ground; measures are taken',
  },
  upheld: { kk: 'шағым қанағаттандырылды', ru: 'жалоба удовлетворена', en: 'the complaint is upheld' },
  'upheld-in-part': {
    kk: 'шағым ішінара қанағаттандырылды',
    ru: 'жалоба удовлетворена частично',
    en: 'the complaint is upheld in part',
  },
  'not-upheld': {
    kk: 'шағым қанағаттандырылмады',
    ru: 'в удовлетворении жалобы отказано',
    en: 'the complaint is not upheld',
  },
  confirmed: { kk: 'бұзушылық расталды', ru: 'нарушение подтверждено', en: 'the breach is confirmed' },
  'not-confirmed': {
    kk: 'бұзушылық расталмады',
    ru: 'нарушение не подтверждено',
    en: 'the breach is not confirmed',
  },
}

export const paperNames = {
  identity: { kk: 'жеке куәлік', ru: 'удостоверение личности', en: 'identity card' },
  proof: {
    kk: 'дұрыс дерек көрсетілген құжат',
    ru: 'документ с верными сведениями',
    en: 'a paper that shows what is right',
  },
  receipt: {
    kk: 'түбіртек не төлем тапсырмасы',
    ru: 'квитанция или платёжное поручение',
    en: 'receipt or payment order',
  },
  decision: {
    kk: 'шағым жасалған шешім, қолыңызда болса',
    ru: 'решение, на которое жалоба, если оно у Вас есть',
    en: 'the decision complained of, if you have it',
  },
} as const satisfies Record<string, Text>

export const caseRegisters = ['persons', 'groups', 'work', 'payments', 'status'] as const
export type CaseRegister = (typeof caseRegisters)[number]

export const registerNames: Readonly<Record<CaseRegister, Text>> = {
  persons: { kk: 'жеке деректер', ru: 'личные данные', en: 'personal data' },
  groups: { kk: 'жеңілдікті санат', ru: 'льготная категория', en: 'covered group' },
  work: { kk: 'жұмыс не кәсіпкерлік', ru: 'работа или предпринимательство', en: 'work or business' },
  payments: { kk: 'төлемдер', ru: 'платежи', en: 'payments' },
  status: { kk: 'сақтандыру мәртебесі', ru: 'статус страхования', en: 'insured status' },
}

/** What an entry of the access log says was read, by the first word of it. */
const readNames: Readonly<Record<string, Text>> = {
  status: { kk: 'мәртебе қаралды', ru: 'смотрели статус', en: 'status was read' },
  payments: { kk: 'төлемдер қаралды', ru: 'смотрели платежи', en: 'payments were read' },
  delegate: {
    kk: 'ұйым өкілі ретіндегі аты қаралды',
    ru: 'смотрели имя как представителя',
    en: 'a delegate’s name was read',
  },
  case: { kk: 'өтініш қаралды', ru: 'смотрели обращение', en: 'a case was read' },
  'payment-file': {
    kk: 'төлем файлындағы жол қаралды',
    ru: 'смотрели строку платёжного файла',
    en: 'a row of a payment file was read',
  },
}
export const readText = (what: string): Text =>
  readNames[/^[a-z-]+/.exec(what)?.[0] ?? ''] ?? inEachLanguage(() => what)

export const detailNames: Readonly<Record<CaseDetail, Text>> = {
  register: { kk: 'қай дерек', ru: 'какие сведения', en: 'which data' },
  fact: { kk: 'не қате', ru: 'что неверно', en: 'what is wrong' },
  paidOn: { kk: 'төленген күн', ru: 'день уплаты', en: 'day of payment' },
  amount: { kk: 'сома', ru: 'сумма', en: 'sum' },
  reference: { kk: 'түбіртек нөмірі', ru: 'номер квитанции', en: 'number of the receipt' },
  entry: { kk: 'журнал жазбасы', ru: 'запись журнала', en: 'entry of the log' },
}

export const termNames: Readonly<Record<TermSource, Text>> = {
  'administrative-code-76': {
    kk: 'Әкімшілік рәсімдік-процестік кодекс, 76-бап',
    ru: 'Административный процедурно-процессуальный кодекс, ст. 76',
    en: 'Administrative Procedural Code, art. 76',
  },
  'administrative-code-99': {
    kk: 'Әкімшілік рәсімдік-процестік кодекс, 99-бап',
    ru: 'Административный процедурно-процессуальный кодекс, ст. 99',
    en: 'Administrative Procedural Code, art. 99',
  },
  'personal-data-25': {
    kk: 'Дербес деректер және оларды қорғау туралы заң, 25-бап',
    ru: 'Закон о персональных данных и их защите, ст. 25',
    en: 'Law on personal data and their protection, art. 25',
  },
  ours: {
    kk: 'мерзімді заң белгілемейді, оны Қор өзі таңдаған',
    ru: 'срок не установлен законом, его выбрал Фонд',
    en: 'no law sets the term; the Fund chose it',
  },
}

const listText = (names: readonly Text[]): Text =>
  inEachLanguage((language) => names.map((name) => name[language]).join(', '))

export const outcomesText = (outcomes: readonly CaseOutcome[]): Text =>
  listText(outcomes.map((outcome) => outcomeNames[outcome]))
export const detailsText = (details: readonly CaseDetail[]): Text =>
  listText(details.map((detail) => detailNames[detail]))
