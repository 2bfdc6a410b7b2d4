/** The foreseen "no" of a request that cannot be read or cannot be served now. */
import { type CodeOf, type Refusal, type RefusalTable, refusal } from '#vocabulary/refusal.ts'
import { shareText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { callerRefusals } from './door/refusals.ts'

/** What any request may be refused with. */
export const requestRefusals = {
  'request-unreadable': {
    status: 400,
    words: () => ({
      kk: 'Сұрау оқылмады. Мекенжай мен тақырыптарды тексеріңіз.',
      ru: 'Запрос не читается. Проверьте адрес и заголовки.',
      en: 'The request cannot be read. Check its address and headers.',
    }),
  },
  'field-missing': {
    status: 400,
    words: (field: string) => ({
      kk: `«${field}» өрісі жоқ. Оны қосып, қайта жіберіңіз.`,
      ru: `Нет поля «${field}». Добавьте его и отправьте снова.`,
      en: `The field "${field}" is missing. Add it and send again.`,
    }),
  },
  'field-unknown': {
    status: 400,
    words: (field: string) => ({
      kk: `«${field}» деген өріс жоқ. Атауын тексеріңіз немесе алып тастаңыз.`,
      ru: `Поля «${field}» не существует. Проверьте название или уберите его.`,
      en: `There is no field "${field}". Check its name or leave it out.`,
    }),
  },
  'field-unreadable': {
    status: 400,
    formerly: ['day-unreadable', 'malformed'],
    words: (field: string, wanted: Text) => ({
      kk: `«${field}» өрісінің мәні оқылмады: ${wanted.kk}.`,
      ru: `Значение поля «${field}» не читается: ${wanted.ru}.`,
      en: `The value of "${field}" cannot be read: ${wanted.en}.`,
    }),
  },
  'body-missing': {
    status: 400,
    words: () => ({
      kk: 'Сұраудың мазмұны жоқ. Content-Type: application/json тақырыбымен JSON жіберіңіз.',
      ru: 'В запросе нет содержимого. Отправьте JSON с заголовком Content-Type: application/json.',
      en: 'The request has no body. Send JSON with the header Content-Type: application/json.',
    }),
  },
  'body-is-not-an-object': {
    status: 400,
    words: () => ({
      kk: 'Сұраудың мазмұны JSON нысаны емес. {"өріс": "мән"} түрінде бір нысан жіберіңіз.',
      ru: 'Содержимое запроса – не объект JSON. Отправьте один объект вида {"поле": "значение"}.',
      en: 'The body is not a JSON object. Send one object, such as {"field": "value"}.',
    }),
  },
  'body-is-not-json': {
    status: 400,
    words: () => ({
      kk: 'Сұраудың мазмұны JSON емес. Жақшалар мен тырнақшаларды тексеріп, қайта жіберіңіз.',
      ru: 'Содержимое запроса – не JSON. Проверьте скобки и кавычки и отправьте снова.',
      en: 'The body is not JSON. Check brackets and quotes and send again.',
    }),
  },
  ...callerRefusals,
  'path-not-found': {
    status: 404,
    words: () => ({
      kk: 'Мұндай мекенжай жоқ. Қолжетімді мекенжайлар тізімі: /api.',
      ru: 'Такого адреса нет. Список адресов: /api.',
      en: 'There is no such address. The list of addresses is at /api.',
    }),
  },
  'body-too-large': {
    status: 413,
    words: () => ({
      kk: 'Жіберілген мазмұн тым үлкен, сондықтан қабылданған жоқ. Файлды бірнеше бөлікке бөліп жіберіңіз.',
      ru: 'Отправленное слишком велико и не принято. Разделите файл на несколько частей.',
      en: 'What was sent is too large and was not taken. Split the file into several.',
    }),
  },
  'too-many-requests': {
    status: 429,
    words: () => ({
      kk: 'Сізден не сіздің мекенжайыңыздан сұрау тым көп келді. Retry-After тақырыбында айтылған секундтан кейін қайталаңыз.',
      ru: 'От Вас или с Вашего адреса пришло слишком много запросов. Повторите через столько секунд, сколько сказано в Retry-After.',
      en: 'Too many requests came from you or your address. Repeat after the seconds that Retry-After says.',
    }),
  },
  'media-type-not-taken': {
    status: 415,
    words: () => ({
      kk: 'Мұндай Content-Type қабылданбайды. JSON үшін application/json, файл үшін application/octet-stream немесе multipart/form-data қойыңыз.',
      ru: 'Такой Content-Type не принимается. Для JSON нужен application/json, для файла – application/octet-stream или multipart/form-data.',
      en: 'This Content-Type is not taken. Use application/json for JSON, application/octet-stream or multipart/form-data for a file.',
    }),
  },
} as const satisfies RefusalTable

/** What a request with an Idempotency-Key may be refused with besides. */
export const keyRefusals = {
  'idempotency-key-unreadable': {
    status: 400,
    field: 'Idempotency-Key',
    words: () => ({
      kk: 'Idempotency-Key 1-ден 200-ге дейінгі көрінетін латын таңбасынан тұруы керек.',
      ru: 'Idempotency-Key должен состоять из 1-200 видимых латинских знаков.',
      en: 'Idempotency-Key must be 1 to 200 visible Latin characters.',
    }),
  },
  'request-in-progress': {
    status: 409,
    field: 'Idempotency-Key',
    words: () => ({
      kk: 'Осы Idempotency-Key бар сұрау әлі орындалып жатыр. Бірнеше секундтан кейін қайталаңыз.',
      ru: 'Запрос с этим Idempotency-Key ещё выполняется. Повторите через несколько секунд.',
      en: 'The request with this Idempotency-Key is still being carried out. Repeat in a few seconds.',
    }),
  },
  'idempotency-key-reused': {
    status: 422,
    field: 'Idempotency-Key',
    words: () => ({
      kk: 'Бұл Idempotency-Key басқа мазмұнмен қолданылған. Жаңа сұрау үшін жаңа кілт жіберіңіз.',
      ru: 'Этот Idempotency-Key уже использован с другим содержимым. Для нового запроса нужен новый ключ.',
      en: 'This Idempotency-Key was used with other content. Send a new key with a new request.',
    }),
  },
} as const satisfies RefusalTable

/** What a route that needs the whole record is refused with while it is being loaded. */
export const loadingRefusals = {
  'record-loading': {
    status: 503,
    words: (share: number) => {
      const loaded = shareText(share, 1)
      return {
        kk: `Деректер әлі жүктеліп жатыр (${loaded.kk}), ал жартылай дерекпен берілген жауап қате болар еді. Retry-After тақырыбында айтылған секундтан кейін қайталаңыз.`,
        ru: `Данные ещё загружаются (${loaded.ru}), а ответ по их части был бы неверным. Повторите через столько секунд, сколько сказано в Retry-After.`,
        en: `The data is still loading (${loaded.en}), and an answer from a part of it would be wrong. Repeat after the seconds that Retry-After says.`,
      }
    },
  },
} as const satisfies RefusalTable

/** What is said where no request came to be: its head could not be read. */
export const headRefusals = {
  'head-too-large': {
    status: 431,
    words: () => ({
      kk: 'Сұраудың тақырыптары 16 КБ-тан асады. Ұзын мәндерді тақырыпта емес, сұраудың мазмұнында жіберіңіз.',
      ru: 'Заголовки запроса больше 16 КБ. Длинные значения отправляйте не в заголовке, а в содержимом запроса.',
      en: 'The headers of the request exceed 16 kB. Send long values in the body and not in a header.',
    }),
  },
  'request-too-slow': {
    status: 408,
    words: () => ({
      kk: 'Сұрау уақытында толық келмеді, сондықтан орындалған жоқ. Қайта жіберіңіз.',
      ru: 'Запрос не пришёл целиком вовремя и не выполнен. Отправьте его снова.',
      en: 'The request did not arrive whole in time and was not carried out. Send it again.',
    }),
  },
  'expectation-not-met': {
    status: 417,
    words: () => ({
      kk: 'Expect тақырыбында тек 100-continue қабылданады. Тақырыпты алып тастап, қайта жіберіңіз.',
      ru: 'В заголовке Expect принимается только 100-continue. Уберите заголовок и отправьте снова.',
      en: 'Only 100-continue is taken in the header Expect. Leave it out and send again.',
    }),
  },
} as const satisfies RefusalTable

/** What a file that is sent may be refused with before anybody has read it. */
export const arrivalRefusals = {
  'form-unreadable': {
    status: 400,
    words: () => ({
      kk: 'Форма (multipart/form-data) толық келмеді немесе бұзылған, сондықтан файл алынған жоқ. Файлды қайта жіберіңіз.',
      ru: 'Форма (multipart/form-data) пришла не целиком или испорчена, файл не принят. Отправьте файл снова.',
      en: 'The form (multipart/form-data) came broken or in part, and the file was not taken. Send the file again.',
    }),
  },
  'files-several': {
    status: 400,
    words: () => ({
      kk: 'Бір формада бірнеше файл келді, сондықтан біреуі де алынған жоқ. Әр файлды бөлек жіберіңіз.',
      ru: 'В одной форме пришло несколько файлов, поэтому не принят ни один. Отправьте каждый файл отдельно.',
      en: 'Several files came in one form, and none of them was taken. Send each file by itself.',
    }),
  },
  'too-much-handed-in': {
    status: 429,
    words: () => ({
      kk: 'Сізден не сіздің мекенжайыңыздан бір тәулікте тым көп файл мазмұны келді, сондықтан бұл файл алынған жоқ. Ертең жіберіңіз; бәрі бүгін керек болса, әкімшіге айтыңыз.',
      ru: 'От Вас или с Вашего адреса за сутки пришло слишком много файлов по объёму, этот файл не взят. Отправьте его завтра; если всё нужно сегодня, обратитесь к администратору.',
      en: 'Files of too many bytes came from you or your address in a day, and this one was not taken. Send it tomorrow; if all is needed today, ask the administrator.',
    }),
  },
  'file-empty': {
    status: 422,
    words: () => ({
      kk: 'Файл бос: ішінде бірде-бір таңба жоқ. Файлды бағдарламадан қайта шығарып, жіберіңіз.',
      ru: 'Файл пустой: в нём нет ни одного знака. Выгрузите его из программы заново и отправьте.',
      en: 'The file is empty: there is not one character in it. Export it from the program again and send it.',
    }),
  },
} as const satisfies RefusalTable

/** What the server itself may not be able to serve yet. */
export const operationRefusals = {
  'not-ready': {
    status: 503,
    words: () => ({
      kk: 'Дерекқордың құрылымы әлі толық дайын емес. Бірнеше секундтан кейін қайталаңыз немесе «kepil migrate» орындаңыз.',
      ru: 'Структура базы данных ещё не готова. Повторите через несколько секунд или выполните «kepil migrate».',
      en: 'The database schema is not complete yet. Repeat in a few seconds, or run "kepil migrate".',
    }),
  },
  'not-in-service': {
    status: 503,
    words: () => ({
      kk: 'Бағдарлама қазір жауап бере алмайды. Бірнеше секундтан кейін қайталаңыз; себебін әкімші журналдан көреді.',
      ru: 'Программа сейчас не может отвечать. Повторите через несколько секунд; причину администратор видит в журнале.',
      en: 'The program cannot answer now. Repeat in a few seconds; the administrator sees the reason in the log.',
    }),
  },
  'measures-not-for-all': {
    status: 403,
    words: () => ({
      kk: 'Бағдарламаның көрсеткіштері осы машинаның өзіне не KEPIL_METRICS_TOKEN_FILE белгісін көрсеткенге (Authorization: Bearer …) ғана айтылады.',
      ru: 'Показатели программы сообщаются только этой же машине или тому, кто показал токен из KEPIL_METRICS_TOKEN_FILE (Authorization: Bearer …).',
      en: 'Measures of the program are told to this machine alone, or to whoever shows the token of KEPIL_METRICS_TOKEN_FILE (Authorization: Bearer …).',
    }),
  },
  'pages-not-built': {
    status: 503,
    words: () => ({
      kk: 'Беттер әлі жинақталмаған. «npm start» оларды өзі жинайды.',
      ru: 'Страницы ещё не собраны. «npm start» собирает их сам.',
      en: 'The pages are not built yet. "npm start" builds them by itself.',
    }),
  },
} as const satisfies RefusalTable

/** Such a refusal, with the status it is answered with. */
export const requestRefusal = <Code extends CodeOf<typeof requestRefusals>>(
  code: Code,
  ...facts: Parameters<(typeof requestRefusals)[Code]['words']>
): Refusal<Code> => refusal(requestRefusals, code, ...facts)

/** A fault of ours: what is safe, and what to do. */
export const brokenFault: Refusal<'fault'> = {
  code: 'fault',
  message: {
    kk: 'Бағдарламада ақау шықты. Бұл әрекет жазылған жоқ, бұрынғы деректер сақтаулы. Қайталап көріңіз; қайталанса, осы нөмірді әкімшіге айтыңыз.',
    ru: 'В программе произошёл сбой. Это действие не записано, прежние данные сохранены. Повторите; если повторится, сообщите этот номер администратору.',
    en: 'The program has a fault. This action was not recorded; earlier data is safe. Try again, and if it repeats tell the administrator this reference.',
  },
}
