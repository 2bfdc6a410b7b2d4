/** What is said to whoever proposes or ends what cannot be granted. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const accountRefusals = {
  'account-not-known': {
    status: 404,
    field: 'account',
    words: () => ({
      kk: 'Мұндай тіркелгі жоқ. Адам алдымен бір рет жүйеге кірсін, сонда ол тізімге шығады.',
      ru: 'Такой учётной записи нет. Пусть человек сначала один раз войдёт: он появится в списке.',
      en: 'There is no such account. Let the person sign in once first: then he is in the list.',
    }),
  },
} as const satisfies RefusalTable

export const grantRefusals = {
  'function-of-another-role': {
    status: 422,
    field: 'function',
    words: () => ({
      kk: 'Бұл міндет бұл рөлде берілмейді. Рөлге сай міндетті таңдаңыз немесе оны бос қалдырыңыз.',
      ru: 'Такая обязанность в этой роли не даётся. Выберите обязанность этой роли или оставьте поле пустым.',
      en: 'This function is not given within this role. Choose one of the role, or leave it out.',
    }),
  },
  'unit-limits-nothing': {
    status: 422,
    field: 'unit',
    words: () => ({
      kk: 'Бұл рөл адамдардың дерегін де, өтініштерін де ашпайды, сондықтан бөлімше оны шектемейді. Бөлімшені бос қалдырыңыз.',
      ru: 'Эта роль не открывает ни сведений о людях, ни обращений, поэтому подразделение её не ограничит. Оставьте поле пустым.',
      en: 'This role opens neither records of people nor cases, so a unit would not limit it. Leave the unit out.',
    }),
  },
  'term-too-long': {
    status: 422,
    field: 'through',
    words: () => ({
      kk: 'Мерзім басталған күннен бастап бір жылдан аспауы, ал соңғы күні басталған күннен бұрын болмауы керек.',
      ru: 'Срок не может быть больше года со дня начала, а последний день – раньше первого.',
      en: 'A term is a year at most from its first day, and its last day is not before the first.',
    }),
  },
} as const satisfies RefusalTable

export const endingRefusals = {
  'grant-not-open': {
    status: 404,
    words: () => ({
      kk: 'Мұндай ашық құқық жоқ: ол аяқталған. Тізімді жаңартыңыз.',
      ru: 'Такого действующего права нет: оно уже прекращено. Обновите список.',
      en: 'There is no such open grant: it has ended. Load the list again.',
    }),
  },
} as const satisfies RefusalTable

/** To whoever names the first administrators at the server. */
export const ownerRefusals = {
  'two-administrators-needed': {
    status: 422,
    words: () => ({
      kk: 'Алғашқы әкімшілер екеу болуы керек: бірі ұсынған құқықты екіншісі бекітеді. Екі түрлі адамды атаңыз: --owner БІРІ --owner ЕКІНШІСІ.',
      ru: 'Первых администраторов нужно двое: право, предложенное одним, утверждает другой. Назовите двух разных людей: --owner ОДИН --owner ДРУГОЙ.',
      en: 'The first administrators are two: what one proposes the other approves. Name two different people: --owner ONE --owner OTHER.',
    }),
  },
  'administrators-one-human': {
    status: 422,
    words: () => ({
      kk: 'Аталған екі тіркелгінің иесі – бір адам, ал бірі ұсынғанды басқа адам бекітуі керек. Екінші әкімші етіп басқа адамды атаңыз.',
      ru: 'Две из названных учётных записей принадлежат одному человеку, а предложенное одним должен утвердить другой. Назовите вторым администратором другого человека.',
      en: 'Two of the accounts you named belong to one human, and what one proposes another has to approve. Name somebody else as the second administrator.',
    }),
  },
  'administrators-there': {
    status: 409,
    words: (names: string) => ({
      kk: `Әкімшілер бар: ${names}. Жаңа әкімшіні солардың бірі ұсынады («Кімнің қандай құқығы бар» беті, /rights), екіншісі бекітеді. Біреуі ғана қалса, ол сонда берілген құқығын тоқтатсын (не кіргізетін қызмет екіншісін атасын), содан кейін бұл пәрмен қайта орындалады.`,
      ru: `Администраторы уже есть: ${names}. Нового предлагает один из них (страница «Кто что может», /rights), а утверждает другой. Если остался один, пусть прекратит там данное ему право (или второго назовёт служба входа), и тогда эта команда сработает снова.`,
      en: `There are administrators: ${names}. A new one is proposed by one of them (the page "Who may what", /rights) and approved by another. Where only one is left, let him end there what was granted to him (or the issuer name a second one); then this command works again.`,
    }),
  },
} as const satisfies RefusalTable
