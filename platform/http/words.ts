/** What is said to whoever sends a request that cannot be read or cannot be served now. */
import type { Refusal } from '#vocabulary/refusal.ts'

export const fieldMissing = (field: string): Refusal => ({
  code: 'field-missing',
  field,
  message: {
    kk: `«${field}» өрісі жоқ. Оны қосып, қайта жіберіңіз.`,
    ru: `Нет поля «${field}». Добавьте его и отправьте снова.`,
    en: `The field "${field}" is missing. Add it and send again.`,
  },
})

export const fieldUnknown = (field: string): Refusal => ({
  code: 'field-unknown',
  field,
  message: {
    kk: `«${field}» деген өріс жоқ. Атауын тексеріңіз немесе алып тастаңыз.`,
    ru: `Поля «${field}» не существует. Проверьте название или уберите его.`,
    en: `There is no field "${field}". Check its name or leave it out.`,
  },
})

export const fieldUnreadable = (field: string, wanted: { kk: string; ru: string; en: string }): Refusal => ({
  code: 'field-unreadable',
  field,
  message: {
    kk: `«${field}» өрісінің мәні оқылмады: ${wanted.kk}.`,
    ru: `Значение поля «${field}» не читается: ${wanted.ru}.`,
    en: `The value of "${field}" cannot be read: ${wanted.en}.`,
  },
})

export const bodyMissing: Refusal = {
  code: 'body-missing',
  message: {
    kk: 'Сұраудың мазмұны жоқ. Content-Type: application/json тақырыбымен JSON жіберіңіз.',
    ru: 'В запросе нет содержимого. Отправьте JSON с заголовком Content-Type: application/json.',
    en: 'The request has no body. Send JSON with the header Content-Type: application/json.',
  },
}

export const bodyNotAnObject: Refusal = {
  code: 'body-is-not-an-object',
  message: {
    kk: 'Сұраудың мазмұны JSON нысаны емес. {"өріс": "мән"} түрінде бір нысан жіберіңіз.',
    ru: 'Содержимое запроса – не объект JSON. Отправьте один объект вида {"поле": "значение"}.',
    en: 'The body is not a JSON object. Send one object, such as {"field": "value"}.',
  },
}

export const bodyIsNotJson: Refusal = {
  code: 'body-is-not-json',
  message: {
    kk: 'Сұраудың мазмұны JSON емес. Жақшалар мен тырнақшаларды тексеріп, қайта жіберіңіз.',
    ru: 'Содержимое запроса – не JSON. Проверьте скобки и кавычки и отправьте снова.',
    en: 'The body is not JSON. Check brackets and quotes and send again.',
  },
}

export const bodyTooLarge: Refusal = {
  code: 'body-too-large',
  message: {
    kk: 'Жіберілген мазмұн тым үлкен, сондықтан қабылданған жоқ. Файлды бірнеше бөлікке бөліп жіберіңіз.',
    ru: 'Отправленное слишком велико и не принято. Разделите файл на несколько частей.',
    en: 'What was sent is too large and was not taken. Split the file into several.',
  },
}

export const mediaTypeNotTaken: Refusal = {
  code: 'media-type-not-taken',
  message: {
    kk: 'Мұндай Content-Type қабылданбайды. JSON үшін application/json, файл үшін application/octet-stream немесе multipart/form-data қойыңыз.',
    ru: 'Такой Content-Type не принимается. Для JSON нужен application/json, для файла – application/octet-stream или multipart/form-data.',
    en: 'This Content-Type is not taken. Use application/json for JSON, application/octet-stream or multipart/form-data for a file.',
  },
}

export const requestUnreadable: Refusal = {
  code: 'request-unreadable',
  message: {
    kk: 'Сұрау оқылмады. Мекенжай мен тақырыптарды тексеріңіз.',
    ru: 'Запрос не читается. Проверьте адрес и заголовки.',
    en: 'The request cannot be read. Check its address and headers.',
  },
}

export const pathNotFound: Refusal = {
  code: 'path-not-found',
  message: {
    kk: 'Мұндай мекенжай жоқ. Қолжетімді мекенжайлар тізімі: /api.',
    ru: 'Такого адреса нет. Список адресов: /api.',
    en: 'There is no such address. The list of addresses is at /api.',
  },
}

