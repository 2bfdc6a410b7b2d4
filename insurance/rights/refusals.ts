/** What is said to whoever cannot be signed in, or asks about a session that is not open. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const signInRefusals = {
  'sign-in-expired': {
    status: 409,
    words: () => ({
      kk: 'Кіру аяқталмады: ол басқа терезеде басталған, тым ұзаққа созылған немесе бір рет аяқталып қойған. «Кіру» батырмасын қайта басыңыз.',
      ru: 'Вход не завершён: он начат в другом окне, длился слишком долго или уже завершён. Нажмите «Войти» ещё раз.',
      en: 'Sign-in was not finished: it began in another window, took too long, or was finished already. Choose "Sign in" again.',
    }),
  },
  'sign-in-not-confirmed': {
    status: 403,
    words: () => ({
      kk: 'Кіру қызметі сіздің кім екеніңізді растамады, сондықтан жүйеге кіру болмады. Қайта кіріп көріңіз.',
      ru: 'Служба входа не подтвердила, кто Вы, поэтому вход не выполнен. Попробуйте войти ещё раз.',
      en: 'The sign-in service did not confirm who you are, so you are not signed in. Try signing in again.',
    }),
  },
  'sign-in-not-set-up': {
    status: 503,
    words: () => ({
      kk: 'Бұл серверде жүйеге кіру бапталмаған. Әкімші KEPIL_ISSUER айнымалысын қоюы керек (docs/server.md).',
      ru: 'На этом сервере вход не настроен. Администратору нужно задать KEPIL_ISSUER (docs/server.md).',
      en: 'Signing in is not set up on this server. Its administrator has to set KEPIL_ISSUER (docs/server.md).',
    }),
  },
  'sign-in-unavailable': {
    status: 503,
    words: () => ({
      kk: 'Кіру қызметіне қазір жете алмадық, ақау сізде емес. Бірнеше минуттан кейін «Кіру» батырмасын қайта басыңыз; шұғыл болса, 1414 байланыс орталығына хабарласыңыз.',
      ru: 'Сейчас мы не можем связаться со службой входа; дело не в Вас. Нажмите «Войти» через несколько минут; если срочно, позвоните в контакт-центр 1414.',
      en: 'The sign-in service cannot be reached just now; the fault is not yours. Choose "Sign in" again in a few minutes; if it is urgent, call contact centre 1414.',
    }),
  },
  'person-not-living': {
    status: 403,
    words: () => ({
      kk: 'Тіркелімде бұл ЖСН иесі қайтыс болған деп тұр, сондықтан онымен кіруге болмайды. Бұл қате болса, Халыққа қызмет көрсету орталығына хабарласыңыз.',
      ru: 'В регистре указано, что владелец этого ИИН умер, поэтому войти с ним нельзя. Если это ошибка, обратитесь в центр обслуживания населения.',
      en: 'The register says that the holder of this IIN has died, so nobody can sign in by it. If that is wrong, turn to a public service centre.',
    }),
  },
  'account-of-another': {
    status: 403,
    words: () => ({
      kk: 'Бұл тіркелгімен бұрын басқа адам кірген, ал кіру қызметі енді басқа ЖСН айтып тұр, сондықтан ешкім кіргізілмеді. Кіру қызметіне хабарласып, өзіңізге жеке тіркелгі ашуды сұраңыз; сол баяғы адам өзіңіз болсаңыз, ЖСН-ді түзетуді сұраңыз.',
      ru: 'Этой учётной записью раньше входил другой человек, а служба входа теперь сообщает иной ИИН, поэтому никто не впущен. Обратитесь в службу входа и попросите отдельную учётную запись; если человек тот же, пусть там исправят ИИН.',
      en: 'Somebody else signed in by this account before, and the sign-in service now tells another IIN, so nobody was let in. Ask the sign-in service for an account of your own; if you are the same person, let them put the IIN right.',
    }),
  },
} as const satisfies RefusalTable

export const sessionRefusals = {
  'session-not-open': {
    status: 403,
    words: () => ({
      kk: 'Мұндай ашық кіру жоқ: ол аяқталған немесе сіздікі емес. Тізімді жаңартыңыз.',
      ru: 'Такого открытого входа нет: он завершён или не Ваш. Обновите список.',
      en: 'There is no such open session: it has ended, or is not yours. Load the list again.',
    }),
  },
} as const satisfies RefusalTable

export const ownRefusals = {
  'not-in-register': {
    status: 404,
    words: () => ({
      kk: 'Сіз кірген ЖСН тіркелімде жоқ, сондықтан сіз туралы дерек те жоқ. Тіркелім жаңарған соң қайта кіріңіз немесе Халыққа қызмет көрсету орталығына хабарласыңыз.',
      ru: 'ИИН, с которым Вы вошли, нет в регистре, поэтому и сведений о Вас нет. Войдите снова после обновления регистра или обратитесь в центр обслуживания населения.',
      en: 'The IIN you signed in by is not in the register, so there is nothing about you. Sign in again after it is brought up to date, or turn to a public service centre.',
    }),
  },
} as const satisfies RefusalTable
