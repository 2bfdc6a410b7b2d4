/** The foreseen "no" of the demonstration. */
import type { Day } from '#vocabulary/day.ts'
import * as nouns from '#vocabulary/nouns.ts'
import type { RefusalTable } from '#vocabulary/refusal.ts'
import { counted, dayText } from '#vocabulary/spoken.ts'

export const demonstrationRefusals = {
  'no-example-file': {
    status: 404,
    words: () => ({
      kk: 'Үлгі файл жоқ: көрсетілім аймағы әлі жүктелмеген немесе үлгі алуға тым шағын. Аймақ жүктелгенше күтіңіз немесе өз файлыңызды жіберіңіз.',
      ru: 'Файла-примера нет: демонстрационный регион ещё не загружен или слишком мал для него. Дождитесь загрузки или отправьте свой файл.',
      en: 'There is no example file: the demonstration region is not loaded yet, or is too small for one. Wait until it is loaded, or send a file of your own.',
    }),
  },
} as const satisfies RefusalTable

/** Why the day is not moved. */
export const dayRefusals = {
  'no-demonstration': {
    status: 409,
    words: () => ({
      kk: 'Күн тек көрсетілімде жылжытылады: бұл – нақты жүйе, ол күнтізбемен жүреді. Ештеңе істеу қажет емес.',
      ru: 'День передвигают только в демонстрации: здесь настоящая система, она живёт по календарю. Ничего делать не нужно.',
      en: 'The day is moved only in a demonstration: this is a real installation and keeps to the calendar. Nothing needs doing.',
    }),
  },
  'day-not-ahead': {
    status: 409,
    field: 'until',
    words: (until: Day, today: Day) => {
      const [asked, now] = [dayText(until), dayText(today)]
      return {
        kk: `Көрсетілім күні – ${now.kk}, ал сұралғаны – ${asked.kk}. Күн тек алға жылжиды: кейінгі күнді таңдаңыз немесе бетті жаңартыңыз.`,
        ru: `День демонстрации – ${now.ru}, а запрошен ${asked.ru} День идёт только вперёд: выберите более поздний или обновите страницу.`,
        en: `The day of the demonstration is ${now.en}, and ${asked.en} was asked for. It moves only forward: choose a later day, or reload the page.`,
      }
    },
  },
  'days-too-many': {
    status: 422,
    field: 'until',
    words: (most: number) => {
      const days = counted(most, nouns.day)
      return {
        kk: `Бір жолда ең көбі ${days.kk} жылжытылады. Жақынырақ күнді таңдап, содан кейін жалғастырыңыз.`,
        ru: `За один раз день передвигается не дальше чем на ${days.ru}. Выберите день ближе и затем продолжите.`,
        en: `The day is moved by at most ${days.en} at once. Choose a nearer day, and go on from there.`,
      }
    },
  },
  'day-beyond-law': {
    status: 422,
    field: 'until',
    words: (until: Day) => {
      const asked = dayText(until)
      return {
        kk: `${asked.kk} – бұл күнге ең төмен жалақы әлі белгіленбеген, сондықтан жарналар есептелмейді. Ертерек күнді таңдаңыз.`,
        ru: `На ${asked.ru} минимальная зарплата ещё не установлена, взносы посчитать нельзя. Выберите более ранний день.`,
        en: `For ${asked.en} no minimum wage is set yet, so contributions cannot be computed. Choose an earlier day.`,
      }
    },
  },
  'day-being-moved': {
    status: 409,
    words: () => ({
      kk: 'Күнді дәл қазір басқа біреу жылжытып жатыр. Бірнеше секундтан кейін бетті жаңартыңыз.',
      ru: 'День прямо сейчас передвигает кто-то другой. Обновите страницу через несколько секунд.',
      en: 'Somebody else is moving the day at this moment. Reload the page in a few seconds.',
    }),
  },
} as const satisfies RefusalTable
