/** What is said to whoever cannot open a case, see one, or do to it what he wants. */
import type { Day } from '#vocabulary/day.ts'
import type { RefusalTable } from '#vocabulary/refusal.ts'
import { dayText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

/** Nobody may ask about anybody's case: of one that is not there and of one that is another's the same is said. */
export const caseRefusals = {
  'case-not-found': {
    status: 403,
    field: 'number',
    words: () => ({
      kk: 'Сізде мұндай нөмірлі өтініш жоқ. Нөмірді тексеріңіз: ол C-7F3A-9QX2 түрінде жазылады. Өтініштеріңіздің тізімі: /cases.',
      ru: 'У Вас нет обращения с таким номером. Проверьте номер: он вида C-7F3A-9QX2. Список Ваших обращений: /cases.',
      en: 'You have no case of this number. Check it: it looks like C-7F3A-9QX2. The list of your cases is at /cases.',
    }),
  },
} as const satisfies RefusalTable

export const openingRefusals = {
  'case-kind-not-yours': {
    status: 403,
    field: 'kind',
    words: () => ({
      kk: 'Өтініштің бұл түрін сіздің рөліңіз аша алмайды. Сізге ашық түрлердің бірін таңдаңыз.',
      ru: 'Ваша роль не может открыть обращение этого вида. Выберите один из видов, открытых для Вас.',
      en: 'Your role cannot open a case of this kind. Choose one of the kinds that are open to you.',
    }),
  },
  'case-about-yourself': {
    status: 403,
    words: () => ({
      kk: 'Азамат ретінде өтінішті тек өзіңіз туралы аша аласыз: ЖСН мен БСН көрсетпеңіз. Басқа адам үшін 1414 байланыс орталығына хабарласыңыз.',
      ru: 'Как гражданин Вы открываете обращение только о себе: не указывайте ИИН и БИН. О другом человеке обратитесь в контакт-центр 1414.',
      en: 'As a citizen you open a case about yourself alone: give no IIN or BIN. For somebody else turn to contact centre 1414.',
    }),
  },
  'case-subject-unknown': {
    status: 404,
    words: () => ({
      kk: 'Өтініш кім туралы екені тіркелімнен табылмады. ЖСН-ді не БСН-ді құжатпен салыстырыңыз; нөмір дұрыс болса, Халыққа қызмет көрсету орталығына хабарласыңыз.',
      ru: 'Того, о ком обращение, в регистре нет. Сверьте ИИН или БИН с документом; если номер верен, обратитесь в центр обслуживания населения.',
      en: 'Whoever the case is about is not in the register. Check the IIN or BIN against the document; if it is right, turn to a public service centre.',
    }),
  },
  'case-subjects-tried': {
    status: 429,
    words: () => ({
      kk: 'Бүгін тіркелімде жоқ нөмірлер тым көп айтылды, сондықтан ертеңге дейін басқа біреу туралы өтініш ашылмайды. Нөмірлер қайдан алынғанын тексеріңіз; бүгін керек болса, әкімшіге айтыңыз.',
      ru: 'Сегодня слишком часто называли номера, которых нет в регистре, поэтому до завтра обращения о других не открываются. Проверьте, откуда взяты номера; если нужно сегодня, обратитесь к администратору.',
      en: 'Too many numbers that are in no register were given today, so no case about others is opened until tomorrow. Check where the numbers come from; if it is needed today, turn to the administrator.',
    }),
  },
  'case-subject-missing': {
    status: 422,
    words: () => ({
      kk: 'Өтініш кім туралы екенін айтыңыз: адамның ЖСН-і не ұйымның БСН-і, екеуінің бірі ғана. Бұл түр ұйым туралы ашылмаса, ЖСН керек.',
      ru: 'Укажите, о ком обращение: ИИН человека или БИН организации, что-то одно. Если обращение этого вида об организации не открывают, нужен ИИН.',
      en: 'Say whom the case is about: the IIN of a person or the BIN of a firm, one of them. Where this kind is not for firms, the IIN is needed.',
    }),
  },
  'case-details-missing': {
    status: 422,
    words: (fields: Text) => ({
      kk: `Бұл түрге мыналар да керек: ${fields.kk}. Толтырып, қайта жіберіңіз.`,
      ru: `Для этого вида нужно ещё: ${fields.ru}. Заполните и отправьте снова.`,
      en: `This kind also needs: ${fields.en}. Fill it in and send again.`,
    }),
  },
  'case-details-foreign': {
    status: 422,
    words: (fields: Text) => ({
      kk: `Бұл түрде мыналар сұралмайды: ${fields.kk}. Алып тастап, қайта жіберіңіз.`,
      ru: `Для этого вида не спрашивают: ${fields.ru}. Уберите и отправьте снова.`,
      en: `This kind does not ask for: ${fields.en}. Leave it out and send again.`,
    }),
  },
  'case-paid-ahead': {
    status: 422,
    field: 'paidOn',
    words: (paidOn: Day) => {
      const ahead = dayText(paidOn)
      return {
        kk: `Төлеген күн әлі келген жоқ: ${ahead.kk}. Түбіртектегі күнді жазыңыз.`,
        ru: `День уплаты ещё не наступил: ${ahead.ru}. Укажите день с квитанции.`,
        en: `The day of payment is yet to come: ${ahead.en}. Give the day on the receipt.`,
      }
    },
  },
  'case-entry-unknown': {
    status: 403,
    field: 'entry',
    words: () => ({
      kk: 'Сіз туралы қарау журналында мұндай жазба жоқ. «Менің бетім» бетіндегі жазбаның жанындағы «Бұл туралы сұрау» сілтемесін басыңыз.',
      ru: 'Такой записи в журнале обращений о Вас нет. Нажмите «Спросить об этом» рядом с записью на Вашей странице.',
      en: 'There is no such entry in the access log about you. Choose "Ask about it" beside the entry on your page.',
    }),
  },
  'cases-open-too-many': {
    status: 409,
    words: () => ({
      kk: 'Ашық өтініштеріңіз тым көп. Ашық тұрғандардың біріне жазыңыз немесе олардың аяқталуын күтіңіз.',
      ru: 'Открытых обращений уже слишком много. Напишите в одно из открытых или дождитесь, когда они завершатся.',
      en: 'Too many cases are open already. Write in one of those that are open, or wait for them to be closed.',
    }),
  },
} as const satisfies RefusalTable

export const sentFileRefusals = {
  'case-file-too-large': {
    status: 413,
    words: () => ({
      kk: 'Файл 10 МБ-тан үлкен, сондықтан алынған жоқ. Суретті кішірейтіп немесе құжатты бөліп жіберіңіз.',
      ru: 'Файл больше 10 МБ и не принят. Уменьшите снимок или разделите документ.',
      en: 'The file exceeds 10 MB and was not taken. Make the picture smaller, or split the document.',
    }),
  },
  'case-file-type': {
    status: 415,
    words: () => ({
      kk: 'Бұл файл – JPEG не PNG сурет те, PDF те емес, сондықтан алынған жоқ. Құжатты суретке түсіріп немесе PDF етіп сақтап жіберіңіз.',
      ru: 'Этот файл – не снимок JPEG или PNG и не PDF, он не принят. Сфотографируйте документ или сохраните его как PDF.',
      en: 'This file is neither a JPEG or PNG picture nor a PDF, and was not taken. Photograph the paper, or save it as PDF.',
    }),
  },
  'case-file-broken': {
    status: 422,
    words: () => ({
      kk: 'Сурет бүлінген, сондықтан алынған жоқ. Құжатты қайта суретке түсіріп жіберіңіз.',
      ru: 'Снимок повреждён и не принят. Сфотографируйте документ ещё раз.',
      en: 'The picture is broken and was not taken. Photograph the paper again.',
    }),
  },
  'case-file-pixels': {
    status: 422,
    words: () => ({
      kk: 'Суреттің өлшемі тым үлкен: 50 миллион нүктеден асады. Кішірейтіп жіберіңіз.',
      ru: 'Снимок слишком велик: больше 50 миллионов точек. Уменьшите его и отправьте снова.',
      en: 'The picture is too large: more than 50 million points. Make it smaller and send it again.',
    }),
  },
  'case-file-infected': {
    status: 422,
    words: () => ({
      kk: 'Файлда зиянды код табылды, сондықтан ол сақталмаған. Құрылғыңызды тексеріп, құжатты қайта суретке түсіріңіз.',
      ru: 'В файле найден вредоносный код, он не сохранён. Проверьте своё устройство и сфотографируйте документ заново.',
      en: 'Malicious code was found in the file, and it is not kept. Check your device, and photograph the paper anew.',
    }),
  },
  'case-files-full': {
    status: 409,
    words: () => ({
      kk: 'Бұл өтініште файлға орын қалмады: 20 файлдан не 50 МБ-тан аспайды. Қалғанын сөзбен жазыңыз.',
      ru: 'В этом обращении больше нет места для файлов: не больше 20 и не больше 50 МБ. Остальное опишите словами.',
      en: 'There is no more room for files in this case: 20 at most, and 50 MB. Say the rest in words.',
    }),
  },
  'case-files-of-account-full': {
    status: 409,
    words: () => ({
      kk: 'Сіз жіберген файлдар 200 МБ-қа жетті, сондықтан бұл файл алынған жоқ. Құжатты қабылдау орнына әкеліңіз немесе 1414-ке хабарласыңыз.',
      ru: 'Отправленные Вами файлы достигли 200 МБ, этот не принят. Принесите документ в окно приёма или позвоните 1414.',
      en: 'The files you sent have reached 200 MB, and this one was not taken. Bring the paper to a counter, or call 1414.',
    }),
  },
} as const satisfies RefusalTable

export const actRefusals = {
  'case-act-not-yours': {
    status: 403,
    words: (worker: Text) => ({
      kk: `Мұны өтінішпен айналысатын қызметкер жасайды: ${worker.kk}. Айтарыңыз болса, осы өтінішке жазыңыз.`,
      ru: `Это делает тот, кто ведёт обращение: ${worker.ru}. Если Вам есть что сказать, напишите в обращении.`,
      en: `This is for those who work on the case: ${worker.en}. If you have something to say, write in the case.`,
    }),
  },
  'case-taken': {
    status: 409,
    words: () => ({
      kk: 'Бұл өтінішті әріптесіңіз алып қойды. Кезектен басқасын алыңыз; мерзімі өтсе, оны да алуға болады.',
      ru: 'Это обращение уже взял Ваш коллега. Возьмите из очереди другое; если срок выйдет, можно будет взять и это.',
      en: 'A colleague of yours has taken this case. Take another from the queue; once it is late, it can be taken over.',
    }),
  },
  'case-not-taken': {
    status: 409,
    words: () => ({
      kk: 'Бұл өтініш сізде емес. Алдымен «Өзіме алу» батырмасын басыңыз.',
      ru: 'Это обращение не у Вас. Сначала нажмите «Взять себе».',
      en: 'This case is not with you. First choose "Take it".',
    }),
  },
  'case-closed': {
    status: 409,
    words: (through: Day) => {
      const last = dayText(through)
      return {
        kk: `Бұл өтініш аяқталған. Оны өтініш беруші қайта аша алады, соңғы күні – ${last.kk}; кейін жаңа өтініш ашу керек.`,
        ru: `Это обращение завершено. Заявитель может открыть его снова, последний день – ${last.ru}; потом нужно новое.`,
        en: `This case is closed. The applicant may open it again, on ${last.en} at the latest; after that a new one is needed.`,
      }
    },
  },
  'case-waiting': {
    status: 409,
    words: () => ({
      kk: 'Өтініш берушінің жауабы сұралып қойған. Ол жауап бергенше күтіңіз немесе мерзімді қайта жүргізіңіз.',
      ru: 'Ответ заявителя уже запрошен. Дождитесь его или продолжите срок.',
      en: 'The applicant has been asked already. Wait for the answer, or let the clock go on.',
    }),
  },
  'case-not-waiting': {
    status: 409,
    words: () => ({
      kk: 'Бұл өтініш ешкімді күтіп тұрған жоқ: мерзімі жүріп жатыр. Бетті жаңартыңыз.',
      ru: 'Это обращение никого не ждёт: его срок идёт. Обновите страницу.',
      en: 'This case waits for nobody: its clock is going. Load the page again.',
    }),
  },
  'case-not-closed': {
    status: 409,
    words: () => ({
      kk: 'Бұл өтініш ашық тұр. Айтарыңызды сол өтінішке жазыңыз.',
      ru: 'Это обращение открыто. Напишите прямо в нём.',
      en: 'This case is open. Write in it what you have to say.',
    }),
  },
  'case-reopened-by-applicant': {
    status: 403,
    words: () => ({
      kk: 'Аяқталған өтінішті оны берген адам ғана қайта аша алады. Жаңа өтініш ашыңыз.',
      ru: 'Снова открыть завершённое обращение может только заявитель. Откройте новое.',
      en: 'Only the applicant may open a closed case again. Open a new one.',
    }),
  },
  'case-reopened-too-late': {
    status: 409,
    words: () => ({
      kk: 'Қайта ашу мерзімі өтіп кетті. Жаңа өтініш ашып, мұның нөмірін жазыңыз.',
      ru: 'Срок, когда обращение можно открыть снова, прошёл. Откройте новое и укажите номер этого.',
      en: 'It is too late to open this case again. Open a new one and give the number of this one.',
    }),
  },
  'case-not-handed-there': {
    status: 422,
    field: 'to',
    words: () => ({
      kk: 'Бұл өтініш ол жаққа берілмейді. Тізімдегі бөлімдердің бірін таңдаңыз немесе кезекке қайтарыңыз.',
      ru: 'Туда это обращение не передают. Выберите один из отделов списка или верните в очередь.',
      en: 'This case is not handed over there. Choose one of the offices listed, or give it back to the queue.',
    }),
  },
  'case-outcome-of-another-kind': {
    status: 422,
    field: 'outcome',
    words: (outcomes: Text) => ({
      kk: `Бұл түрдегі өтініш мұндай нәтижемен аяқталмайды. Мыналардың бірін таңдаңыз: ${outcomes.kk}.`,
      ru: `Обращение этого вида так не завершают. Выберите одно из: ${outcomes.ru}.`,
      en: `A case of this kind does not end so. Choose one of: ${outcomes.en}.`,
    }),
  },
} as const satisfies RefusalTable
