/** What a reading of an IIN or BIN says to people. */
import type { BinFault } from '#vocabulary/bin.ts'
import type { IinFault } from '#vocabulary/iin.ts'
import type { Text } from '#vocabulary/text.ts'
import { dayText } from '../fact-words.ts'
import type { Facts } from '../trace.ts'

/** What may be wrong with a number: in the number itself, or against the day asked about. */
export type NumberFault = IinFault | BinFault | 'registration-in-the-future'

export const numberFaults: Readonly<Record<NumberFault, Text>> = {
  'not-twelve-digits': {
    kk: 'Нөмір он екі цифрдан тұруы керек. Құжаттан қайта көшіріңіз.',
    ru: 'Номер должен состоять из двенадцати цифр. Перепишите его с документа ещё раз.',
    en: 'The number must have twelve digits. Copy it from the document again.',
  },
  'birth-date-does-not-exist': {
    kk: 'Алғашқы алты цифр күнтізбеде бар туған күнді білдірмейді. Нөмірді құжатпен салыстырыңыз.',
    ru: 'Первые шесть цифр не образуют существующей даты рождения. Сверьте номер с документом.',
    en: 'The first six digits are not a date of birth that exists. Check the number against the document.',
  },
  'century-digit-unassigned': {
    kk: 'Жетінші цифр 1 мен 6 аралығында болуы керек. Нөмірді құжатпен салыстырыңыз.',
    ru: 'Седьмая цифра должна быть от 1 до 6. Сверьте номер с документом.',
    en: 'The seventh digit must be 1 to 6. Check the number against the document.',
  },
  'check-digit-wrong': {
    kk: 'Бақылау цифры сәйкес келмейді: нөмірде қате бар. Нөмірді құжатпен салыстырыңыз.',
    ru: 'Контрольная цифра не сходится: в номере ошибка. Сверьте номер с документом.',
    en: 'The check digit does not fit: the number has a mistake. Check it against the document.',
  },
  'birth-date-in-the-future': {
    kk: 'Нөмірдегі туған күн сұралған күннен кейін. Нөмірді құжатпен салыстырыңыз.',
    ru: 'Дата рождения в номере позже дня, о котором спрашивают. Сверьте номер с документом.',
    en: 'The date of birth in the number is after the day asked about. Check it against the document.',
  },
  'registration-month-does-not-exist': {
    kk: 'Үшінші және төртінші цифрлар тіркеу айын (01–12) білдірмейді. Нөмірді құжатпен салыстырыңыз.',
    ru: 'Третья и четвёртая цифры не образуют месяца регистрации (01–12). Сверьте номер с документом.',
    en: 'The third and fourth digits are not a month of registration (01–12). Check the number against the document.',
  },
  'registration-in-the-future': {
    kk: 'Нөмірдегі тіркеу айы сұралған күннен кейін. Нөмірді құжатпен салыстырыңыз.',
    ru: 'Месяц регистрации в номере позже дня, о котором спрашивают. Сверьте номер с документом.',
    en: 'The month of registration in the number is after the day asked about. Check it against the document.',
  },
  'kind-digit-unassigned': {
    kk: 'БСН-нің бесінші цифры 4, 5 немесе 6 болуы керек. Нөмірді құжатпен салыстырыңыз.',
    ru: 'Пятая цифра БИН должна быть 4, 5 или 6. Сверьте номер с документом.',
    en: 'The fifth digit of a BIN must be 4, 5 or 6. Check the number against the document.',
  },
}

export const identityWords = {
  'iin-sound': (facts: Facts): Text => {
    const born = dayText(facts.birthDate)
    return {
      kk: `ЖСН дұрыс құрылған: туған күні ${born.kk}, бақылау цифры сәйкес.`,
      ru: `ИИН построен верно: дата рождения ${born.ru}, контрольная цифра сходится.`,
      en: `The IIN is well formed: born ${born.en}, the check digit fits.`,
    }
  },
  'bin-sound': (): Text => ({
    kk: 'БСН дұрыс құрылған: бақылау цифры сәйкес.',
    ru: 'БИН построен верно: контрольная цифра сходится.',
    en: 'The BIN is well formed: the check digit fits.',
  }),
  'number-unsound': (facts: Facts): Text => numberFaults[facts.reason as NumberFault],
}
