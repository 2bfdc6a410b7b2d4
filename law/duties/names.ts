/** The duties in words: what is to be done. */
import type { Text } from '#vocabulary/text.ts'
import type { Duty } from './table.ts'

export const dutyTexts: Readonly<Record<Duty, Text>> = {
  'pay-deductions': {
    kk: 'Жұмыс беруші әр жұмыскері үшін ай сайын өз қаражатынан аударым төлейді; жұмыскері бар дара кәсіпкер мен шаруа қожалығы да жұмыс беруші болып саналады.',
    ru: 'Работодатель ежемесячно платит отчисления за каждого работника из собственных средств; предприниматель и крестьянское хозяйство с работниками – тоже работодатели.',
    en: 'An employer pays a deduction for each worker every month from its own money; an entrepreneur or a peasant farm with workers is an employer too.',
  },
  'withhold-contributions': {
    kk: 'Жұмыс беруші жұмыскердің табысынан, ал салық агенті (тапсырыс беруші) азаматтық-құқықтық шарт бойынша табыстан жарнаны ұстап қалады және аударады.',
    ru: 'Работодатель удерживает взносы из дохода работника, налоговый агент (заказчик) – из дохода по гражданско-правовому договору, и перечисляет их.',
    en: 'An employer withholds the contribution from pay, a tax agent (the customer) from civil-law income, and transfers it.',
  },
  'pay-own-contribution': {
    kk: 'Дара кәсіпкер, сондай-ақ жұмыскер де, кәсіпкер де емес және мемлекет жарна төлемейтін адам өзі үшін ай сайын жарна төлейді.',
    ru: 'Предприниматель, а также тот, кто не работник, не предприниматель и за кого не платит государство, ежемесячно платит взносы за себя.',
    en: 'An entrepreneur, and anyone who is neither employed nor an entrepreneur nor paid for by the State, pays for himself every month.',
  },
  'pay-through-corporation': {
    kk: 'Ақша кез келген банк немесе «Қазпошта» арқылы «Азаматтарға арналған үкімет» мемлекеттік корпорациясының шотына аударылады; корпорация оны Қорға жібереді.',
    ru: 'Деньги перечисляются через любой банк или Казпочту на счёт Государственной корпорации «Правительство для граждан», которая передаёт их Фонду.',
    en: 'The money goes through any bank or the post to the account of the State Corporation, which passes it on to the Fund.',
  },
  'name-purpose-code': {
    kk: 'Өзі үшін төленетін жарнаның төлем мақсатының коды – 122; ЖСН, аты-жөні, сома мен айы дұрыс көрсетіледі.',
    ru: 'Код назначения платежа взноса за себя – 122; ИИН, имя, сумма и месяц указываются верно.',
    en: 'The purpose code of a contribution paid for oneself is 122; the IIN, the name, the sum and the month must be right.',
  },
  'check-payment': {
    kk: 'Төлегеннен кейін 2–3 жұмыс күні ішінде ақшаның түскенін тексеру керек: жиі кездесетін қателер – ЖСН немесе аты-жөні, мөлшерлеме, шектен асқан есептеу базасы.',
    ru: 'Через 2–3 рабочих дня после уплаты следует проверить поступление: частые ошибки – ИИН или имя, ставка, база выше предела.',
    en: 'Two or three working days after paying one checks that the money came: usual errors are the IIN or the name, the rate, a base over the ceiling.',
  },
  'inform-worker': {
    kk: 'Жұмыс беруші жұмыскерге оның атына жасалған аударымдар мен жарналар туралы хабарлап отырады.',
    ru: 'Работодатель сообщает работнику об уплаченных за него отчислениях и взносах.',
    en: 'The employer tells the worker which dues were paid for him.',
  },
  'pay-whatever-other-cover': {
    kk: 'Ерікті сақтандыру шарты да, өз медициналық бөлімшесі де жұмыс берушіні төлеуден босатпайды; жұмыскерлер көмекті табысының мөлшеріне қарамастан алады.',
    ru: 'Ни договор добровольного страхования, ни своя медсанчасть не освобождают работодателя; работники получают помощь независимо от размера дохода.',
    en: 'Neither a contract of voluntary insurance nor a medical unit of its own releases an employer; workers get care whatever their pay.',
  },
  'pass-on-to-fund': {
    kk: 'Мемлекеттік корпорация түскен аударымдар мен жарналарды Қорға аударады.',
    ru: 'Государственная корпорация передаёт поступившие отчисления и взносы Фонду.',
    en: 'The State Corporation passes the dues it received on to the Fund.',
  },
  'verify-refund': {
    kk: 'Мемлекеттік корпорация артық немесе қате төленген сома туралы өтінішті қабылдап, түсімді нақтылайды және Қорға жолдайды.',
    ru: 'Государственная корпорация принимает заявление об излишне или ошибочно уплаченном, уточняет поступление и направляет его Фонду.',
    en: 'The State Corporation takes the application for what was paid in excess or by mistake, verifies the receipt and sends it to the Fund.',
  },
  'keep-money-whole': {
    kk: 'Көмек басталғанға дейін жиналған қаражат Ұлттық Банктің шотында толық сақталады, одан ештеңе төленбейді.',
    ru: 'До начала помощи собранное хранится полностью на счёте в Национальном Банке, из него ничего не платится.',
    en: 'Until care begins what is collected stays whole on the account at the National Bank, and nothing is paid from it.',
  },
  'keep-register': {
    kk: 'Қор сақтандырылғандар тізілімін мемлекеттік тіркелімдер негізінде жүргізеді және мәртебе туралы сұрауға ЖСН бойынша жауап береді.',
    ru: 'Фонд ведёт реестр застрахованных на основе государственных регистров и отвечает о статусе по ИИН.',
    en: 'The Fund keeps the register of the insured from the State registers and answers for a status by the IIN.',
  },
  'pay-for-care': {
    kk: 'Қор сақтандырылғандарға көрсетілген көмекке Денсаулық сақтау министрлігі бекіткен тарифтер бойынша ақы төлейді.',
    ru: 'Фонд оплачивает помощь застрахованным по тарифам, утверждённым Министерством здравоохранения.',
    en: 'The Fund pays for the care of the insured at the tariffs approved by the Health Ministry.',
  },
  'control-quality': {
    kk: 'Қор төлем жасағанға дейін көрсетілген медициналық көмектің сапасы мен көлемін тексереді.',
    ru: 'Фонд проверяет качество и объём оказанной помощи до оплаты.',
    en: 'The Fund reviews the quality and the volume of the care before it pays.',
  },
  'defend-insured': {
    kk: 'Қор сақтандырылған адамдардың құқықтары мен мүдделерін қорғайды.',
    ru: 'Фонд защищает права и интересы застрахованных.',
    en: 'The Fund defends the rights and interests of the insured.',
  },
  'decide-refund': {
    kk: 'Қор артық немесе қате төленген соманы қайтару туралы өтінішті өз мерзімінде қарайды.',
    ru: 'Фонд рассматривает заявление о возврате излишне или ошибочно уплаченного в свой срок.',
    en: 'The Fund decides within its term on an application for what was paid in excess or by mistake.',
  },
  'publish-accounts': {
    kk: 'Қор кірістері мен шығыстары туралы мәліметті тоқсан сайын жариялайды.',
    ru: 'Фонд ежеквартально публикует сведения о доходах и расходах.',
    en: 'The Fund publishes its income and spending every quarter.',
  },
}
