import type { Text } from '#vocabulary/text.ts'

export const counterText = {
  representTitle: {
    kk: 'Ата-ананы не қамқоршыны жазу',
    ru: 'Записать родителя или опекуна',
    en: 'Record a parent or guardian',
  },
  representLead: {
    kk: 'Құжаттың түпнұсқасын қараңыз. Бақылаушы бекіткен соң ол адам баланың не қамқорлықтағының мәртебесін көре алады.',
    ru: 'Посмотрите подлинник документа. Когда утвердит контролёр, человек сможет видеть статус ребёнка или подопечного.',
    en: 'Look at the original of the document. Once a controller approves, the person sees the status of the child or ward.',
  },
  whoActs: { kk: 'Әрекет ететін адамның ЖСН-і', ru: 'ИИН того, кто действует', en: 'IIN of whoever acts' },
  forWhom: {
    kk: 'Баланың не қамқорлықтағының ЖСН-і',
    ru: 'ИИН ребёнка или подопечного',
    en: 'IIN of the child or ward',
  },
  as: { kk: 'Кім ретінде', ru: 'Как кто', en: 'As what' },
  parent: { kk: 'ата-ана', ru: 'родитель', en: 'parent' },
  guardian: { kk: 'қамқоршы', ru: 'опекун или попечитель', en: 'guardian' },
  guardianThrough: {
    kk: 'Қай күнге дейін (шешімде болса)',
    ru: 'По какой день (если указан в решении)',
    en: 'Through which day (if the decision names one)',
  },
  evidence: { kk: 'Көрсетілген құжат', ru: 'Показанный документ', en: 'Document shown' },
  evidenceHint: {
    kk: 'Түрі, нөмірі, күні; ЖСН жазбаңыз',
    ru: 'Вид, номер, день; ИИН не пишите',
    en: 'Its kind, number and day; write no IIN',
  },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  propose: { kk: 'Ұсыну', ru: 'Предложить', en: 'Propose' },
  fillAll: {
    kk: 'Екі он екі таңбалы нөмірді, құжатты, мерзімді және себебін жазыңыз.',
    ru: 'Укажите оба двенадцатизначных номера, документ, срок и причину.',
    en: 'Write both numbers of twelve digits, the document, the term and the reason.',
  },
  sent: {
    kk: 'Ұсынылды: бақылаушыны күтеді.',
    ru: 'Предложено: ждёт контролёра.',
    en: 'Proposed: it waits for a controller.',
  },
  firstTitle: {
    kk: 'Ұйымның бірінші өкілін жазу',
    ru: 'Записать первого представителя организации',
    en: 'Record an organisation’s first delegate',
  },
  firstLead: {
    kk: 'Ұйымды басқаратын адам, бұйрық не сенімхат бойынша. Қалған өкілдерді ол өзі шақырады.',
    ru: 'Тот, кто руководит организацией, по приказу или доверенности. Остальных он пригласит сам.',
    en: 'Whoever heads it, by an order or a power of attorney. He invites the others himself.',
  },
  head: { kk: 'Өкілдің ЖСН-і', ru: 'ИИН представителя', en: 'IIN of the delegate' },
  payer: {
    kk: 'Ұйымның БСН-і (кәсіпкердің ЖСН-і)',
    ru: 'БИН организации (ИИН предпринимателя)',
    en: 'BIN of the organisation (IIN of an entrepreneur)',
  },
  firstThrough: {
    kk: 'Соңғы күні, бір жылдан аспайды',
    ru: 'Последний день, не больше года',
    en: 'The last day, a year at most',
  },
} satisfies Record<string, Text>
