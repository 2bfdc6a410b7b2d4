/** What the duties say in general. */
import type { Text } from '#vocabulary/text.ts'
import type { RuleStatement } from '../statement.ts'
import { dutyTexts } from './names.ts'
import type { Duty } from './table.ts'

/** What each duty is called. */
export const dutyTitles: Readonly<Record<Duty, Text>> = {
  'pay-deductions': { kk: 'Аударым төлеу', ru: 'Платить отчисления', en: 'Pay deductions' },
  'withhold-contributions': {
    kk: 'Жарнаны ұстап қалып, аудару',
    ru: 'Удерживать и перечислять взносы',
    en: 'Withhold contributions',
  },
  'pay-own-contribution': { kk: 'Өзі үшін жарна төлеу', ru: 'Платить взносы за себя', en: 'Pay for oneself' },
  'pay-through-corporation': {
    kk: 'Мемлекеттік корпорация арқылы төлеу',
    ru: 'Платить через Государственную корпорацию',
    en: 'Pay through the State Corporation',
  },
  'name-purpose-code': {
    kk: 'Төлем мақсатының кодын көрсету',
    ru: 'Указать КНП',
    en: 'Name the purpose code',
  },
  'check-payment': { kk: 'Төлемді тексеру', ru: 'Проверить платёж', en: 'Check the payment' },
  'inform-worker': { kk: 'Жұмыскерді хабардар ету', ru: 'Извещать работника', en: 'Inform the worker' },
  'pay-whatever-other-cover': {
    kk: 'Басқа сақтандыру төлеуден босатпайды',
    ru: 'Другая страховка не освобождает',
    en: 'Other cover releases from nothing',
  },
  'pass-on-to-fund': {
    kk: 'Ақшаны Қорға аудару',
    ru: 'Передать деньги Фонду',
    en: 'Pass the money on to the Fund',
  },
  'verify-refund': {
    kk: 'Қайтару өтінішін нақтылау',
    ru: 'Проверить заявление о возврате',
    en: 'Verify a refund',
  },
  'keep-money-whole': {
    kk: 'Қаражатты толық сақтау',
    ru: 'Хранить средства полностью',
    en: 'Keep the money whole',
  },
  'keep-register': { kk: 'Тізілімді жүргізу', ru: 'Вести реестр', en: 'Keep the register' },
  'pay-for-care': { kk: 'Көмекке ақы төлеу', ru: 'Оплачивать помощь', en: 'Pay for care' },
  'control-quality': { kk: 'Сапаны бақылау', ru: 'Контролировать качество', en: 'Control quality' },
  'defend-insured': {
    kk: 'Сақтандырылғанды қорғау',
    ru: 'Защищать застрахованных',
    en: 'Defend the insured',
  },
  'decide-refund': { kk: 'Қайтару туралы шешім', ru: 'Решить о возврате', en: 'Decide on a refund' },
  'publish-accounts': {
    kk: 'Кірістер мен шығыстарды жариялау',
    ru: 'Публиковать доходы и расходы',
    en: 'Publish accounts',
  },
}

type DutyStatements = { readonly [D in Duty as `duty-${D}`]: RuleStatement }

const byDuty = Object.fromEntries(
  (Object.keys(dutyTitles) as Duty[]).map((duty) => [
    `duty-${duty}`,
    { title: dutyTitles[duty], says: dutyTexts[duty] },
  ]),
) as DutyStatements

export const dutyStatements = {
  ...byDuty,
  'no-duty-yet': {
    title: { kk: 'Міндет әлі жоқ', ru: 'Обязанности ещё нет', en: 'No duty yet' },
    says: {
      kk: 'Азаматтық-құқықтық шарт бойынша табыстан және өзі үшін жарна төлеу міндеті көмек басталған кезде пайда болды; одан бұрын бұл тараптардың міндеті жоқ.',
      ru: 'Обязанность платить взносы с доходов по договорам и за себя возникла с началом помощи; до этого у этих сторон обязанностей нет.',
      en: 'The duty to pay from civil-law income and for oneself began with care; before that these parties have none.',
    },
  },
} satisfies Record<string, RuleStatement>
