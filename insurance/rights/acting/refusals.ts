/** What is said to whoever names one person for another, or a delegate, and cannot. */
import type { RefusalTable } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'

export const representationRefusals = {
  'represents-oneself': {
    status: 422,
    words: () => ({
      kk: 'Адам өзінің атынан онсыз да әрекет етеді. Екі ЖСН-ді тексеріңіз.',
      ru: 'За себя человек действует и так. Проверьте оба ИИН.',
      en: 'A person acts for himself anyway. Check both IINs.',
    }),
  },
  'child-is-of-age': {
    status: 422,
    words: () => ({
      kk: 'Бұл адам 18-ге толған, сондықтан ата-анасы оның атынан әрекет ете алмайды. Қамқорлық туралы шешім болса, «қамқоршы» деп таңдаңыз.',
      ru: 'Этому человеку уже есть 18 лет, родитель за него не действует. Если есть решение об опеке, выберите «опекун или попечитель».',
      en: 'This person is 18 already, and no parent acts for him. If there is a decision on guardianship, choose "guardian".',
    }),
  },
} as const satisfies RefusalTable

export const endedRefusals = {
  'representation-not-open': {
    status: 403,
    words: () => ({
      kk: 'Сіз бұл адамның атынан әрекет етпейсіз немесе оны тоқтатып қойғансыз. Тізімді жаңартыңыз.',
      ru: 'Вы не действуете за этого человека или уже перестали. Обновите список.',
      en: 'You do not act for this person, or have ceased to. Load the list again.',
    }),
  },
} as const satisfies RefusalTable

export const delegateRefusals = {
  'organisation-unknown': {
    status: 404,
    field: 'bin',
    words: () => ({
      kk: 'Бұл БСН төлеушілер тіркелімінде жоқ немесе тіркеуден шығарылған. Нөмірді құжатпен салыстырыңыз.',
      ru: 'Этого БИН нет в регистре плательщиков, или он снят с учёта. Сверьте номер с документом.',
      en: 'This BIN is not in the register of payers, or has left it. Check it against the document.',
    }),
  },
  'delegation-too-long': {
    status: 422,
    field: 'through',
    words: (today: Text) => ({
      kk: `Өкілдік бір жылдан ұзақ берілмейді, ал соңғы күні бүгіннен (${today.kk}) бұрын болмауы керек.`,
      ru: `Представительство даётся не больше чем на год, и его последний день не раньше сегодняшнего (${today.ru}).`,
      en: `A delegate is named for a year at most, and the last day is not before today (${today.en}).`,
    }),
  },
} as const satisfies RefusalTable

export const invitingRefusals = {
  'more-than-ones-own': {
    status: 403,
    field: 'abilities',
    words: () => ({
      kk: 'Өзіңізге берілмеген құқықты басқаға бере алмайсыз. Тек өз құқықтарыңыздың ішінен таңдаңыз.',
      ru: 'Нельзя дать другому право, которого нет у Вас. Выберите только из своих.',
      en: 'You cannot give another what was not given to you. Choose from what you have.',
    }),
  },
} as const satisfies RefusalTable

export const invitationRefusals = {
  'invitation-not-good': {
    status: 409,
    field: 'code',
    words: () => ({
      kk: 'Бұл шақыру коды жарамайды: қате жазылған, пайдаланылып қойған, 7 күндік мерзімі өткен, не шақырған адам енді өкіл емес. Ұйымнан жаңа код сұраңыз.',
      ru: 'Этот код приглашения не подходит: он записан с ошибкой, уже использован, прошло 7 дней или пригласивший больше не представитель. Попросите у организации новый.',
      en: 'This code of an invitation is not good: it is mistyped, was used already, its 7 days are over, or whoever invited is a delegate no longer. Ask the organisation for a new one.',
    }),
  },
} as const satisfies RefusalTable

export const delegationRefusals = {
  'delegate-not-open': {
    status: 403,
    words: () => ({
      kk: 'Ұйымның мұндай өкілі жоқ немесе оның өкілдігі тоқтатылған. Тізімді жаңартыңыз.',
      ru: 'Такого представителя у организации нет, или он уже отозван. Обновите список.',
      en: 'The organisation has no such delegate, or his term has ended. Load the list again.',
    }),
  },
  'delegate-of-oneself': {
    status: 403,
    words: () => ({
      kk: 'Өз өкілдігіңізді өзіңіз тоқтата алмайсыз. Ұйымның басқа өкілінен сұраңыз.',
      ru: 'Собственное представительство прекратить нельзя. Попросите другого представителя организации.',
      en: 'You cannot end your own term as a delegate. Ask another delegate of the organisation.',
    }),
  },
} as const satisfies RefusalTable
