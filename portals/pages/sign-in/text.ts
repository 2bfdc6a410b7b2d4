import type { Text } from '#vocabulary/text.ts'

export const text = {
  title: { kk: 'Жүйеге кіру', ru: 'Вход', en: 'Sign in' },
  lead: {
    kk: 'Кіргеннен кейін өз мәртебеңізді және дерегіңізге кім қарағанын көресіз.',
    ru: 'После входа Вы увидите свой статус и кто смотрел Ваши сведения.',
    en: 'Once signed in you see your own status, and who looked at your record.',
  },
  leadOfDemonstration: {
    kk: 'Көрсетілімде құпиясөз керек емес: кім болып кіретініңізді таңдаңыз. Бұл адамдардың бәрі ойдан шығарылған.',
    ru: 'В демонстрации пароль не нужен: выберите, кем войти. Все эти люди вымышлены.',
    en: 'The demonstration asks for no password: choose as whom to come in. All these people are made up.',
  },
  citizens: { kk: 'Азамат ретінде', ru: 'Как гражданин', en: 'As a citizen' },
  offices: { kk: 'Қызметкер ретінде', ru: 'Как сотрудник', en: 'As one of the staff' },
  refused: { kk: 'Кіру болмады', ru: 'Войти не удалось', en: 'You are not signed in' },
  loading: {
    kk: 'Адамдар тізімі аймақ жүктелген соң шығады.',
    ru: 'Список людей появится, когда загрузится регион.',
    en: 'The people are listed once the region is loaded.',
  },
} satisfies Record<string, Text>
