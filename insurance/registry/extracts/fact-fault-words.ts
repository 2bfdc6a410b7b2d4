/** What is wrong with what a row of an extract says, and what to do: in the three languages. */
import { groups } from '#law'
import { type FaultWords, words } from './form-fault-words.ts'

const known = groups.join(', ')

export const factFaultWords = {
  'iin-malformed': words(
    [
      'ЖСН дұрыс жазылмаған: он екі цифр, жетіншісі 1-ден 6-ға дейін болуы тиіс.',
      'ЖСН-ді жеке басты куәландыратын құжаттан көшіріп жазыңыз; басындағы нөлдер сақталсын.',
    ],
    [
      'ИИН записан неверно: нужны двенадцать цифр, седьмая от 1 до 6.',
      'Перепишите ИИН из удостоверения личности; сохраните нули в начале.',
    ],
    [
      'The IIN is not well formed: twelve digits are needed, the seventh from 1 to 6.',
      'Copy the IIN from the identity document; keep the zeros at its beginning.',
    ],
  ),
  'iin-birth-date-does-not-exist': words(
    [
      'ЖСН-нің алғашқы алты цифры туған күнді бермейді.',
      'ЖСН-ді жеке басты куәландыратын құжаттан тексеріңіз.',
    ],
    ['Первые шесть цифр ИИН не дают даты рождения.', 'Сверьте ИИН с удостоверением личности.'],
    ['The first six digits of the IIN are not a birth date.', 'Check the IIN against the identity document.'],
  ),
  'iin-check-digit-wrong': words(
    ['ЖСН-нің бақылау цифры сәйкес келмейді.', 'ЖСН-ді тексеріңіз: бір цифр қате немесе орны ауысқан.'],
    ['Контрольная цифра ИИН не сходится.', 'Проверьте ИИН: одна цифра неверна или цифры переставлены.'],
    ['The check digit of the IIN does not fit.', 'Check the IIN: a digit is wrong or two are swapped.'],
  ),
  'iin-birth-date-in-the-future': words(
    ['ЖСН бойынша туған күн әлі болған жоқ.', 'ЖСН-нің алғашқы жеті цифрын тексеріңіз.'],
    ['Дата рождения по ИИН ещё не наступила.', 'Проверьте первые семь цифр ИИН.'],
    ['The birth date in the IIN has not come yet.', 'Check the first seven digits of the IIN.'],
  ),
  'bin-malformed': words(
    [
      'Төлеушінің сәйкестендіру нөмірі БСН де, ЖСН де емес.',
      'Он екі цифрды тіркеу куәлігінен көшіріп жазыңыз; басындағы нөлдер сақталсын.',
    ],
    [
      'Номер плательщика не является ни БИН, ни ИИН.',
      'Перепишите двенадцать цифр из свидетельства о регистрации; сохраните нули в начале.',
    ],
    [
      'The payer’s identifier is neither a BIN nor an IIN.',
      'Copy the twelve digits from the registration certificate; keep the zeros at its beginning.',
    ],
  ),
  'bin-check-digit-wrong': words(
    ['БСН-нің бақылау цифры сәйкес келмейді.', 'БСН-ді тексеріңіз: бір цифр қате немесе орны ауысқан.'],
    ['Контрольная цифра БИН не сходится.', 'Проверьте БИН: одна цифра неверна или цифры переставлены.'],
    ['The check digit of the BIN does not fit.', 'Check the BIN: a digit is wrong or two are swapped.'],
  ),
  'day-does-not-exist': words(
    ['Мұндай күнтізбелік күн жоқ.', 'Күнді ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2026-01-31.'],
    ['Такого дня в календаре нет.', 'Запишите день как ГГГГ-ММ-ДД, например 2026-01-31.'],
    ['There is no such day.', 'Write the day as YYYY-MM-DD, for example 2026-01-31.'],
  ),
  'birth-date-differs-from-iin': words(
    ['Туған күні ЖСН-ге сәйкес келмейді.', 'Екеуін де жеке басты куәландыратын құжатпен салыстырыңыз.'],
    ['Дата рождения расходится с ИИН.', 'Сверьте обе записи с удостоверением личности.'],
    ['The birth date disagrees with the IIN.', 'Check both against the identity document.'],
  ),
  'sex-unknown': words(
    ['Жынысы танылмады.', 'male немесе female деп жазыңыз, не бос қалдырыңыз: ЖСН-нен алынады.'],
    ['Пол не распознан.', 'Напишите male или female либо оставьте пустым: будет взят из ИИН.'],
    ['The sex is not recognised.', 'Write male or female, or leave it empty: the IIN tells it.'],
  ),
  'sex-differs-from-iin': words(
    [
      'Жынысы ЖСН-нің жетінші цифрына сәйкес келмейді.',
      'Екеуін де жеке басты куәландыратын құжатпен салыстырыңыз.',
    ],
    ['Пол расходится с седьмой цифрой ИИН.', 'Сверьте обе записи с удостоверением личности.'],
    ['The sex disagrees with the seventh digit of the IIN.', 'Check both against the identity document.'],
  ),
  'residence-unknown': words(
    [
      'Тұру мәртебесі танылмады.',
      'Мыналардың бірін жазыңыз: citizen, permanent-resident, kandas, eaeu-worker, eaeu-family, temporary.',
    ],
    [
      'Статус пребывания не распознан.',
      'Напишите одно из: citizen, permanent-resident, kandas, eaeu-worker, eaeu-family, temporary.',
    ],
    [
      'The residence is not recognised.',
      'Write one of: citizen, permanent-resident, kandas, eaeu-worker, eaeu-family, temporary.',
    ],
  ),
  'died-before-birth': words(
    [
      'Қайтыс болған күні туған күнінен бұрын.',
      'Екі күнді де азаматтық хал актісінің жазбасымен салыстырыңыз.',
    ],
    ['День смерти раньше дня рождения.', 'Сверьте обе даты с записью акта гражданского состояния.'],
    ['The day of death is before the day of birth.', 'Check both days against the civil register.'],
  ),
  'died-in-the-future': words(
    ['Қайтыс болған күні әлі келген жоқ.', 'Күнді азаматтық хал актісінің жазбасымен салыстырыңыз.'],
    ['День смерти ещё не наступил.', 'Сверьте день с записью акта гражданского состояния.'],
    ['The day of death has not come yet.', 'Check the day against the civil register.'],
  ),
  'participant-before-birth': words(
    [
      'Жүйеге қатысу туған күннен бұрын басталады.',
      'Келген (тұруға рұқсат алған) күнді тексеріңіз немесе бос қалдырыңыз.',
    ],
    [
      'Участие начинается раньше дня рождения.',
      'Проверьте день прибытия (вида на жительство) или оставьте поле пустым.',
    ],
    [
      'Participation begins before the day of birth.',
      'Check the day of arrival (residence permit) or leave it empty.',
    ],
  ),
  'previous-iin-is-the-same': words(
    ['Бұрынғы ЖСН қазіргісімен бірдей.', 'Ауыстырылған ЖСН-ді жазыңыз немесе өрісті бос қалдырыңыз.'],
    ['Прежний ИИН совпадает с нынешним.', 'Укажите заменённый ИИН или оставьте поле пустым.'],
    [
      'The previous IIN is the same as the present one.',
      'Write the IIN that was replaced, or leave the field empty.',
    ],
  ),
  'previous-and-merged-together': words(
    ['Бір жолда ЖСН ауыстыру да, адамдарды біріктіру де берілген.', 'Оларды екі бөлек жолмен жіберіңіз.'],
    ['В одной строке даны и замена ИИН, и объединение лиц.', 'Передайте их двумя строками.'],
    ['One row both replaces an IIN and merges two persons.', 'Send them as two rows.'],
  ),
  'iin-replaced': words(
    [
      'Бұл ЖСН ауыстырылған немесе басқа адамның жазбасына біріктірілген, сондықтан жол ескірген.',
      'Мәліметті адамның қазіргі ЖСН-мен жіберіңіз; біріктіру қате болса, mergedInto өрісіне осы ЖСН-нің өзін жазыңыз.',
    ],
    [
      'Этот ИИН заменён или объединён с записью другого лица, поэтому строка устарела.',
      'Передайте сведения под нынешним ИИН лица; если объединение ошибочно, укажите в mergedInto этот же ИИН.',
    ],
    [
      'This IIN was replaced, or merged into another person’s record, so the row is out of date.',
      'Send the row under the person’s present IIN; if the merge was a mistake, put this same IIN in mergedInto.',
    ],
  ),
  'merge-target-unknown': words(
    ['Біріктірілетін ЖСН тізілімде жоқ.', 'Алдымен сол адамның жолын жүктеңіз немесе ЖСН-ді тексеріңіз.'],
    [
      'ИИН, с которым объединяют, в реестре не найден.',
      'Сначала загрузите строку этого лица или проверьте ИИН.',
    ],
    ['The IIN to merge into is of nobody known.', 'Import that person’s row first, or check the IIN.'],
  ),
  'payer-kind-unknown': words(
    [
      'Төлеушінің түрі танылмады.',
      'Мыналардың бірін жазыңыз: legal-entity, entrepreneur, peasant-farm, private-practice, natural-person, state, unknown.',
    ],
    [
      'Вид плательщика не распознан.',
      'Напишите одно из: legal-entity, entrepreneur, peasant-farm, private-practice, natural-person, state, unknown.',
    ],
    [
      'The kind of payer is not recognised.',
      'Write one of: legal-entity, entrepreneur, peasant-farm, private-practice, natural-person, state, unknown.',
    ],
  ),
  'suspension-without-start': words(
    ['Тоқтата тұрудың соңы бар, басы жоқ.', 'suspendedFrom өрісін толтырыңыз.'],
    ['Указан конец приостановления, но не начало.', 'Заполните suspendedFrom.'],
    ['The suspension has an end but no beginning.', 'Fill in suspendedFrom.'],
  ),
  'until-not-after-from': words(
    [
      'Аяқталу күні басталу күнінен кейін емес.',
      'until – енді кірмейтін алғашқы күн, ол from күнінен кейін болуы тиіс.',
    ],
    [
      'День окончания не позже дня начала.',
      'until – первый день, который уже не входит; он должен быть позже from.',
    ],
    [
      'The end is not after the beginning.',
      'until is the first day no longer in; it must be later than from.',
    ],
  ),
  'spell-unknown': words(
    [
      'Кезең түрі танылмады.',
      `entrepreneur, employment, gph деп немесе жеңілдікті санатты жазыңыз: ${known}.`,
    ],
    ['Вид периода не распознан.', `Укажите entrepreneur, employment, gph либо льготную категорию: ${known}.`],
    ['The kind of spell is not recognised.', `Write entrepreneur, employment, gph, or a group: ${known}.`],
  ),
  'person-unknown': words(
    [
      'Мұндай ЖСН бар адам тізілімде жоқ.',
      'Алдымен адамдар тізілімін жүктеңіз (kepil import persons) немесе ЖСН-ді тексеріңіз.',
    ],
    [
      'Лица с таким ИИН в реестре нет.',
      'Сначала загрузите реестр лиц (kepil import persons) или проверьте ИИН.',
    ],
    ['The IIN is of nobody known.', 'Import the persons first (kepil import persons), or check the IIN.'],
  ),
  'from-before-birth': words(
    ['Кезең адам туғанға дейін басталады.', 'from күні мен ЖСН-ді тексеріңіз.'],
    ['Период начинается раньше рождения лица.', 'Проверьте день from и ИИН.'],
    ['The spell begins before the person’s birth.', 'Check from and the IIN.'],
  ),
  'payer-missing': words(
    [
      'Жұмыс немесе АҚС шарты кезеңінде төлеуші көрсетілмеген.',
      'payer өрісіне жұмыс берушінің БСН-ін немесе ЖСН-ін жазыңыз.',
    ],
    [
      'У периода работы или договора ГПХ не указан плательщик.',
      'Укажите в payer БИН или ИИН работодателя (заказчика).',
    ],
    [
      'A spell of employment or of a civil-law contract names no payer.',
      'Put the employer’s (customer’s) BIN or IIN in payer.',
    ],
  ),
  'income-malformed': words(
    ['Кіріс сомасы оқылмайды.', 'Соманы теңгемен, нүктемен жазыңыз, мысалы 250000.00.'],
    ['Сумма дохода не читается.', 'Запишите сумму в тенге с точкой, например 250000.00.'],
    ['The income cannot be read.', 'Write it in tenge with a point, for example 250000.00.'],
  ),
  'provider-not-a-bin': words(
    [
      'Емхананың нөмірі БСН емес.',
      'Он екі цифрды емхананың тіркеу куәлігінен көшіріп жазыңыз; адамның ЖСН-і мұнда жазылмайды.',
    ],
    [
      'Номер поликлиники не является БИН.',
      'Перепишите двенадцать цифр из свидетельства о регистрации поликлиники; ИИН человека сюда не пишется.',
    ],
    [
      'The clinic’s number is no BIN.',
      'Copy the twelve digits from the clinic’s registration certificate; an IIN of a person is not written here.',
    ],
  ),
  'through-before-from': words(
    ['Соңғы күн бірінші күннен бұрын.', 'through – тіркелген соңғы күн; екі күнді де тексеріңіз.'],
    ['Последний день раньше первого.', 'through – последний день прикрепления; проверьте оба дня.'],
    ['The last day is before the first.', 'through is the last day attached; check both days.'],
  ),
  'as-of-in-the-future': words(
    ['Үзіндінің күні әлі келген жоқ.', 'asOf – тізілім осыны айтқан күн; күнді тексеріңіз.'],
    ['День выписки ещё не наступил.', 'asOf – день, на который регистр это сообщает; проверьте день.'],
    ['The day of the extract has not come yet.', 'asOf is the day on which the register says so; check it.'],
  ),
  'withdrawn-malformed': words(
    ['withdrawn өрісі танылмады.', 'Кезең кері қайтарылса, yes деп жазыңыз, әйтпесе бос қалдырыңыз.'],
    ['Поле withdrawn не распознано.', 'Напишите yes, если период отозван, иначе оставьте пустым.'],
    ['The field withdrawn is not recognised.', 'Write yes if the spell is taken back, else leave it empty.'],
  ),
  'withdrawn-spell-unknown': words(
    [
      'Кері қайтарылатын кезең тізілімде жоқ.',
      'iin, spell, from, source, evidence және payer бұрын жіберілген жолдағыдай екенін тексеріңіз.',
    ],
    [
      'Отзываемого периода в реестре нет.',
      'Проверьте, что iin, spell, from, source, evidence и payer те же, что в переданной ранее строке.',
    ],
    [
      'The spell to take back is not in the register.',
      'Check that iin, spell, from, source, evidence and payer are those of the row sent before.',
    ],
  ),
} satisfies Record<string, FaultWords>
