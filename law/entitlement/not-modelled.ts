/** What the lists of care say, or leave open, and the catalogue does not hold. */
import { citing, insuranceLaw, questions } from '../citation.ts'
import type { NotModelled } from '../not-modelled.ts'

export const careNotModelled: readonly NotModelled[] = [
  {
    topic: 'whole-list-of-services',
    how: 'refused',
    cite: citing('resolution-421')('3'),
    text: {
      kk: 'Каталогта тарифтік тізімнің үш мыңнан астам жолы емес, жиі сұралатын қызметтер тұр: басқа код unknown-service деп қайтарылады.',
      ru: 'В каталоге не весь тарификатор (более трёх тысяч строк), а услуги, о которых спрашивают чаще: другой код – отказ unknown-service.',
      en: 'The catalogue holds the services usually asked about, not the tariff list of over three thousand rows: another code is refused as unknown-service.',
    },
  },
  {
    topic: 'tariffs-and-quality-review',
    how: 'outside',
    cite: questions('Q30'),
    text: {
      kk: 'Қызметтің тарифі мен сапа сараптамасы есептелмейді: жауап тек кім төлейтінін айтады.',
      ru: 'Тариф услуги и экспертиза качества не считаются: ответ говорит лишь, кто платит.',
      en: 'The tariff of a service and the review of quality are not computed: the answer only says who pays.',
    },
  },
  {
    topic: 'list-of-outpatient-medicines',
    how: 'refused',
    cite: citing('order-dsm-75-2021')('annex 1'),
    text: {
      kk: 'Амбулаториялық дәрілердің атаулары бойынша тізімі (2021 жылғы № ҚР ДСМ-75 бұйрық) енгізілмеген: дәрі-дәрмек топтары бойынша ғана жауап беріледі.',
      ru: 'Поимённый перечень амбулаторных лекарств (приказ № ҚР ДСМ-75 2021 года) не внесён: ответ даётся по группам лекарств.',
      en: 'The list of outpatient medicines by name (order No ҚР ДСМ-75 of 2021) is not entered: the answer is by groups of medicines.',
    },
  },
  {
    topic: 'terms-of-infarction-and-stroke',
    how: 'read',
    cite: citing('order-dsm-108-2020')('annex 1'),
    text: {
      kk: 'Миокард инфарктінен кейінгі 6 ай мен инсульттен кейінгі 1 жыл саналмайды: диагноз осы мерзімде деп алынады.',
      ru: '6 месяцев после инфаркта и 1 год после инсульта не отсчитываются: диагноз берётся как стоящий в этом сроке.',
      en: 'The six months after an infarction and the year after a stroke are not counted: the diagnosis is taken to be within them.',
    },
  },
  {
    topic: 'new-infections-by-group',
    how: 'read',
    cite: citing('order-dsm-121-2020')('1'),
    text: {
      kk: '2020 жылы тізімге топ болып қосылған жаңа жұқпалы вирустық инфекциялар мен қоздырғыштардың жаңа кіші түрлері кодтармен ашылмаған: олардан тек U04, U07.1 және U07.2 танылады.',
      ru: 'Вновь возникающие контагиозные вирусные инфекции и новые подтипы возбудителей, добавленные в перечень в 2020 году группами, кодами не раскрыты: из них признаются только U04, U07.1 и U07.2.',
      en: 'The newly arising contagious infections and new subtypes that the list has held as groups since 2020 are not told by codes: of them U04, U07.1 and U07.2 alone are taken.',
    },
  },
  {
    topic: 'rare-diseases-in-full',
    how: 'read',
    cite: citing('order-dsm-108-2020')('annex 1'),
    text: {
      kk: 'Орфандық аурулар кодтарының тізімі толық емес: онда жоқ код кепілдік берілген деп танылмайды.',
      ru: 'Список кодов орфанных заболеваний неполон: код не из него гарантированным не признаётся.',
      en: 'The codes of rare diseases are not complete: a code not among them is not taken as guaranteed.',
    },
  },
  {
    topic: 'chronic-diseases-in-full',
    how: 'read',
    cite: citing('order-dsm-149-2020')('annex'),
    text: {
      kk: '2025 жылдың соңына дейін кепілдік берілген негізгі созылмалы аурулардан төртеуі ғана аталған, «және т.б.» дегені жазбада жоқ. 2026 жылдан бастап бақылаудағы созылмалы аурулар МӘМС пакетінде: емхананың өз бақылауы да онда деп алынады, ол туралы бір дереккөз айтады.',
      ru: 'Из основных хронических заболеваний, гарантированных до конца 2025 года, названы четыре, «и другие» не записаны. С 2026 года наблюдаемые хронические заболевания в пакете ОСМС: так же считается и наблюдение в самой поликлинике, о нём говорит один источник.',
      en: 'Of the main chronic diseases guaranteed until the end of 2025 four are named; “and others” is on no record. From 2026 chronic diseases under observation are the insurance’s: so is taken the observation in primary care too, of which one source speaks.',
    },
  },
  {
    topic: 'life-threatening-states-from-2027',
    how: 'read',
    cite: citing('code-360-VI')('196'),
    text: {
      kk: '2027 жылдан бастап сақтандырылмағандарға шұғыл стационарлық көмек өмірге қауіп төндіретін жағдайлардың тізбесі бойынша кепілдік беріледі. Тізбе қолда жоқ: шұғыл деп аталған көмектің бәрі өмірге қауіп кезіндегі көмек деп алынады.',
      ru: 'С 2027 года экстренная стационарная помощь незастрахованным гарантирована при состояниях из перечня угрожающих жизни. Перечня под рукой нет: всякая помощь, названная экстренной, принимается за помощь при угрозе жизни.',
      en: 'From 2027 emergency hospital care of those not insured is guaranteed in the life-threatening states of a list. The list is not at hand: whatever is called an emergency is taken as a threat to life.',
    },
  },
  {
    topic: 'tests-within-primary-care-from-2027',
    how: 'read',
    cite: citing('resolution-care-lists-2025')('1'),
    text: {
      kk: '2027 жылдан бастап бастапқы көмектің алғашқы қаралудан кейінгісі МӘМС пакетінде. Алғашқы қаралу кезінде тағайындалған қарапайым талдаулар, қарап-тексерулер мен дәрі-дәрмек бұрынғыдай кепілдік берілген деп алынады.',
      ru: 'С 2027 года первичная помощь после первого обращения в пакете ОСМС. Обычные анализы, осмотры и лекарства, назначенные при первом обращении, считаются гарантированными, как раньше.',
      en: 'From 2027 primary care after the first visit is the insurance’s. The usual tests, examinations and medicines ordered at the first visit are taken as guaranteed, as before.',
    },
  },
  {
    topic: 'diagnosis-before-insured-status',
    how: 'read',
    cite: citing('code-360-VI')('196(3)(5)'),
    text: {
      kk: 'Сақтандырылған адамның шұғыл стационарлық көмегі кепілдік тізбесіндегі аурудан болса, оған ТМККК қаражатынан төленеді деп алынады: қай пакет бұрын тұратынын айтатын норма табылмаған.',
      ru: 'Если экстренная стационарная помощь застрахованному связана с болезнью из гарантирующего перечня, считается, что она оплачивается из ГОБМП: нормы о том, какой пакет идёт первым, не найдено.',
      en: 'Emergency hospital care of an insured person for a disease of a guaranteeing list is taken to be paid from the guaranteed package: no norm was found that says which package comes first.',
    },
  },
  {
    topic: 'screening-intervals',
    how: 'read',
    cite: citing('code-360-VI')('196'),
    text: {
      kk: 'Скринингтің жиілігі мен жынысқа қарай шектері тексерілмейді, жасының төменгі шегі ғана қаралады.',
      ru: 'Периодичность скрининга и условия по полу не проверяются, смотрится лишь нижняя граница возраста.',
      en: 'How often screening is given and for which sex is not checked, only the lowest age.',
    },
  },
  {
    topic: 'categories-of-urgent-dentistry',
    how: 'read',
    cite: citing('resolution-421')('3'),
    text: {
      kk: 'Шұғыл стоматологиялық көмек алатын санаттарға адамның жататыны тексерілмейді: қызметтің коды оны білдіреді.',
      ru: 'Принадлежность к категориям, которым положена экстренная стоматология, не проверяется: её означает сам код услуги.',
      en: 'Whether a person is of the groups that have emergency dentistry is not checked: the code of the service says so.',
    },
  },
  {
    topic: 'own-service-care',
    how: 'read',
    cite: insuranceLaw('14(2)(2)'),
    text: {
      kk: 'Әскери және басқа қызметтердің өз емханалары мен ережелері есепке алынбайды: пакет, шарт және жолдама жалпы ереже бойынша қаралады.',
      ru: 'Ведомственные клиники и правила военной и иных служб не учитываются: пакет, договор и направление смотрятся по общим правилам.',
      en: 'The clinics and rules of the military and like services are not known here: package, contract and referral are judged by the general rules.',
    },
  },
  {
    topic: 'refugees-and-asylum-seekers',
    how: 'refused',
    cite: citing('order-dsm-121-2020')('annex 2'),
    text: {
      kk: 'Босқындар, баспана іздеушілер және адам саудасының құрбандары бөлек тұрғылықты мәртебе ретінде енгізілмеген.',
      ru: 'Беженцы, лица, ищущие убежище, и жертвы торговли людьми отдельным статусом проживания не внесены.',
      en: 'Refugees, asylum seekers and victims of trafficking are not entered as a residence of their own.',
    },
  },
  {
    topic: 'contract-for-guaranteed-care',
    how: 'read',
    cite: citing('order-591')('1'),
    text: {
      kk: 'ТМККК қызметіне жауапта ұйымның Қормен шарты сұралмайды: шарты жоқ ұйымда ол іс жүзінде ақылы болуы мүмкін.',
      ru: 'В ответе об услуге ГОБМП договор организации с Фондом не спрашивается: в организации без договора она на деле может быть платной.',
      en: 'For guaranteed care the provider’s contract with the Fund is not asked about: at one without a contract it may in fact be paid for.',
    },
  },
  {
    topic: 'terms-of-voluntary-insurance',
    how: 'outside',
    cite: questions('Q39'),
    text: {
      kk: 'Ерікті сақтандыру шартының сомасы мен тізімі қаралмайды: оның төлей алатыны ғана айтылады.',
      ru: 'Сумма и перечень договора добровольного страхования не рассматриваются: сказано лишь, что оно может заплатить.',
      en: 'The sum and list of a voluntary insurance contract are not judged: it is only said that it may pay.',
    },
  },
]
