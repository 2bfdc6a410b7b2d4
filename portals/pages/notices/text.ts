import type { Text } from '#vocabulary/text.ts'
import { menuText } from '../../menu-text.ts'

export const text = {
  title: menuText.notices,
  nobody: {
    kk: 'Өзіңізге келген хабарламаларды көру үшін жүйеге кіріңіз.',
    ru: 'Войдите, чтобы увидеть адресованные Вам уведомления.',
    en: 'Sign in to see what you were told.',
  },
  lead: {
    kk: 'Сізге қатысты бірдеңе өзгерсе, осында жазылады: сақтандыру, өтініш, дерегіңізді кім ашқаны, атыңыздан кім әрекет ететіні.',
    ru: 'Здесь появляется всё, что изменилось для Вас: страхование, обращения, кто открыл Ваши сведения и кто действует от Вашего имени.',
    en: 'Whatever changes for you is written here: your insurance, your cases, who opened your record and who may act for you.',
  },
  none: {
    kk: 'Әзірге хабарлама жоқ. Бірдеңе өзгерсе, осында жазылады.',
    ru: 'Уведомлений пока нет. Если что-то изменится, оно появится здесь.',
    en: 'Nothing so far. When something changes, it is written here.',
  },
  notPerson: {
    kk: 'Хабарламалар тізілімде бар адамдарға келеді. Тіркелгіңіз ондай адамға байланыстырылмаған.',
    ru: 'Уведомления приходят людям из регистра. Ваша учётная запись с таким человеком не связана.',
    en: 'Notices come to people of the register. Your account is not of one of them.',
  },
  fresh: { kk: 'Жаңа', ru: 'Новое', en: 'New' },
  markRead: { kk: 'Оқылды деп белгілеу', ru: 'Отметить прочитанным', en: 'Mark as read' },
  unreadInAll: {
    kk: '{notices}, оқылмағаны: {count}',
    ru: '{notices}, не прочитано: {count}',
    en: '{notices}, unread: {count}',
  },
  markUnread: { kk: 'Оқылмаған деп белгілеу', ru: 'Отметить непрочитанным', en: 'Mark as unread' },
  markAll: {
    kk: 'Осы беттегінің бәрін оқылған деп белгілеу',
    ru: 'Отметить всё на этой странице прочитанным',
    en: 'Mark all on this page as read',
  },
  toStatus: { kk: 'Мәртебемді көру', ru: 'Посмотреть свой статус', en: 'See how I am insured' },
  toCase: { kk: 'Өтінішті ашу', ru: 'Открыть обращение', en: 'Go to the case' },
  toLooks: { kk: 'Қарау журналын ашу', ru: 'Открыть журнал обращений', en: 'See who looked at my record' },
  wishes: { kk: 'Порталдан тыс хабарлау', ru: 'Уведомления вне портала', en: 'Notices outside the portal' },
  wishesLead: {
    kk: 'Қаласаңыз, хабарлама келгенін хатпен не SMS арқылы да білесіз. Онда сома да, аты-жөн де, сілтеме де болмайды. Мекенжай өзгерсе, ескісіне де хабарланады.',
    ru: 'Если хотите, о новом уведомлении сообщат письмом или SMS. В нём не будет ни сумм, ни имён, ни ссылок. О смене адреса сообщат и на прежний.',
    en: 'If you wish, a letter or a short message tells you that there is a notice. It holds no sum, no name and no link. A change of address is told to the old one too.',
  },
  noWays: {
    kk: 'Мұнда хат пен SMS әзірге жіберілмейді. Хабарламаларды осы беттен оқыңыз.',
    ru: 'Письма и SMS здесь пока не отправляются. Читайте уведомления на этой странице.',
    en: 'No letters or short messages are sent here yet. Read your notices on this page.',
  },
  email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  telephone: { kk: 'Телефон нөмірі', ru: 'Номер телефона', en: 'Telephone number' },
  addressHint: {
    kk: 'Бос қалса, ештеңе жіберілмейді',
    ru: 'Если пусто, ничего не отправляется',
    en: 'Left empty, nothing is sent',
  },
  emailWrong: {
    kk: 'Мекенжайды aigul@example.kz сияқты жазыңыз.',
    ru: 'Напишите адрес так: aigul@example.kz.',
    en: 'Write the address such as aigul@example.kz.',
  },
  telephoneWrong: {
    kk: 'Нөмірді +7 701 123 45 67 сияқты жазыңыз.',
    ru: 'Напишите номер так: +7 701 123 45 67.',
    en: 'Write the number such as +7 701 123 45 67.',
  },
  inLanguage: { kk: 'Қай тілде', ru: 'На каком языке', en: 'In which language' },
  quietFrom: { kk: 'Тыныш сағаттардың басы', ru: 'Тихие часы с', en: 'Quiet hours from' },
  quietUntil: { kk: 'Тыныш сағаттардың соңы', ru: 'Тихие часы до', en: 'Quiet hours until' },
  wishesWrong: {
    kk: 'Жоғарыда белгіленген жерді түзетіңіз.',
    ru: 'Исправьте отмеченное выше.',
    en: 'Mend what is marked above.',
  },
  keep: { kk: 'Сақтау', ru: 'Сохранить', en: 'Keep' },
  kept: { kk: 'Сақталды', ru: 'Сохранено', en: 'Kept' },
  byEmail: { kk: 'Хат ({address})', ru: 'Письмо ({address})', en: 'Letter ({address})' },
  bySms: { kk: 'SMS ({address})', ru: 'SMS на номер ({address})', en: 'Short message ({address})' },
  waiting: { kk: 'жіберілмек', ru: 'ждёт отправки', en: 'to be sent' },
  sent: { kk: 'жіберілді', ru: 'отправлено', en: 'sent' },
  received: { kk: 'жетті', ru: 'доставлено', en: 'received' },
  failed: {
    kk: 'жеткізілмеді, мекенжайды тексеріңіз',
    ru: 'не доставлено, проверьте адрес',
    en: 'not delivered; check the address',
  },
  toActing: { kk: 'Өз бетімді ашу', ru: 'Открыть мою страницу', en: 'Go to my page' },
} satisfies Record<string, Text>
