/** What is said to whoever asks what cannot be asked, or of whom nothing can be told. */
import type { Day } from '#vocabulary/day.ts'
import { iinFaults } from '#vocabulary/iin.ts'
import type { RefusalTable } from '#vocabulary/refusal.ts'
import { dayText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

/** Days on which months and dues can be spoken of at all. */
export const firstDay = '1992-01-01' as Day
export const lastDay = '2150-12-31' as Day

/** Why a question about a person cannot be asked or answered. */
export const questionRefusals = {
  'day-out-of-range': {
    status: 422,
    field: 'on',
    words: (on: Day) => {
      const [asked, first, last] = [dayText(on), dayText(firstDay, 'since'), dayText(lastDay, 'to')]
      return {
        kk: `Бұл күн туралы ештеңе айту мүмкін емес: ${asked.kk}. ${first.kk} ${last.kk} дейінгі күнді сұраңыз.`,
        ru: `О дне ${asked.ru} сказать ничего нельзя. Спросите о дне с ${first.ru} по ${last.ru}`,
        en: `Nothing can be said of ${asked.en}. Ask about a day from ${first.en} to ${last.en}.`,
      }
    },
  },
  'known-on-is-ahead': {
    status: 422,
    field: 'knownOn',
    words: (knownOn: Day) => {
      const ahead = dayText(knownOn)
      return {
        kk: `${ahead.kk} күні әлі келген жоқ, сондықтан сол күні не белгілі болатынын ешкім айта алмайды. Бүгінгі не өткен күнді беріңіз немесе бұл өрісті алып тастаңыз.`,
        ru: `День ${ahead.ru} ещё не наступил, и что будет известно в этот день, сказать нельзя. Укажите сегодняшний или прошедший день либо уберите это поле.`,
        en: `${ahead.en} has not come yet, and what will be known on it nobody can tell. Give today or a past day, or leave the field out.`,
      }
    },
  },
  'person-not-found': {
    status: 404,
    field: 'iin',
    words: () => ({
      kk: 'Бұл ЖСН тіркелімде жоқ. Нөмірді құжатпен салыстырыңыз; ол дұрыс болса, тіркелім жаңарған соң қайта сұраңыз немесе Халыққа қызмет көрсету орталығына хабарласыңыз. Бұл – көмек көрсетуден бас тарту емес.',
      ru: 'Этого ИИН в регистре нет. Сверьте номер с документом; если он верен, спросите снова после обновления регистра или обратитесь в центр обслуживания населения. Это не отказ в помощи.',
      en: 'This IIN is not in the register. Check it against the document; if it is right, ask again after the register is brought up to date, or turn to a public service centre. This is no refusal of care.',
    }),
  },
  'record-not-yours': {
    status: 403,
    words: () => ({
      kk: 'Азамат ретінде тек өз дерегіңізді көре аласыз. Ересек туысыңыз өз атымен кірсін; балаңыз не қамқорлығыңыздағы адам «Менің бетім» бетінде көрсетіледі, онда жоқ болса, туу туралы куәлікпен немесе қамқорлық туралы шешіммен Халыққа қызмет көрсету орталығына барыңыз.',
      ru: 'Как гражданин Вы видите только свои сведения. Взрослый родственник может войти под своим именем; ребёнок или подопечный показан на «Моей странице», а если его там нет, обратитесь в центр обслуживания населения со свидетельством о рождении или решением об опеке.',
      en: 'As a citizen you see only your own record. A relative of age may sign in for himself; your child or ward is shown on "My page", and if it is not there, go to a public service centre with the birth certificate or the decision on guardianship.',
    }),
  },
} as const satisfies RefusalTable

/** Why somebody of an office is told nothing of a person he has nothing to do with. */
export const purposeRefusals = {
  'purpose-needed': {
    status: 403,
    words: () => ({
      kk: 'Бұл адамның дерегін ашуға негіз жоқ. Ол сіздің терезеңізге талон алмаған, қабылдауға жазылмаған, емханаңызға тіркелмеген, сіз алған ашық өтініші де жоқ. Құқығыңыз бір бөлімшемен шектелсе, талон не жазба дәл сол бөлімшеге болуы керек: кезек жүйесінен соған берсін. Әйтпесе өтініш ашып, өзіңізге алыңыз. Күтуге болмаса, себебін жазып, дерекке шұғыл түрде кіріңіз: ол туралы адамның өзі мен аудитор біледі.',
      ru: 'Нет основания открыть сведения этого человека. У него нет талона к Вам, записи на приём, прикрепления к Вашей поликлинике или открытого обращения, которое Вы взяли. Если Ваше право дано на одно подразделение, талон или запись нужны именно в него: пусть выдаст система очереди. Иначе откройте обращение и возьмите его. Если ждать нельзя, войдите экстренно, указав причину: об этом узнают сам человек и аудитор.',
      en: 'There is nothing to open this person’s record for. There is no ticket to your counter, no appointment, no attachment to your clinic, no open case that you have taken. If your right is limited to a unit, the ticket or appointment has to be to that unit: let the queue give one. Else open a case and take it. If it cannot wait, open the record in an emergency with a reason: the person and the auditor are told.',
    }),
  },
  'ticket-taken': {
    status: 403,
    words: () => ({
      kk: 'Бұл адамның талонын басқа қызметкер алған, содан кейін ол соған ғана ашық. Адамды енді сіз қабылдасаңыз, кезек жүйесі сізге жаңа талон берсін.',
      ru: 'Талон этого человека взял другой сотрудник, и сведения открыты только ему. Если теперь человека принимаете Вы, пусть система очереди выдаст новый талон.',
      en: 'Another clerk has taken this person’s ticket up, and the record is open to him alone. If you serve the person now, let the queue give a new ticket.',
    }),
  },
} as const satisfies RefusalTable

/** Why nobody can be asked about by a row of a payment file. */
export const rowRefusals = {
  'row-not-found': {
    status: 404,
    words: () => ({
      kk: 'Қабылданған төлем файлында мұндай жол жоқ. Файлды қабылдаңыз немесе жолды файлдың бетінен таңдаңыз.',
      ru: 'Такой строки в принятом платёжном файле нет. Примите файл или выберите строку на его странице.',
      en: 'There is no such row in an accepted payment file. Accept the file, or choose the row on its page.',
    }),
  },
} as const satisfies RefusalTable

/** What the law finds wrong with an IIN or an edition, in its own words. */
export const questionRefusalsOfTheLaw = [...iinFaults, 'edition-unknown' as const].map((code) => ({
  code,
  status: 422,
}))

/** Why an answer cannot be had again. */
export const answerRefusals = {
  'answer-not-yours': {
    status: 403,
    field: 'number',
    words: () => ({
      kk: 'Мұндай нөмірмен сізге жауап берілмеген. Нөмірді тексеріңіз немесе мәртебеңізді қайта сұраңыз.',
      ru: 'Ответа с таким номером Вам не давали. Проверьте номер или спросите о своём статусе заново.',
      en: 'No answer of this number was given to you. Check the number, or ask about your status anew.',
    }),
  },
  'answer-not-found': {
    status: 404,
    field: 'number',
    words: () => ({
      kk: 'Мұндай нөмірмен жауап берілмеген. Нөмірді жауаптан қайта көшіріңіз: ол K-7F3A-9QX2-0MBD-4TZE түрінде жазылады.',
      ru: 'Ответа с таким номером не давали. Перепишите номер с ответа: он вида K-7F3A-9QX2-0MBD-4TZE.',
      en: 'No answer was given with this number. Copy it from the answer again: it looks like K-7F3A-9QX2-0MBD-4TZE.',
    }),
  },
} as const satisfies RefusalTable

/** What is said when the rules themselves failed: never "uninsured". */
export const cannotTell: Text = {
  kk: 'Мәртебені қазір анықтай алмадық: ақау бізде, ол тіркелді. Бұл – көмек көрсетуден бас тарту емес. Сәлден кейін қайта сұраңыз.',
  ru: 'Сейчас мы не можем определить статус: сбой у нас, он записан. Это не отказ в помощи. Спросите ещё раз немного позже.',
  en: 'We cannot tell the status right now: the fault is ours and is on record. This is no refusal of care. Ask again shortly.',
}

/** What is to be done where the law has not set a figure yet that the day needs. */
export const askEarlier: Text = {
  kk: 'Бұл күнге керек көрсеткіш заңмен әлі белгіленбеген. Ертерек күнді сұраңыз немесе көрсеткіш белгіленген соң қайта сұраңыз. Бұл – көмек көрсетуден бас тарту емес.',
  ru: 'Показатель, который нужен для этого дня, закон ещё не установил. Спросите о более раннем дне или повторите, когда его установят. Это не отказ в помощи.',
  en: 'The law has not yet set a figure that this day needs. Ask about an earlier day, or ask again once it is set. This is no refusal of care.',
}

/** Why there is no paper of an answer. */
export const paperRefusals = {
  'nothing-to-certify': {
    status: 409,
    words: () => ({
      kk: 'Бұл жауапта мәртебе айтылмаған, сондықтан одан анықтама жасалмайды. Мәртебені қайта сұраңыз да, жаңа жауаптан анықтама алыңыз.',
      ru: 'В этом ответе статус не назван, справку по нему не выдать. Спросите о статусе снова и возьмите справку по новому ответу.',
      en: 'This answer tells no status, so there is no certificate of it. Ask for the status again and take a certificate of the new answer.',
    }),
  },
} as const satisfies RefusalTable

/** Why a paper that is shown is none of ours. */
export const confirmationRefusals = {
  'certificate-not-found': {
    status: 404,
    field: 'number',
    words: () => ({
      kk: 'Мұндай нөмірлі анықтама берілмеген. Нөмірді қағаздағымен салыстырыңыз; ол дұрыс болса, қағазға сенбеңіз: адамның ЖСН-і не жеке куәлігі жеткілікті.',
      ru: 'Справки с таким номером не выдавали. Сверьте номер с бумагой; если он верен, бумаге не верьте: достаточно ИИН или удостоверения человека.',
      en: 'No certificate of this number was given. Check the number against the paper; if it is right, do not trust the paper: the person’s IIN or identity card is enough.',
    }),
  },
} as const satisfies RefusalTable
