/** What each kind of record is called, from when its term is counted, and whose choice the term is. */
import type { Text } from '#vocabulary/text.ts'
import type { KeptKind } from './kinds.ts'

type KindNames = {
  readonly name: Text
  /** From when the term runs, or why it has no end. */
  readonly counted: Text
  /** Whether erasure of a person by law strikes it out before its term. */
  readonly byErasure: 'struck-out' | 'deleted' | 'stays'
}

const endless = {
  kk: 'жүйе тұрғанша: ақша мен құқықтың дәлелі',
  ru: 'пока существует система: доказательство денег и прав',
  en: 'as long as the scheme stands: it proves money and rights',
} as const satisfies Text

/** No act in hand names a term for these; the shortest that still serves whoever disputes. */
export const oursToChoose: Text = {
  kk: 'өз таңдауымыз: қолдағы актілерде мерзім аталмаған',
  ru: 'наш выбор: в имеющихся актах срок не назван',
  en: 'ours to choose: no act in hand names a term',
}

export const keptNames: Readonly<Record<KeptKind, KindNames>> = {
  persons: {
    name: {
      kk: 'Тізілімдегі аты-жөні, ЖСН, туған күні',
      ru: 'Имена, ИИН и даты рождения в регистре',
      en: 'Names, IINs and birth days of the register',
    },
    counted: { kk: 'қайтыс болған күннен', ru: 'со дня смерти', en: 'from the day of death' },
    byErasure: 'struck-out',
  },
  attachments: {
    name: {
      kk: 'Емханаға тіркелген кезеңдер',
      ru: 'Прикрепления к поликлиникам',
      en: 'Attachments to clinics',
    },
    counted: { kk: 'қайтыс болған күннен', ru: 'со дня смерти', en: 'from the day of death' },
    byErasure: 'deleted',
  },
  'lines-as-received': {
    name: {
      kk: 'Банктен келген төлем файлдары, қалай келсе солай',
      ru: 'Платёжные файлы банков в том виде, как пришли',
      en: 'Payment files of banks, just as they came',
    },
    counted: endless,
    byErasure: 'struck-out',
  },
  ledger: {
    name: { kk: 'Бас кітап пен жарналар', ru: 'Главная книга и взносы', en: 'The ledger and contributions' },
    counted: endless,
    byErasure: 'stays',
  },
  'file-totals': {
    name: {
      kk: 'Төлем файлдарының жалпы сомалары және файлдың өзгермегенін көрсететін белгісі',
      ru: 'Общие суммы платёжных файлов и метка, по которой видно, что файл не изменён',
      en: 'Totals of payment files, and the mark that shows a file was not changed',
    },
    counted: endless,
    byErasure: 'stays',
  },
  'refused-files': {
    name: {
      kk: 'Қабылданбаған төлем файлдарының мазмұны',
      ru: 'Содержимое отказанных платёжных файлов',
      en: 'The content of refused payment files',
    },
    counted: {
      kk: 'келген күннен; бухгалтерлік бастапқы құжаттармен бірдей',
      ru: 'со дня поступления; как первичные документы бухгалтерии',
      en: 'from the day received; as primary papers of accounting',
    },
    byErasure: 'struck-out',
  },
  orders: {
    name: { kk: 'Төлеушілердің тапсырмалары', ru: 'Поручения плательщиков', en: 'Orders of payers' },
    counted: endless,
    byErasure: 'struck-out',
  },
  answers: {
    name: { kk: 'Нөмірленген жауаптар', ru: 'Ответы с номерами', en: 'Numbered answers' },
    counted: endless,
    byErasure: 'stays',
  },
  'own-data': {
    name: {
      kk: 'Өзі туралы деректердің көшірмесі',
      ru: 'Выгрузки собственных данных',
      en: 'Files of one’s own data',
    },
    counted: {
      kk: 'жіберіледі, көшірмесі қалмайды',
      ru: 'отправляются, копии не остаётся',
      en: 'sent, and no copy stays',
    },
    byErasure: 'stays',
  },
  'access-log': {
    name: {
      kk: 'Кім кімнің дерегін көргені',
      ru: 'Кто чьи сведения смотрел',
      en: 'Who looked at whose record',
    },
    counted: {
      kk: 'жүйе тұрғанша; заң бойынша өшіргенде бір қарау болғаны қалады, кім туралы екені өшіріледі',
      ru: 'пока существует система; при стирании по закону остаётся, что обращение было, а о ком – стирается',
      en: 'as long as the scheme stands; after erasure by law it stays that somebody looked, and goes about whom',
    },
    byErasure: 'struck-out',
  },
  'case-papers': {
    name: { kk: 'Өтініштерге тіркелген құжаттар', ru: 'Документы к обращениям', en: 'Papers sent to cases' },
    counted: {
      kk: 'өтініш жабылған күннен',
      ru: 'со дня закрытия обращения',
      en: 'from the day the case was closed',
    },
    byErasure: 'deleted',
  },
  cases: {
    name: { kk: 'Өтініштер мен олардың барысы', ru: 'Обращения и их ход', en: 'Cases and their course' },
    counted: endless,
    byErasure: 'struck-out',
  },
  visits: {
    name: { kk: 'Талондар мен қабылдаулар', ru: 'Талоны и записи на приём', en: 'Tickets and appointments' },
    counted: { kk: 'аяқталған күннен', ru: 'со дня окончания визита', en: 'from the day the visit was over' },
    byErasure: 'deleted',
  },
  notices: {
    name: {
      kk: 'Хабарламалар мен олардың жеткізілгені',
      ru: 'Уведомления и отметки об их доставке',
      en: 'Notices and the proofs of their delivery',
    },
    counted: { kk: 'оқиға болған күннен', ru: 'со дня события', en: 'from the day of the event' },
    byErasure: 'deleted',
  },
  'notice-wishes': {
    name: {
      kk: 'Хабарлама жіберілетін пошта мен телефон',
      ru: 'Почта и телефон для уведомлений',
      en: 'The e-mail and telephone for notices',
    },
    counted: {
      kk: 'өзі алып тастағанша, әйтпесе қайтыс болған күннен',
      ru: 'пока человек их не уберёт, иначе со дня смерти',
      en: 'until the person takes them away, else from the day of death',
    },
    byErasure: 'deleted',
  },
  sessions: {
    name: { kk: 'Аяқталған кірулер', ru: 'Завершённые входы', en: 'Sessions that ended' },
    counted: {
      kk: 'аяқталған күннен; әр тіркелгінің соңғысы қалады',
      ru: 'со дня завершения; последний вход каждой учётной записи остаётся',
      en: 'from the day it ended; the last one of each account stays',
    },
    byErasure: 'stays',
  },
  invitations: {
    name: { kk: 'Өкілдерді шақырулар', ru: 'Приглашения представителей', en: 'Invitations of delegates' },
    counted: { kk: 'мерзімі өткен күннен', ru: 'со дня истечения срока', en: 'from the day it expired' },
    byErasure: 'struck-out',
  },
  'rights-given': {
    name: {
      kk: 'Берілген құқықтар, ұсыныстар мен шешімдер',
      ru: 'Выданные права, предложения и решения',
      en: 'Rights given, proposals and decisions',
    },
    counted: endless,
    byErasure: 'struck-out',
  },
  'sign-ins': {
    name: {
      kk: 'Басталып, аяқталмаған кірулер',
      ru: 'Начатые и не законченные входы',
      en: 'Sign-ins begun and not finished',
    },
    counted: { kk: 'басталған сәттен', ru: 'с момента начала', en: 'from its beginning' },
    byErasure: 'stays',
  },
  'idempotency-keys': {
    name: {
      kk: 'Бір істі екі рет жасамас үшін қойылатын белгі және оған берілген жауап',
      ru: 'Метка, чтобы одно дело не сделалось дважды, и ответ на него',
      en: 'The mark by which a deed is not done twice, with what was answered',
    },
    counted: { kk: 'сұралған сәттен', ru: 'с момента запроса', en: 'from the request' },
    byErasure: 'struck-out',
  },
  'caller-counts': {
    name: {
      kk: 'Бір күнде қанша рет сұралғаны (тым жиі сұрауды шектеу үшін)',
      ru: 'Сколько раз за день спрашивали (чтобы ограничить слишком частые вопросы)',
      en: 'How often somebody asked in a day (so that nobody asks too much)',
    },
    counted: { kk: 'есептелген күннен', ru: 'со дня счёта', en: 'from the day counted' },
    byErasure: 'stays',
  },
}
