/** What is done to a case: taken, written in, asked about, handed over, closed, opened again. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route } from '#vocabulary/route.ts'
import { closed, count, unitName } from '#vocabulary/shapes.ts'
import { keptFileRefusals } from '../files/refusals.ts'
import { actRefusals, caseRefusals, sentFileRefusals } from '../refusals.ts'
import { caseDone, numbered, outcome, wordsOfPeople } from './shapes.ts'

export const tag = 'cases' as const
export const persons = { roles: 'signed-in', purpose: 'case', record: 'person' } as const
const touches = ['getCase', 'getCases']
const actsRefused = foreseen({ ...caseRefusals, ...actRefusals })
const words = wordsOfPeople('What is said to the other side')

export const acceptCase = route({
  name: 'acceptCase',
  method: 'POST',
  path: '/api/cases/:number/take',
  tag,
  summary: {
    kk: 'Өтінішті өзіне алу',
    ru: 'Взять обращение себе',
    en: 'Takes a case to work on it',
  },
  access: persons,
  write: true,
  params: numbered,
  answer: { status: 200, shape: caseDone, description: 'It is yours' },
  refusals: actsRefused,
  examples: [{}],
  touches,
})

export const askApplicant = route({
  name: 'askApplicant',
  method: 'POST',
  path: '/api/cases/:number/ask',
  tag,
  summary: {
    kk: 'Өтініш берушіден сұрау: жауап келгенше мерзім тоқтайды',
    ru: 'Спросить заявителя: до ответа срок стоит',
    en: 'Asks the applicant: until the answer the clock stands still',
  },
  access: persons,
  write: true,
  params: numbered,
  body: closed({ words }, { title: 'CaseQuestion' }),
  answer: { status: 200, shape: caseDone, description: 'It waits for the applicant' },
  refusals: actsRefused,
  examples: [{ body: { words: 'Түбіртектің суретін жіберіңізші.' } }],
  touches,
})

export const sendCaseMessage = route({
  name: 'sendCaseMessage',
  method: 'POST',
  path: '/api/cases/:number/messages',
  tag,
  summary: {
    kk: 'Өтінішке жазу; өтініш берушінің жазғаны мерзімді қайта жүргізеді',
    ru: 'Написать в обращение; сообщение заявителя возобновляет срок',
    en: 'Writes in a case; what the applicant writes sets the clock going again',
  },
  access: persons,
  write: true,
  params: numbered,
  body: closed({ words }, { title: 'CaseMessage' }),
  answer: { status: 200, shape: caseDone, description: 'It is written' },
  refusals: actsRefused,
  examples: [{ body: { words: 'Түбіртекті ертең жіберемін.' } }],
  touches,
})

export const endWaiting = route({
  name: 'endWaiting',
  method: 'POST',
  path: '/api/cases/:number/waiting/end',
  tag,
  summary: {
    kk: 'Күтуді аяқтау: мерзім қайта жүреді',
    ru: 'Закончить ожидание: срок идёт дальше',
    en: 'Ends the waiting: the clock goes on',
  },
  access: persons,
  write: true,
  params: numbered,
  answer: { status: 200, shape: caseDone, description: 'The clock goes on' },
  refusals: actsRefused,
  examples: [{}],
  touches,
})

export const sendCaseOn = route({
  name: 'sendCaseOn',
  method: 'POST',
  path: '/api/cases/:number/hand-over',
  tag,
  summary: {
    kk: 'Өтінішті басқа бөлімге беру немесе кезекке қайтару',
    ru: 'Передать обращение другому отделу или вернуть в очередь',
    en: 'Hands a case over to another office, or gives it back to the queue',
  },
  access: persons,
  write: true,
  params: numbered,
  body: closed(
    {
      to: Type.String({
        maxLength: 60,
        description: 'A role, with its function, of those the case lists; its own gives it back to the queue',
        examples: ['fund/registrar'],
      }),
      unit: Type.Optional(
        unitName(
          'The unit of it alone: whoever is limited to another neither sees nor takes it; all of it without it',
        ),
      ),
      words: Type.Optional(words),
    },
    { title: 'CaseHandOver' },
  ),
  answer: { status: 200, shape: caseDone, description: 'It lies in that queue' },
  refusals: actsRefused,
  examples: [{ body: { to: 'contact-centre' } }],
  touches,
})

export const finishCase = route({
  name: 'finishCase',
  method: 'POST',
  path: '/api/cases/:number/close',
  tag,
  summary: {
    kk: 'Өтінішті нәтижесімен аяқтау',
    ru: 'Завершить обращение с исходом',
    en: 'Closes a case with its outcome',
  },
  access: persons,
  write: true,
  params: numbered,
  body: closed({ outcome, words }, { title: 'CaseOutcomeGiven' }),
  answer: { status: 200, shape: caseDone, description: 'It is closed' },
  refusals: actsRefused,
  examples: [{ body: { outcome: 'answered', words: 'Төлем түскен соң екі-үш жұмыс күні ішінде.' } }],
  touches,
})

export const startCaseAgain = route({
  name: 'startCaseAgain',
  method: 'POST',
  path: '/api/cases/:number/reopen',
  tag,
  summary: {
    kk: 'Аяқталған өтінішті қайта ашу',
    ru: 'Открыть завершённое обращение снова',
    en: 'Opens a closed case again',
  },
  access: persons,
  write: true,
  params: numbered,
  body: closed({ words }, { title: 'CaseReopened' }),
  answer: { status: 200, shape: caseDone, description: 'It is in the queue again, with a new term' },
  refusals: actsRefused,
  examples: [{ body: { words: 'Мәртебем әлі жаңарған жоқ.' } }],
  touches,
})

export const sendCaseFile = route({
  name: 'sendCaseFile',
  method: 'POST',
  path: '/api/cases/:number/files',
  tag,
  summary: {
    kk: 'Өтінішке файл қосу: JPEG, PNG не PDF, 10 МБ-қа дейін',
    ru: 'Приложить к обращению файл: JPEG, PNG или PDF, до 10 МБ',
    en: 'Adds a file to a case: JPEG, PNG or PDF, of 10 MB at most',
  },
  description: {
    kk: 'Түрі мазмұнынан танылады. Сурет қайта жасалады, сондықтан түсірілген орны мен аппараты сақталмайды. Файл зиянды кодқа тексеріледі.',
    ru: 'Вид узнаётся по содержимому. Снимок создаётся заново, поэтому место и аппарат съёмки не сохраняются. Файл проверяется на вредоносный код.',
    en: 'Its type is known by its content. A picture is made anew, so that where and by what it was taken is not kept. The file is looked through for malicious code.',
  },
  access: persons,
  write: true,
  params: numbered,
  headers: Type.Object({
    'x-file-name': Type.Optional(Type.String({ description: 'What the file is called, URL-encoded' })),
  }),
  takes: 'file',
  answer: {
    status: 201,
    shape: closed(
      {
        number: caseDone.properties.number,
        stand: caseDone.properties.stand,
        file: count('Its number in the case'),
      },
      { title: 'CaseFileKept' },
    ),
    description: 'It is kept',
  },
  refusals: [...actsRefused, ...foreseen(sentFileRefusals)],
  examples: [{}],
  links: { getCaseFile: { number: '/number', file: '/file' } },
  touches,
})

export const getCaseFile = route({
  name: 'getCaseFile',
  method: 'GET',
  path: '/api/cases/:number/files/:file',
  tag,
  summary: { kk: 'Өтініштің файлы', ru: 'Файл обращения', en: 'A file of a case' },
  access: persons,
  params: closed({
    number: numbered.properties.number,
    file: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'The number of the file in the case' }),
  }),
  answer: {
    status: 200,
    shape: Type.String({ format: 'binary' }),
    media: 'application/octet-stream',
    description: 'The file, to be saved and not shown by the browser',
  },
  refusals: foreseen({ ...caseRefusals, ...keptFileRefusals }),
  examples: [{}],
})
