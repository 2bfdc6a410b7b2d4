/** What is said to whoever is not let in: nobody known, nobody who may, or one who comes from elsewhere. */
import type { RefusalTable } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'

export const callerRefusals = {
  'sign-in-needed': {
    status: 401,
    words: () => ({
      kk: 'Мұны көру үшін жүйеге кіріңіз. Кірген болсаңыз, кіру уақыты бітті: қайта кіріңіз.',
      ru: 'Чтобы это увидеть, войдите. Если Вы уже входили, время входа истекло: войдите снова.',
      en: 'Sign in to see this. If you were signed in, your session has ended: sign in again.',
    }),
  },
  'token-not-accepted': {
    status: 401,
    words: () => ({
      kk: 'Authorization тақырыбындағы кіру белгісі қабылданбады. Кіргізетін қызметтен осы мекенжай (aud) үшін жаңа белгі алып, сұрауды қайталаңыз; ол да қабылданбаса, бағдарламаның тіркелімін әкімшімен бірге тексеріңіз (docs/server.md).',
      ru: 'Токен доступа в заголовке Authorization не принят. Получите у службы входа новый токен для этого адреса (aud) и повторите запрос; если не принят и он, проверьте с администратором регистрацию программы (docs/server.md).',
      en: 'The access token in the header Authorization was not accepted. Get a new one for this address (aud) from the issuer and repeat the request; if that is not accepted either, check the registration of the program with the administrator (docs/server.md).',
    }),
  },
  'not-permitted': {
    status: 403,
    words: (allowed: Text) => ({
      kk: `Бұл әрекетке құқығыңыз жоқ. Ол мыналарға берілген: ${allowed.kk}. Солардың бірі болсаңыз, сол атпен кіріңіз; ұйымда жұмыс істесеңіз, құқықты оның әкімшісінен сұраңыз.`,
      ru: `У Вас нет права на это действие. Оно дано: ${allowed.ru}. Если Вы один из них, войдите под этим именем; если работаете в организации, попросите право у её администратора.`,
      en: `You have no right to do this. It is given to: ${allowed.en}. If you are one of these, sign in as such; if you work in an organisation, ask its administrator for the right.`,
    }),
  },
  'session-locked': {
    status: 401,
    words: () => ({
      kk: 'Экран құлыпталған. Өз атыңызбен қайта кірсеңіз, жұмысты тоқтаған жерден жалғастырасыз.',
      ru: 'Экран заблокирован. Войдите снова под своим именем и продолжите с того же места.',
      en: 'The screen is locked. Sign in again as yourself and go on where you were.',
    }),
  },
  'second-factor-needed': {
    status: 403,
    words: () => ({
      kk: 'Бұл әрекет үшін екінші растау керек. «Менің бетім» бетіндегі «Растап кіру» сілтемесімен қайта кіріңіз.',
      ru: 'Для этого действия нужно второе подтверждение. Войдите ещё раз по ссылке «Войти с подтверждением» на «Моей странице».',
      en: 'This takes a second factor. Sign in once more by the link "Sign in with a second factor" on "My page".',
    }),
  },
  'organisation-not-yours': {
    status: 403,
    words: () => ({
      kk: 'Бұл ұйымның атынан мұны істеуге құқығыңыз жоқ немесе оның мерзімі бітті. Құқықты ұйымның басшысынан не ол тағайындаған адамнан сұраңыз.',
      ru: 'У Вас нет права делать это от имени этой организации, или его срок истёк. Попросите его у руководителя организации или у того, кому он поручил раздавать права.',
      en: 'You have no right to do this for this organisation, or its term is over. Ask the head of the organisation for it, or whoever was named to give such rights.',
    }),
  },
  'organisation-struck-off': {
    status: 403,
    words: () => ({
      kk: 'Бұл ұйым төлеушілер тіркелімінен шығарылған, сондықтан оның атынан ештеңе істеуге болмайды. Бұл қате болса, салық органына хабарласыңыз.',
      ru: 'Эта организация снята с учёта в реестре плательщиков, поэтому за неё больше никто не действует. Если это ошибка, обратитесь в налоговый орган.',
      en: 'This organisation has been struck off the register of payers, so nobody acts for it any more. If that is wrong, turn to the tax office.',
    }),
  },
  'foreign-origin': {
    status: 403,
    words: () => ({
      kk: 'Бұл сұрау басқа сайттан келді, сондықтан орындалмады. Kepil беттерінің өзін ашыңыз.',
      ru: 'Этот запрос пришёл с другого сайта и не выполнен. Откройте страницы самого Kepil.',
      en: 'This request came from another site and was not carried out. Open the pages of Kepil itself.',
    }),
  },
} as const satisfies RefusalTable
