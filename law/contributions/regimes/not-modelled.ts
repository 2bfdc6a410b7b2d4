/** What the law says of dues, or leaves open, and the rules do not compute: special regimes, several payers, missing wages. */
import { citing, insuranceLaw } from '../../citation.ts'
import type { NotModelled } from '../../not-modelled.ts'

const taxCode = citing('tax-code-120-VI')

export const regimesNotModelled: readonly NotModelled[] = [
  {
    topic: 'peasant-farm-base',
    how: 'read',
    cite: insuranceLaw('29'),
    text: {
      kk: 'Шаруа қожалығының басшысы туралы дереккөздер қайшы: ол жеке кәсіпкер ретінде есептеледі (1,4 ЕТЖ), 1 ЕТЖ деген ертерек түсіндірме сұраушы таңдаса ғана қолданылады; жауап қайсысы алынғанын айтады.',
      ru: 'О главе крестьянского хозяйства источники расходятся: он считается как предприниматель (1,4 МЗП), более раннее разъяснение об 1 МЗП – только по выбору спрашивающего; ответ говорит, что взято.',
      en: 'Of the head of a peasant farm the sources conflict: assessed as an entrepreneur (1.4 minimum wages), by the earlier 1 only where the asker chooses it; the answer says which was taken.',
    },
  },
  {
    topic: 'single-payment-shares',
    how: 'read',
    cite: insuranceLaw('14(2)(2-1)'),
    text: {
      kk: 'Бірыңғай төлем үлестерге бөлінбейді: оның МӘМС бөліктері табыстың 2 % және 3 % ретінде есептеледі; қалған бөліктері (табыс салығы, зейнетақы, әлеуметтік аударым) айтылмайды.',
      ru: 'Единый платёж по долям не делится: его части ОСМС считаются как 2 % и 3 % дохода; остальные части (подоходный налог, пенсионные, социальные) не называются.',
      en: 'The single payment is not split by shares: its insurance parts are computed as 2 % and 3 % of pay; its other parts (income tax, pension, social) are not told.',
    },
  },
  {
    topic: 'who-may-use-a-regime',
    how: 'outside',
    cite: taxCode('776-3'),
    text: {
      kk: 'Кәсіпорынның немесе адамның арнаулы режимге құқығы (қызмет түрі, жұмыскерлер саны, тіркелуі) тексерілмейді: payer өрісі соны білдіреді, тек табыс шегі қаралады.',
      ru: 'Право фирмы или лица на специальный режим (вид деятельности, число работников, регистрация) не проверяется: его означает поле payer; смотрится только предел дохода.',
      en: 'Whether a firm or a person may use a regime (kind of activity, number of workers, registration) is not checked: the field payer says so; only the limit of income is looked at.',
    },
  },
  {
    topic: 'other-shares-of-the-unified-payment',
    how: 'outside',
    cite: taxCode('775'),
    text: {
      kk: 'Бірыңғай жиынтық төлемнің салық, зейнетақы және әлеуметтік сақтандыру үлестері есептелмейді: Kepil тек медициналық сақтандыру туралы жауап береді.',
      ru: 'Доли налога, пенсии и социального страхования в едином совокупном платеже не считаются: Kepil отвечает только о медицинском страховании.',
      en: 'The tax, pension and social-insurance shares of the unified payment are not computed: Kepil answers for the health insurance only.',
    },
  },
  {
    topic: 'income-over-the-limit-of-a-regime',
    how: 'refused',
    cite: insuranceLaw('28'),
    text: {
      kk: 'Арнаулы режимнің табыс шегінен асқан ай сол режим бойынша есептелмейді: income-over-limit деп қайтарылады; адамның қай төлеуші болатынын заң мәтіні айқындайды, Kepil болжамайды.',
      ru: 'Месяц с доходом выше предела режима по нему не считается: отказ income-over-limit; каким плательщиком становится человек, Kepil не угадывает.',
      en: 'A month whose income is over the limit of a regime is not computed by it: income-over-limit; which kind of payer the person then is, Kepil does not guess.',
    },
  },
  {
    topic: 'purpose-code-of-platforms',
    how: 'read',
    cite: insuranceLaw('28'),
    text: {
      kk: 'Платформа операторы жарнаны қай кодпен аударатыны жазбада жоқ: жарнаның жалпы коды 122 алынады.',
      ru: 'Под каким кодом оператор платформы перечисляет взносы, не записано: взят общий код взносов 122.',
      en: 'Under which code the operator of a platform transfers the contribution is on no record: the code of contributions, 122, is taken.',
    },
  },
  {
    topic: 'assistants-before-2024',
    how: 'refused',
    cite: insuranceLaw('28'),
    text: {
      kk: 'Жеке көмекшілердің жарнасы 2024 жылғы дереккөзден белгілі, қай айдан басталғаны жазбада жоқ: одан бұрынғы айға series-missing жауабы беріледі.',
      ru: 'Взносы индивидуальных помощников известны из источника 2024 года, с какого месяца – не записано: на более ранний месяц ответ series-missing.',
      en: 'The contribution of individual assistants is known from a source of 2024; from which month it began is on no record: an earlier month is series-missing.',
    },
  },
  {
    topic: 'wages-of-regions',
    how: 'refused',
    cite: insuranceLaw('26-1'),
    text: {
      kk: 'Өңірлердің орташа жалақысы жазбада жоқ: оны сұраушы averageWage өрісінде бермесе, жергілікті бюджеттің жарнасы есептелмейді.',
      ru: 'Средних зарплат регионов в записях нет: если спрашивающий не дал averageWage, взносы местного бюджета не считаются.',
      en: 'The average wages of regions are on no record: unless the asker gives averageWage, the local budget’s contribution is not computed.',
    },
  },
  {
    topic: 'who-local-budgets-pay-for',
    how: 'outside',
    cite: insuranceLaw('26-1'),
    text: {
      kk: 'Жергілікті бюджет төлейтін адамның шарттары (отбасының әл-ауқат деңгейі, соңғы үш айдағы зейнетақы жарналары, көмекке жүгінуі, жұмыссыздың субсидияланған жұмысы немесе оқуы) тексерілмейді: оны аталған санат білдіреді.',
      ru: 'Условия, при которых платит местный бюджет (уровень благополучия семьи, пенсионные взносы за три месяца, обращение за помощью, субсидируемая работа или обучение безработного), не проверяются: их означает названная категория.',
      en: 'The conditions under which a local budget pays (the family’s level of well-being, pension contributions of three months, asking for care, an unemployed person’s subsidised job or training) are not checked: the group named says so.',
    },
  },
  {
    topic: 'ceiling-over-employers',
    how: 'read',
    cite: insuranceLaw('27'),
    text: {
      kk: 'Аударымның шегі барлық жұмыс берушілерге ортақ деген мәтін табылмады: әр жұмыс беруші өз шегімен есептеледі; жарнаның шегі ғана ортақ.',
      ru: 'Текста о том, что предел отчислений общий для всех работодателей, не найдено: у каждого работодателя предел свой; общий – только предел взносов.',
      en: 'No text was found that the ceiling of the deduction is shared over employers: each has its own; only the ceiling of the contribution is shared.',
    },
  },
  {
    topic: 'suspended-business',
    how: 'outside',
    cite: insuranceLaw('28(4)'),
    text: {
      kk: 'Қызметі тоқтатыла тұрған немесе табысы жоқ кәсіпкердің жарнасы туралы мәтін жазбада жоқ: кәсіпкерлік кезеңі болса, жарна бар деп есептеледі; тоқтатылған уақыт кезең ретінде берілмейді.',
      ru: 'О взносах предпринимателя, приостановившего деятельность или без дохода, текста в записях нет: пока идёт период предпринимательства, взносы есть; приостановка отдельно не задаётся.',
      en: 'On an entrepreneur whose business is suspended or earns nothing no text is on record: while the spell of business runs the contribution is due; a suspension cannot be given.',
    },
  },
]