export const signInNotYet: Refusal = {
  code: 'sign-in-needed',
  message: {
    kk: 'Жүйеге кіру әлі қосылмаған, сондықтан адамдар туралы деректер тек көрсетілім аймағымен беріледі. Көрсетілім үшін KEPIL_DEMO=1 қойып іске қосыңыз.',
    ru: 'Вход в систему ещё не включён, поэтому сведения о людях выдаются только с демонстрационным регионом. Для демонстрации запустите с KEPIL_DEMO=1.',
    en: 'There is no sign-in yet, so records of people are shown only with the demonstration region. For a demonstration, start with KEPIL_DEMO=1.',
  },
}

export const foreignOrigin: Refusal = {
  code: 'foreign-origin',
  message: {
    kk: 'Бұл сұрау басқа сайттан келді, сондықтан орындалмады. Kepil беттерінің өзін ашыңыз.',
    ru: 'Этот запрос пришёл с другого сайта и не выполнен. Откройте страницы самого Kepil.',
    en: 'This request came from another site and was not carried out. Open the pages of Kepil itself.',
  },
}

export const keyUnreadable: Refusal = {
  code: 'idempotency-key-unreadable',
  field: 'Idempotency-Key',
  message: {
    kk: 'Idempotency-Key 1-ден 200-ге дейінгі көрінетін латын таңбасынан тұруы керек.',
    ru: 'Idempotency-Key должен состоять из 1-200 видимых латинских знаков.',
    en: 'Idempotency-Key must be 1 to 200 visible Latin characters.',
  },
}

export const keyReused: Refusal = {
  code: 'idempotency-key-reused',
  field: 'Idempotency-Key',
  message: {
    kk: 'Бұл Idempotency-Key басқа мазмұнмен қолданылған. Жаңа сұрау үшін жаңа кілт жіберіңіз.',
    ru: 'Этот Idempotency-Key уже использован с другим содержимым. Для нового запроса нужен новый ключ.',
    en: 'This Idempotency-Key was used with other content. Send a new key with a new request.',
  },
}

export const requestInProgress: Refusal = {
  code: 'request-in-progress',
  field: 'Idempotency-Key',
  message: {
    kk: 'Осы Idempotency-Key бар сұрау әлі орындалып жатыр. Бірнеше секундтан кейін қайталаңыз.',
    ru: 'Запрос с этим Idempotency-Key ещё выполняется. Повторите через несколько секунд.',
    en: 'The request with this Idempotency-Key is still being carried out. Repeat in a few seconds.',
  },
}

export const notReady: Refusal = {
  code: 'not-ready',
  message: {
    kk: 'Дерекқордың құрылымы әлі толық дайын емес. Бірнеше секундтан кейін қайталаңыз немесе «kepil migrate» орындаңыз.',
    ru: 'Структура базы данных ещё не готова. Повторите через несколько секунд или выполните «kepil migrate».',
    en: 'The database schema is not complete yet. Repeat in a few seconds, or run "kepil migrate".',
  },
}

export const pagesNotBuilt: Refusal = {
  code: 'pages-not-built',
  message: {
    kk: 'Беттер әлі жинақталмаған. «npm start» оларды өзі жинайды.',
    ru: 'Страницы ещё не собраны. «npm start» собирает их сам.',
    en: 'The pages are not built yet. "npm start" builds them by itself.',
  },
}

/** A fault of ours: what is safe, and what to do. */
export const brokenFault: Refusal = {
  code: 'fault',
  message: {
    kk: 'Бағдарламада ақау шықты. Бұл әрекет жазылған жоқ, бұрынғы деректер сақтаулы. Қайталап көріңіз; қайталанса, осы нөмірді әкімшіге айтыңыз.',
    ru: 'В программе произошёл сбой. Это действие не записано, прежние данные сохранены. Повторите; если повторится, сообщите этот номер администратору.',
    en: 'The program has a fault. This action was not recorded; earlier data is safe. Try again, and if it repeats tell the administrator this reference.',
  },
}
