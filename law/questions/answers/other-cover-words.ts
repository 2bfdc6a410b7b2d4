/** Other cover beside the mandatory one: questions 34, 39, 42. */
import type { Text } from '#vocabulary/text.ts'
import { insuranceLaw } from '../../citation.ts'
import { rightsOfCitizens } from '../../rights/choice.ts'
import { findGoverningText } from '../../rights/governing.ts'
import type { KnownAnswer, QuestionNumber } from './answer.ts'
import type { LawOnDay } from './law-on-day.ts'
import { dutiesOf, findNamesIn } from './readings.ts'

/** What is bought voluntarily. */
const besides = ['dentistry-adults', 'occupational-check-up', 'sanatorium', 'cosmetology']

/** By the Health Code of 2020 a voluntary insurance may cover the same once more. */
const mayRepeat = (law: LawOnDay): boolean =>
  findGoverningText(rightsOfCitizens, law.book, law.day)?.cite.act === 'code-360-VI'

export const otherCoverAnswers = {
  34: {
    answer(law) {
      const names = findNamesIn(law, besides, 'voluntary')
      law.ask('voluntary', { on: law.on, service: { code: besides[0] } })
      const adds: Text = {
        kk: `Ерікті сақтандыру сақталады. Ол МӘМС те, кепілдік берілген көмек те қамтымайтынды төлейді${names ? `: ${names.kk}` : ''}.`,
        ru: `Добровольное страхование остаётся. Оно оплачивает то, чего не дают ни ОСМС, ни гарантированный объём${names ? `: ${names.ru}` : ''}.`,
        en: `Voluntary insurance stays. It pays for what neither the mandatory insurance nor the guaranteed care gives${names ? `: ${names.en}` : ''}.`,
      }
      const choice: Text = {
        kk: 'Оны алу-алмау – адамның немесе кәсіпорынның өз еркі.',
        ru: 'Заключать такой договор или нет – дело человека или предприятия.',
        en: 'Whether to have it is up to the person or the firm.',
      }
      if (!mayRepeat(law)) return [adds, choice]
      law.ask('voluntary', { on: law.on, service: { code: 'inpatient-planned' } })
      return [
        adds,
        {
          kk: 'Шарт пакетке кіретін қызметті де қамти алады; онда ол МӘМС беретінді қайталайды. Шартқа қол қоймас бұрын қызметін бір-бірлеп тексеріңіз.',
          ru: 'Договор может включать и услуги из пакетов; тогда он повторяет то, что даёт ОСМС. До подписания проверьте услуги одну за другой.',
          en: 'A contract may cover services of the packages too; it then repeats what the mandatory insurance gives. Check the services one by one before signing.',
        },
        choice,
      ]
    },
    example: (law) => law.caseOf('voluntary', { on: law.on, service: { code: besides[0] } }),
    then2018: (law, { foretold }) =>
      mayRepeat(law) && !mayRepeat(foretold)
        ? {
            kk: 'Ол кезде ерікті шарт МӘМС пакетінде қайталанбайтын қызметтерге арналған деп айтылған.',
            ru: 'Тогда говорилось, что добровольный договор – для услуг, которые не повторяют пакет ОСМС.',
            en: 'Then a voluntary contract was told to be for services that do not repeat the insurance package.',
          }
        : undefined,
  },
  39: {
    answer(law) {
      const asked = { on: law.on, service: { code: 'inpatient-planned' } }
      const { overlap } = law.ask('voluntary', asked, ['no-limit-of-sum'])
      law.rest(insuranceLaw('15'), insuranceLaw('27(1)'))
      return [
        {
          kk: 'Ерікті шарт міндетті төлемнен босатпайды.',
          ru: 'Добровольный договор не освобождает от обязательных платежей.',
          en: 'A voluntary contract releases nobody from the mandatory dues.',
        },
        {
          kk: 'Ерікті сақтандыру көмекті шартта жазылған сомаға дейін ғана төлейді; міндетті сақтандыруда бір адамға көмектің сомасы шектелмейді.',
          ru: 'Добровольное страхование платит только до суммы договора; в обязательном сумма помощи одному человеку не ограничена.',
          en: 'A voluntary insurance pays up to the sum of its contract only; in the mandatory one no sum limits the care of a person.',
        },
        ...(overlap && law.hasCareBegun
          ? [
              {
                kk: 'Жоспарлы ауруханаға жату сияқты көмекті МӘМС онсыз да береді, ерікті шарт оны қайталайды.',
                ru: 'Такую помощь, как плановый стационар, ОСМС даёт и так, добровольный договор её повторяет.',
                en: 'Care such as a planned hospital stay the mandatory insurance gives anyway; a voluntary contract repeats it.',
              },
            ]
          : []),
        ...dutiesOf(law, 'fund', ['control-quality', 'defend-insured']),
      ]
    },
    example: (law) => law.caseOf('voluntary', { on: law.on, service: { code: 'inpatient-planned' } }),
  },
  42: {
    answer(law) {
      law.ask('selection', { on: law.on, applicant: 'departmental' })
      return [
        {
          kk: 'Өз медициналық бөлімшесі кәсіпорынды төлеуден босатпайды: аударым мен жарна бәрібір төленеді.',
          ru: 'Своя медсанчасть не освобождает предприятие: отчисления и взносы платятся всё равно.',
          en: 'A medical unit of its own does not release a firm: the dues are paid all the same.',
        },
        {
          kk: 'Бірақ бөлімше Қордың таңдауына қатысып, емханалық және стационарлық көмекке шарт ала алады.',
          ru: 'Но медсанчасть может участвовать в отборе Фонда и получить договор на поликлиническую и стационарную помощь.',
          en: 'But the unit may take part in the Fund’s selection and be contracted for polyclinic and hospital care.',
        },
      ]
    },
    example: (law) => law.caseOf('selection', { on: law.on, applicant: 'departmental' }),
  },
} satisfies Partial<Record<QuestionNumber, KnownAnswer>>
