/** The groups as people call them; the law reworded two of them for 2026 (405-V art. 26(1)(6), (6-1)). */
import type { Text } from '#vocabulary/text.ts'
import type { Group } from '../groups.ts'

/** As the law of today calls them. */
export const groupNames: Readonly<Record<Group, Text>> = {
  child: { kk: 'балалар', ru: 'дети', en: 'children' },
  'registered-unemployed': {
    kk: 'жұмыссыз ретінде тіркелген адамдар',
    ru: 'лица, зарегистрированные в качестве безработных',
    en: 'people registered as unemployed',
  },
  'non-working-pregnant': {
    kk: 'жұмыс істемейтін жүкті әйелдер',
    ru: 'неработающие беременные женщины',
    en: 'pregnant women who do not work',
  },
  'caring-for-child-under-3': {
    kk: 'үш жасқа толмаған баланы нақты тәрбиелеп отырған жұмыс істемейтін адам',
    ru: 'неработающее лицо, фактически воспитывающее ребёнка до трёх лет',
    en: 'a person who does not work and is raising a child under 3',
  },
  'parental-leave': {
    kk: 'бала тууына, асырап алуына немесе үш жасқа дейінгі баланың күтіміне байланысты демалыстағы адамдар',
    ru: 'лица в отпуске в связи с рождением, усыновлением или уходом за ребёнком до трёх лет',
    en: 'people on maternity, adoption or child-care leave until the child is 3',
  },
  'caring-for-disabled-child': {
    kk: 'мүгедектігі бар баланы тәрбиелегені үшін мемлекеттік жәрдемақы алатын, жұмыс істемейтін адамдар',
    ru: 'неработающие получатели государственного пособия воспитывающему ребёнка с инвалидностью',
    en: 'people who do not work and receive the State allowance for raising a disabled child',
  },
  'caring-for-disabled-from-childhood': {
    kk: 'бірінші топтағы мүгедектігі бар адамға күтім жасағаны үшін мемлекеттік жәрдемақы алатын, жұмыс істемейтін адамдар',
    ru: 'неработающие получатели государственного пособия по уходу за лицом с инвалидностью первой группы',
    en: 'people who do not work and receive the State allowance for care of a disabled person (group I)',
  },
  pensioner: {
    kk: 'зейнетақы төлемдерін алушылар, оның ішінде Ұлы Отан соғысының ардагерлері',
    ru: 'получатели пенсионных выплат, в том числе ветераны Великой Отечественной войны',
    en: 'pensioners, war veterans included',
  },
  convict: {
    kk: 'қылмыстық-атқару жүйесі мекемелерінде жазасын өтеп жүрген адамдар (қауіпсіздігі барынша төмен мекемелерден басқа)',
    ru: 'лица, отбывающие наказание в учреждениях уголовно-исполнительной системы (кроме учреждений минимальной безопасности)',
    en: 'people serving a sentence (other than in minimum-security institutions)',
  },
  'remand-prisoner': {
    kk: 'тергеу изоляторларында ұсталатын адамдар',
    ru: 'лица, содержащиеся в следственных изоляторах',
    en: 'people held on remand',
  },
  'non-working-kandas': {
    kk: 'жұмыс істемейтін қандастар',
    ru: 'неработающие кандасы',
    en: 'kandas who do not work',
  },
  'decorated-mother': {
    kk: '«Алтын алқа», «Күміс алқа» алқаларымен наградталған, бұрын «Батыр ана» атағын алған немесе І және ІІ дәрежелі «Ана даңқы» ордендерімен наградталған көпбалалы аналар',
    ru: 'многодетные матери, награждённые подвесками «Алтын алқа», «Күміс алқа», званием «Мать-героиня», орденами «Материнская слава» I и II степени',
    en: 'decorated mothers of many children',
  },
  disabled: {
    kk: 'мүгедектігі бар адамдар',
    ru: 'лица с инвалидностью',
    en: 'disabled people',
  },
  'full-time-student': {
    kk: 'орта, техникалық және кәсіптік, орта білімнен кейінгі, жоғары және жоғары оқу орнынан кейінгі білім беру ұйымдарында күндізгі нысанда оқитын адамдар',
    ru: 'лица, обучающиеся по очной форме в организациях среднего, технического и профессионального, послесреднего, высшего и послевузовского образования',
    en: 'full-time students, secondary to postgraduate',
  },
  'targeted-assistance': {
    kk: 'мемлекеттік атаулы әлеуметтік көмек алатын жұмыс істемейтін адамдар',
    ru: 'неработающие получатели государственной адресной социальной помощи',
    en: 'recipients of targeted social assistance who do not work',
  },
  'local-budget-covered': {
    kk: 'жарнасы жергілікті бюджеттен төленетін адамдар',
    ru: 'лица, за которых взносы платятся из местного бюджета',
    en: 'people whose contributions a local budget pays',
  },
  military: { kk: 'әскери қызметшілер', ru: 'военнослужащие', en: 'military personnel' },
  'law-enforcement': {
    kk: 'құқық қорғау органдарының қызметкерлері',
    ru: 'сотрудники правоохранительных органов',
    en: 'law-enforcement staff',
  },
  'special-body': {
    kk: 'арнаулы мемлекеттік органдардың қызметкерлері',
    ru: 'сотрудники специальных государственных органов',
    en: 'staff of special State bodies',
  },
}

const reworded = '2026-01'

const before: Readonly<Partial<Record<Group, Text>>> = {
  'caring-for-disabled-child': {
    kk: 'мүгедектігі бар балаға күтім жасайтын жұмыс істемейтін адамдар',
    ru: 'неработающие лица, ухаживающие за ребёнком с инвалидностью',
    en: 'people who do not work and care for a disabled child',
  },
  'caring-for-disabled-from-childhood': {
    kk: 'бала кезінен бірінші топтағы мүгедектігі бар адамға күтім жасайтын жұмыс істемейтін адамдар',
    ru: 'неработающие лица, ухаживающие за лицом с инвалидностью первой группы с детства',
    en: 'people who do not work and care for a person disabled from childhood (group I)',
  },
}

/** As the law of a day or of a month calls the group: `2025-12`, `2026-01-31`. */
export const groupNameOn = (group: Group, time: string): Text =>
  (time < reworded ? before[group] : undefined) ?? groupNames[group]
