/** P01 to P04, P09 and P10: who the person of a line is, and how he stands. */
import { always, type CatalogueEntry } from './entry.ts'

const personLevel = { level: 'person', decidable: 'file' } as const
const returned = { ...personLevel, actions: always('return') } as const
const flagged = { ...personLevel, actions: always('flag') } as const
const byRegister = { level: 'person', decidable: 'register' } as const

const iinRemedy = {
  kk: 'Сома қайтарылады. ЖСН нөмірін жеке куәлікпен салыстырып, қайта төлеңіз.',
  ru: 'Сумма будет возвращена. Сверьте ИИН с удостоверением личности и заплатите снова.',
  en: 'The sum is returned. Compare the IIN with the identity card and pay again.',
}
const textColumn = {
  kk: 'Сома қайтарылады. ЖСН бағанының пішімін «Мәтін» етіп қойып («Ұяшық пішімі → Сан → Мәтін»), нөмірлерді бағдарламадан қайта алып, төлеңіз.',
  ru: 'Сумма будет возвращена. Задайте столбцу ИИН формат «Текстовый» («Формат ячеек → Число → Текстовый»), внесите номера заново и заплатите снова.',
  en: 'The sum is returned. Give the column of the IIN the format "Text" ("Format cells → Number → Text"), enter the numbers anew and pay again.',
}
const birthForm = {
  kk: 'Сома қайтарылады. Туған күнін ЖЖЖЖААКК түрінде, мысалы 18890105 деп жазып, қайта төлеңіз.',
  ru: 'Сумма будет возвращена. Запишите дату рождения как ГГГГММДД, например 18890105, и заплатите снова.',
  en: 'The sum is returned. Write the birth date as YYYYMMDD, such as 18890105, and pay again.',
}
const birthFormOfTable = {
  kk: 'Сома қайтарылады. Туған күнін ЖЖЖЖ-АА-КК түрінде, мысалы 1889-01-05 деп жазып, қайта төлеңіз.',
  ru: 'Сумма будет возвращена. Запишите дату рождения как ГГГГ-ММ-ДД, например 1889-01-05, и заплатите снова.',
  en: 'The sum is returned. Write the birth date as YYYY-MM-DD, such as 1889-01-05, and pay again.',
}
const birthRemedy = {
  kk: 'Сома қайтарылады. Туған күні мен ЖСН нөмірін жеке куәлікпен салыстырып, қайта төлеңіз.',
  ru: 'Сумма будет возвращена. Сверьте дату рождения и ИИН с удостоверением личности и заплатите снова.',
  en: 'The sum is returned. Compare the birth date and the IIN with the identity card and pay again.',
}

