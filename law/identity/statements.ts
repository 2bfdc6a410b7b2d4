/** What the rules of the numbers of people and organisations say in general. */
import type { RuleStatement } from '../statement.ts'

export const identityStatements = {
  'iin-sound': {
    title: { kk: 'ЖСН-нің құрылымы', ru: 'Строение ИИН', en: 'How an IIN is built' },
    says: {
      kk: 'Жеке сәйкестендіру нөмірі он екі цифрдан тұрады: алғашқы алтауы – туған күн, жетіншісі – ғасыр мен жыныс, сегізінші–он бірінші – тіркеу реті, соңғысы – бақылау цифры. Төртеуі де өзара сәйкес келсе, нөмір дұрыс құрылған.',
      ru: 'Индивидуальный идентификационный номер состоит из двенадцати цифр: первые шесть – дата рождения, седьмая – век и пол, с восьмой по одиннадцатую – порядковый номер регистрации, последняя – контрольная. Номер построен верно, если они согласованы между собой.',
      en: 'An individual identification number has twelve digits: six of the date of birth, one of century and sex, four of the order of registration, and a check digit. It is well formed when these agree.',
    },
  },
  'bin-sound': {
    title: { kk: 'БСН-нің құрылымы', ru: 'Строение БИН', en: 'How a BIN is built' },
    says: {
      kk: 'Бизнес-сәйкестендіру нөмірі он екі цифрдан тұрады: тіркелген жылы мен айы, ұйымның түрі, тіркеу реті және бақылау цифры. Ай күнтізбеде бар болып, түр белгіленген болып, бақылау цифры сәйкес келсе, нөмір дұрыс құрылған.',
      ru: 'Бизнес-идентификационный номер состоит из двенадцати цифр: год и месяц регистрации, вид организации, порядковый номер и контрольная цифра. Номер построен верно, если месяц существует, вид присвоен и контрольная цифра сходится.',
      en: 'A business identification number has twelve digits: year and month of registration, kind of organisation, order number and a check digit. It is well formed when the month exists, the kind is assigned and the check digit fits.',
    },
  },
  'number-unsound': {
    title: {
      kk: 'Қате құрылған нөмір',
      ru: 'Номер построен неверно',
      en: 'A number that is not well formed',
    },
    says: {
      kk: 'Цифрлары бір-біріне сәйкес келмейтін нөмір бойынша адам немесе ұйым ізделмейді: нөмір құжатпен салыстырылады. Қате нөмір – көмек көрсетуден бас тартуға негіз емес.',
      ru: 'По номеру, цифры которого не согласованы, ни человека, ни организацию не ищут: номер сверяют с документом. Ошибка в номере не основание отказать в помощи.',
      en: 'A number whose digits do not agree is not looked up: it is checked against the document. A mistake in a number is no ground to refuse care.',
    },
  },
} satisfies Record<string, RuleStatement>
