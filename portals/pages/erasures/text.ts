import type { Text } from '#vocabulary/text.ts'

export const text = {
  title: { kk: 'Заң бойынша өшіру', ru: 'Стирание по закону', en: 'Erasure by law' },
  lead: {
    kk: 'Адам туралы жеке деректер сот шешімі не өзге акт бойынша ғана өшіріледі: тіркеуші ұсынады, бақылаушы бекітеді, содан кейін ол өзі орындалады.',
    ru: 'Личные сведения о человеке стираются только по решению суда или другому акту: регистратор предлагает, контролёр утверждает, затем всё исполняется само.',
    en: 'What is personal of somebody is erased only by a court’s decision or another act: a registrar proposes, a controller approves, and it is then done by itself.',
  },
  toApprovals: {
    kk: 'Шешім күтіп тұрған ұсыныстар',
    ru: 'Предложения, ждущие решения',
    en: 'Proposals that wait to be decided',
  },
  list: {
    kk: 'Өшірілгендер мен өшіріліп жатқандар',
    ru: 'Кого стёрли и кого стирают',
    en: 'Erased, and being erased',
  },
  none: {
    kk: 'Әзірге ешкім өшірілген жоқ.',
    ru: 'Пока никого не стирали.',
    en: 'Nobody has been erased so far.',
  },
  person: { kk: 'Жазбадағы нөмірі', ru: 'Номер в записях', en: 'Number on record' },
  basis: { kk: 'Қандай негізде', ru: 'На каком основании', en: 'On what basis' },
  decidedOn: { kk: 'шешілген күні: {day}', ru: 'решено: {day}', en: 'decided: {day}' },
  deciders: { kk: 'Кім шешті', ru: 'Кто решил', en: 'Who decided' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  proposedBy: { kk: 'ұсынған: {name}', ru: 'предложил(а) {name}', en: 'proposed by {name}' },
  approvedBy: { kk: 'бекіткен: {name}', ru: 'утвердил(а) {name}', en: 'approved by {name}' },
  byTerm: {
    kk: 'ешкім: сақтау мерзімі өтті',
    ru: 'никто: вышел срок хранения',
    en: 'nobody: the term of keeping was over',
  },
  underWay: { kk: 'өшіріліп жатыр', ru: 'стирается', en: 'being erased' },
  underWayHint: {
    kk: 'бірнеше минут алады; ЖСН бойынша енді табылмайды',
    ru: 'займёт несколько минут; по ИИН уже не найти',
    en: 'takes some minutes; nobody is found by the IIN any more',
  },
  done: { kk: 'өшірілді', ru: 'стёрто', en: 'erased' },
  propose: { kk: 'Өшіруді ұсыну', ru: 'Предложить стереть', en: 'Propose an erasure' },
  proposeLead: {
    kk: 'Актінің түпнұсқасын қараңыз. Өзіңіз туралы ұсына алмайсыз.',
    ru: 'Посмотрите подлинник акта. О себе самом предложить нельзя.',
    en: 'Look at the original of the act. You cannot propose it of yourself.',
  },
  whyStays: {
    kk: 'Олар ақша мен басқа адамдардың құқығын дәлелдейді.',
    ru: 'Они доказывают деньги и права других людей.',
    en: 'They prove money and the rights of others.',
  },
  forGood: {
    kk: 'Бекітілгеннен кейін қайтару мүмкін емес.',
    ru: 'После утверждения вернуть ничего нельзя.',
    en: 'Once it is approved nothing can be brought back.',
  },
  iin: { kk: 'Адамның ЖСН-і', ru: 'ИИН человека', en: 'IIN of the person' },
  iinHint: {
    kk: '12 цифр. Бұрынғы ЖСН-дері мен біріктірілген жазбалары бірге өшіріледі.',
    ru: '12 цифр. Прежние ИИН и объединённые записи стираются вместе.',
    en: '12 digits. Former IINs and merged records are erased together.',
  },
  basisOfIt: { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
  basisHint: {
    kk: 'Актінің түрі, нөмірі, күні, мысалы: Сот шешімі № 2-1234, 2026-11-02. Өшірілген жерде көрсетіледі: атын не ЖСН жазбаңыз.',
    ru: 'Вид, номер и день акта, например: Решение суда № 2-1234, 2026-11-02. Показывается там, где стёрто: имени и ИИН не пишите.',
    en: 'The act by its kind, number and day, such as: Court decision No 2-1234, 2026-11-02. It is shown where something was struck out: write no name and no IIN.',
  },
  reason: { kk: 'Неге ұсынасыз', ru: 'Почему предлагаете', en: 'Why you propose it' },
  reasonHint: {
    kk: 'Бір сөйлеммен. Бақылаушы оқиды; ЖСН жазбаңыз.',
    ru: 'Одной фразой. Её прочтёт контролёр; ИИН не пишите.',
    en: 'In a sentence. The controller reads it; write no IIN.',
  },
  noNumber: {
    kk: 'Мұнда ЖСН тұрмауы керек: оны өшіріп тастаңыз.',
    ru: 'Здесь не должно быть ИИН: уберите его.',
    en: 'No IIN may stand here: remove it.',
  },
  mend: { kk: 'Мынаны түзетіңіз: {fields}.', ru: 'Исправьте: {fields}.', en: 'Mend this first: {fields}.' },
  send: { kk: 'Ұсыну', ru: 'Предложить', en: 'Propose' },
  sent: {
    kk: 'Ұсынылды: Қор бақылаушысының шешімін күтеді. Оған дейін ештеңе өшірілмейді.',
    ru: 'Предложено: ждёт решения контролёра Фонда. До него ничего не стирается.',
    en: 'Proposed: it waits for a controller of the Fund. Until then nothing is erased.',
  },
  isAnother: {
    kk: 'Басқа адам болса, ұсынысты қайтарып алыңыз',
    ru: 'Если это не тот человек, отзовите предложение',
    en: 'If this is not whom you meant, take the proposal back',
  },
  keeping: { kk: 'Қандай дерек қанша сақталады', ru: 'Что сколько хранится', en: 'How long what is kept' },
  keepingLead: {
    kk: 'Мерзімі өткенді жүйе өзі жояды. Заң бойынша өшіру мерзімді күтпейді.',
    ru: 'Отслужившее система удаляет сама. Стирание по закону срока не ждёт.',
    en: 'What has served its term goes by itself. Erasure by law does not wait for the term.',
  },
} satisfies Record<string, Text>