const identityFindings = {
  'iin-missing': {
    code: 'P01',
    ...returned,
    what: { kk: 'ЖСН көрсетілмеген.', ru: 'ИИН не указан.', en: 'The IIN is missing.' },
    remedy: iinRemedy,
  },
  'iin-length': {
    code: 'P01',
    ...returned,
    what: {
      kk: 'ЖСН {iin} 12 саннан тұрмайды.',
      ru: 'ИИН {iin} состоит не из 12 цифр.',
      en: 'IIN {iin} is not twelve digits.',
    },
    remedy: iinRemedy,
  },
  'iin-as-number': {
    code: 'P01',
    ...returned,
    what: {
      kk: 'ЖСН орнында кесте бағдарламасы санға айналдырған мән тұр ({iin}): цифрларының бір бөлігі жоғалған.',
      ru: 'На месте ИИН стоит число, в которое его превратила программа таблиц ({iin}): часть цифр потеряна.',
      en: 'In the place of the IIN stands a number the spreadsheet made of it ({iin}): some of its digits are lost.',
    },
    remedy: textColumn,
  },
  'iin-zero-lost': {
    code: 'P01',
    ...returned,
    what: {
      kk: 'ЖСН {iin}: басындағы нөл жоғалған, кесте бағдарламасы оны сан деп оқыған.',
      ru: 'ИИН {iin}: потерян ноль в начале, программа таблиц прочла его как число.',
      en: 'IIN {iin}: the zero at its beginning was lost; the spreadsheet read it as a number.',
    },
    remedy: textColumn,
  },
  'iin-birth-date': {
    code: 'P01',
    ...returned,
    what: {
      kk: 'ЖСН {iin} ішіндегі туған күн күнтізбеде жоқ.',
      ru: 'Даты рождения, заложенной в ИИН {iin}, нет в календаре.',
      en: 'The birth date inside IIN {iin} is not in the calendar.',
    },
    remedy: iinRemedy,
  },
  'iin-century': {
    code: 'P01',
    ...returned,
    what: {
      kk: 'ЖСН {iin}: жетінші сан ғасыр мен жынысты білдіруге тиіс (1–6).',
      ru: 'ИИН {iin}: седьмая цифра должна обозначать век и пол (1–6).',
      en: 'IIN {iin}: the seventh digit must tell century and sex (1 to 6).',
    },
    remedy: iinRemedy,
  },
  'iin-check-digit': {
    code: 'P01',
    ...returned,
    what: {
      kk: 'ЖСН {iin}: бақылау саны қате, нөмір теру кезінде бұрмаланған.',
      ru: 'ИИН {iin}: неверна контрольная цифра, номер искажён при наборе.',
      en: 'IIN {iin}: the check digit is wrong; the number was mistyped.',
    },
    remedy: iinRemedy,
  },
  'iin-in-the-future': {
    code: 'P01',
    ...returned,
    what: {
      kk: 'ЖСН {iin} бойынша адам әлі туған жоқ.',
      ru: 'По ИИН {iin} человек ещё не родился.',
      en: 'By IIN {iin} the person is not yet born.',
    },
    remedy: iinRemedy,
  },
  'iin-is-bin': {
    code: 'P01',
    ...returned,
    what: {
      kk: 'ЖСН орнында ұйымның БСН нөмірі тұр ({iin}).',
      ru: 'На месте ИИН стоит БИН организации ({iin}).',
      en: 'In the place of the IIN stands the BIN of an organisation ({iin}).',
    },
    remedy: iinRemedy,
  },
  'person-unknown': {
    code: 'P02',
    ...byRegister,
    actions: always('suspense'),
    what: {
      kk: 'ЖСН {iin} дұрыс құрылған, бірақ тіркелімде мұндай адам жоқ.',
      ru: 'ИИН {iin} составлен верно, но такого человека в регистре нет.',
      en: 'IIN {iin} is well formed, but the register knows nobody by it.',
    },
    remedy: {
      kk: 'Сома анықталғанша сақталады және адам тіркелгеннен кейін есептеледі. Нөмірді жеке куәлікпен салыстырыңыз.',
      ru: 'Сумма ждёт выяснения и будет зачтена, когда человек появится в регистре. Сверьте номер с удостоверением.',
      en: 'The sum waits and is entered once the person is on the register. Compare the number with the identity card.',
    },
  },
  'person-dead': {
    code: 'P02',
    ...byRegister,
    actions: always('return'),
    what: {
      kk: 'Адам төлем кезеңінен ({month:month}) бұрын қайтыс болған.',
      ru: 'Человек умер до оплачиваемого периода ({month:month}).',
      en: 'The person died before the month paid for ({month:month}).',
    },
    remedy: {
      kk: 'Сома қайтарылады. Адамды тізімнен шығарыңыз.',
      ru: 'Сумма будет возвращена. Исключите человека из списка.',
      en: 'The sum is returned. Take the person off the list.',
    },
  },
  'name-differs': {
    code: 'P03',
    ...byRegister,
    actions: always('flag'),
    what: {
      kk: 'Аты-жөні тіркелімдегідей емес, ал ЖСН мен туған күні сәйкес.',
      ru: 'Имя расходится с регистром, а ИИН и дата рождения сходятся.',
      en: 'The name differs from the register; the IIN and the birth date agree.',
    },
    remedy: {
      kk: 'Төлем өтеді. Аты-жөнін жеке куәлік бойынша түзетіңіз.',
      ru: 'Платёж проходит. Исправьте имя по удостоверению личности.',
      en: 'The payment passes. Correct the name by the identity card.',
    },
  },
  'name-and-birth-differ': {
    code: 'P03',
    ...byRegister,
    actions: always('suspense'),
    what: {
      kk: 'Аты-жөні де, туған күні де тіркелімдегідей емес: ЖСН {iin} басқа адамдікі болуы мүмкін.',
      ru: 'С регистром расходятся и имя, и дата рождения: ИИН {iin}, возможно, чужой.',
      en: 'Both the name and the birth date differ from the register: IIN {iin} may be somebody else’s.',
    },
    remedy: {
      kk: 'Сома анықталғанша сақталады. ЖСН мен аты-жөнін жеке куәлікпен салыстырып, Мемлекеттік корпорацияға хабарлаңыз.',
      ru: 'Сумма ждёт выяснения. Сверьте ИИН и имя с удостоверением и сообщите Государственной корпорации.',
      en: 'The sum waits. Compare IIN and name with the identity card and tell the State Corporation.',
    },
  },
  'birth-date-differs': {
    code: 'P04',
    ...returned,
    what: {
      kk: 'Туған күні {found} ЖСН ішіндегі күнге сәйкес келмейді.',
      ru: 'Дата рождения {found} расходится с датой в ИИН.',
      en: 'The birth date {found} disagrees with the date in the IIN.',
    },
    remedy: birthRemedy,
  },
  'birth-date-unreadable': {
    code: 'P04',
    ...returned,
    what: {
      kk: 'Туған күні «{found}» күнтізбеде жоқ.',
      ru: 'Даты рождения «{found}» нет в календаре.',
      en: 'The birth date "{found}" is not in the calendar.',
    },
    remedy: birthForm,
    inTable: { remedy: birthFormOfTable },
  },
  'birth-date-missing': {
    code: 'P04',
    ...flagged,
    what: {
      kk: 'Туған күні көрсетілмеген.',
      ru: 'Дата рождения не указана.',
      en: 'The birth date is missing.',
    },
    remedy: {
      kk: 'Төлем өтеді. Келесі тізімде туған күнін көрсетіңіз: ол қатені табуға көмектеседі.',
      ru: 'Платёж проходит. В следующем списке укажите её: так находят ошибки.',
      en: 'The payment passes. State it in the next list: mistakes are found by it.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>

const statusFindings = {
  'person-state-covered': {
    code: 'P09',
    ...byRegister,
    actions: always('flag'),
    what: {
      kk: '{month:month} үшін бұл адамның жарнасын мемлекет төлейді.',
      ru: 'За {month:month} взносы за этого человека платит государство.',
      en: 'For {month:month} the State pays for this person.',
    },
    remedy: {
      kk: 'Төлем өтеді. Ол міндетті емес: қайтаруға өтініш беруге болады.',
      ru: 'Платёж проходит. Он не обязателен: можно подать заявление на возврат.',
      en: 'The payment passes. It was not owed: a refund may be applied for.',
    },
  },
  'person-not-participant': {
    code: 'P10',
    ...byRegister,
    actions: always('flag'),
    what: {
      kk: '{month:month} айында бұл адам — уақытша болатын шетелдік, сақтандыру жүйесіне қатыспайды.',
      ru: 'За {month:month} этот человек не участник системы: он временно пребывающий иностранец.',
      en: 'In {month:month} this person is a foreigner staying for a time, and not a participant.',
    },
    remedy: {
      kk: 'Төлем өтеді, бірақ сақтандыру бермейді. Тұруға ықтиярхатын ұсыныңыз немесе қайтаруға өтініш беріңіз.',
      ru: 'Платёж проходит, но страховки не даёт. Представьте вид на жительство или подайте заявление на возврат.',
      en: 'The payment passes but insures nobody. Show the residence permit, or apply for a refund.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>

export const personFindings = { ...identityFindings, ...statusFindings } as const
