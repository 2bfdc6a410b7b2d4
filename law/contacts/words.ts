/** What the contacts say to people. */
import type { Text } from '#vocabulary/text.ts'
import { dayText } from '../fact-words.ts'
import type { Facts } from '../trace.ts'
import { type Region, regionNames } from './directory.ts'

export const contactWords = {
  'contact-centre': ({ contactCentre, on }: Facts): Text => {
    const day = dayText(on)
    return {
      kk: `Бірыңғай байланыс орталығы: ${contactCentre} (${day.kk} күнгі мәлімет). Тәулік бойы, елдің кез келген телефонынан тегін.`,
      ru: `Единый контакт-центр: ${contactCentre} (на ${day.ru}). Круглосуточно, бесплатно с любого телефона страны.`,
      en: `The unified contact centre: ${contactCentre} (on ${day.en}). Round the clock, free from any telephone in the country.`,
    }
  },
  'directory-stale': ({ through }: Facts): Text => {
    const day = dayText(through)
    return {
      kk: `Қор департаменті мен филиалдарының жарияланған нөмірлері ${day.kk} күніне дейінгі; олар ескірген, сондықтан берілмейді. Байланыс орталығынан сұраңыз.`,
      ru: `Опубликованные номера департамента и филиалов Фонда относятся ко времени до ${day.ru}; они устарели и не приводятся. Спросите в контакт-центре.`,
      en: `The printed numbers of the Fund’s department and branches stand for days through ${day.en}; they are stale and not given. Ask the contact centre.`,
    }
  },
  'directory-of-2018': ({ region, branch }: Facts): Text => {
    if (region === '') {
      return {
        kk: 'Қордың халықпен жұмыс жөніндегі департаменті мен 15 филиалының 2018 жылғы нөмірлері.',
        ru: 'Номера 2018 года: департамент Фонда по работе с населением и 15 филиалов.',
        en: 'The numbers of 2018: the Fund’s department for the public and 15 branches.',
      }
    }
    const [asked, found] = [regionNames[region as Region], regionNames[branch as Region]]
    const same = region === branch
    return {
      kk: same
        ? `${asked.kk}: филиалдың 2018 жылғы нөмірі.`
        : `${asked.kk}: ол кезде аумақ басқа филиалға қараған (${found.kk}).`,
      ru: same
        ? `${asked.ru}: номер филиала 2018 года.`
        : `${asked.ru}: тогда территория относилась к другому филиалу (${found.ru}).`,
      en: same
        ? `${asked.en}: the branch’s number of 2018.`
        : `${asked.en}: its territory then belonged to another branch (${found.en}).`,
    }
  },
  'branch-not-printed': ({ region }: Facts): Text => {
    const name = regionNames[region as Region]
    return {
      kk: `${name.kk}: филиалдың нөмірі 2018 жылғы тізімде жоқ. Байланыс орталығынан немесе департаменттен сұраңыз.`,
      ru: `${name.ru}: номера филиала в списке 2018 года нет. Спросите в контакт-центре или в департаменте.`,
      en: `${name.en}: the list of 2018 has no number of its branch. Ask the contact centre or the department.`,
    }
  },
}
