/** What is said to whoever announces a visit, or opens a record in an emergency, and cannot. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const namedPersonRefusals = {
  'nobody-by-iin': {
    status: 404,
    field: 'iin',
    words: () => ({
      kk: 'Бұл ЖСН иесі тіркелімде жоқ. Нөмірді құжатпен салыстырып, қайта жазыңыз.',
      ru: 'Человека с этим ИИН в регистре нет. Сверьте номер с документом и введите снова.',
      en: 'Nobody in the register has this IIN. Check it against the document and write it again.',
    }),
  },
} as const satisfies RefusalTable

export const visitRefusals = {
  'visits-by-programs': {
    status: 403,
    words: () => ({
      kk: 'Келушіні кезек не жазылу жүйесі хабарлайды, қызметкердің өзі емес. Адам алдыңызда тұрса да жүйеде жоқ болса, өтініш ашыңыз немесе дерекке шұғыл түрде, себебін жазып кіріңіз.',
      ru: 'О посетителе сообщает система очереди или записи, а не сам сотрудник. Если человек перед Вами, а в системе его нет, откройте обращение или войдите в сведения экстренно, указав причину.',
      en: 'A visit is announced by the system of the queue or of appointments, not by a clerk. If the person stands before you and is not in it, open a case, or open the record in an emergency with a reason.',
    }),
  },
  'organisation-not-told': {
    status: 403,
    words: () => ({
      kk: 'Кіргізетін қызмет бұл бағдарлама қай ұйымға жұмыс істейтінін айтпайды, сондықтан келу ешкімге ашылмайды. Әкімші бағдарламаға ұйымның БСН-ін жазуы керек (docs/server.md).',
      ru: 'Служба входа не сообщает, на какую организацию работает программа, поэтому посещение никому не откроется. Администратору нужно указать программе БИН организации (docs/server.md).',
      en: 'The issuer does not say which organisation this program works for, so the visit would open nothing to anybody. Its administrator has to set the BIN of the organisation (docs/server.md).',
    }),
  },
  'unit-not-yours': {
    status: 403,
    field: 'unit',
    words: () => ({
      kk: 'Бұл бағдарламаның құқығы кей бөлімшелермен шектелген, сондықтан ол тек соларға келетіндерді хабарлайды. Солардың бірін көрсетіңіз; басқасы керек болса, әкімші кіргізетін қызметте бағдарламаға оны қоссын.',
      ru: 'Право этой программы ограничено подразделениями, и она сообщает о посетителях только в них. Укажите одно из них; если нужно другое, пусть администратор добавит его программе в службе входа.',
      en: 'The right of this program is limited to units, and it announces visits to those alone. Name one of them; if another is needed, let its administrator add it to the program at the issuer.',
    }),
  },
} as const satisfies RefusalTable

export const emergencyRefusals = {
  'emergency-by-people': {
    status: 403,
    words: () => ({
      kk: 'Дерекке шұғыл түрде тек адам кіре алады, бағдарлама кіре алмайды. Кірген қызметкер өз бетінен ашсын.',
      ru: 'Экстренно открыть сведения может только человек, а не программа. Пусть сотрудник сделает это под своим именем.',
      en: 'Only a person can open a record in an emergency, not a program. Let somebody who has signed in do it.',
    }),
  },
} as const satisfies RefusalTable
