/** What there is of an installation, in words. */

import type { StaffTold } from '#insurance/rights'
import { maskIin } from '#vocabulary/iin.ts'
import * as nouns from '#vocabulary/nouns.ts'
import { asIs, type Counted, counted, countText, dayText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'

const keyNoun: Counted = { kk: 'кілт', ru: ['ключ', 'ключа', 'ключей'], en: ['key', 'keys'] }
const moreThan: Text = { kk: 'бұдан көп: ', ru: 'больше чем ', en: 'more than ' }

export const found = {
  embedded: {
    kk: 'Kepil-дің өз ішіндегі PostgreSQL: байқап көруге арналған.',
    ru: 'PostgreSQL внутри самого Kepil: для пробы.',
    en: 'The PostgreSQL of Kepil itself: for trying out.',
  },
  latestSchema: { kk: 'Құрылым жаңа күйінде.', ru: 'Структура последняя.', en: 'The schema is the latest.' },
  sameMachine: {
    kk: 'Сервер осы машинада.',
    ru: 'Сервер на этой же машине.',
    en: 'The server is on this machine.',
  },
  encrypted: {
    kk: 'Байланыс шифрланған, сервер танылған.',
    ru: 'Связь зашифрована, сервер опознан.',
    en: 'What is sent is encrypted, and the server is known.',
  },
  publicClient: {
    kk: 'Құпиясыз (public client, PKCE).',
    ru: 'Без секрета (public client, PKCE).',
    en: 'Without a secret (public client, PKCE).',
  },
  secretInFile: {
    kk: 'Файлда, тоқтатпай ауыстырылады.',
    ru: 'В файле, меняется без остановки.',
    en: 'In a file, and changed without a stop.',
  },
  noAdministrators: { kk: 'Әзірге ешкім жоқ.', ru: 'Пока никого.', en: 'Nobody yet.' },
  empty: { kk: 'Бос.', ru: 'Пусто.', en: 'Empty.' },
} as const satisfies Record<string, Text>

/** Read first as a whole, then by what it is: up to `most` it is the number itself. */
const some = (count: number, most: number, text: (count: number) => Text): Text => {
  const [whole, bound] = [text(count), text(most)]
  return inEachLanguage((language) => (count > most ? moreThan[language] + bound[language] : whole[language]))
}

export const rowsFound = (count: number, most: number): Text =>
  some(count, most, (each) => counted(each, nouns.row))
export const personsFound = (count: number, most: number): Text =>
  some(count, most, (each) => counted(each, nouns.person))
export const filesFound = (count: number): Text => counted(count, nouns.file)
export const keysFound = (count: number): Text => counted(count, keyNoun)
export const versionFound = (version: string): Text => asIs(`PostgreSQL ${version}, UTF-8`)

export const rolesFound = (roles: readonly string[]): Text => {
  const [number, names] = [countText(roles.length), roles.join(', ')]
  return {
    kk: `Рөлдердің бәрі бар және кіре алады: ${number} (${names}).`,
    ru: `Все роли есть, и их впускают: ${number} (${names}).`,
    en: `All roles are there and are let in: ${number} (${names}).`,
  }
}

export const pendingFound = (count: number): Text => {
  const number = countText(count)
  return {
    kk: `Орындалмаған өзгеріс: ${number}.`,
    ru: `Не выполнено изменений: ${number}.`,
    en: `Migrations not run yet: ${number}.`,
  }
}

export const tlsFound = (through: string): Text => {
  const day = dayText(through)
  return {
    kk: `TLS осы жерде; сертификаттың соңғы күні – ${day.kk}.`,
    ru: `TLS здесь; последний день сертификата – ${day.ru}.`,
    en: `TLS here; the last day of the certificate is ${day.en}.`,
  }
}

export const proxiesFound = (proxies: readonly string[]): Text => {
  const list = proxies.join(', ')
  return {
    kk: `Прокси артында: ${list}.`,
    ru: `За прокси: ${list}.`,
    en: `Behind the proxy ${list}.`,
  }
}

export const signedInFound = (came: number, all: number): Text => {
  const [some, whole] = [countText(came), countText(all)]
  return {
    kk: `Әкімшілердің кіргені: ${some}, барлығы: ${whole}. Басқаларға құқық беру үшін олар да алдымен бір рет кірсін: әйтпесе тізімде де, sub бойынша да табылмайды.`,
    ru: `Из администраторов вошло: ${some}, всего: ${whole}. Чтобы дать право другому, пусть и он сначала один раз войдёт: иначе его нет ни в списке, ни по sub.`,
    en: `Administrators who have signed in: ${some} of ${whole}. To be given a right, anybody else signs in once first too: until then he is found neither in the list nor by his sub.`,
  }
}

/** Of people of offices who signed in lately, how many are known by what. */
export const staffFound = ({ all, byPerson, byClaim }: StaffTold, claim: string): Text => {
  const [staff, persons, told] = [all, byPerson, byClaim].map(countText)
  return {
    kk: `Соңғы 30 күнде кірген қызметкер: ${staff}; ЖСН бойынша белгілісі: ${persons}; «${claim}» белгісі бойынша: ${told}.`,
    ru: `Сотрудников вошло за 30 дней: ${staff}; известны по ИИН: ${persons}; по признаку «${claim}»: ${told}.`,
    en: `People of offices who signed in within 30 days: ${staff}; known by an IIN: ${persons}; by the claim "${claim}": ${told}.`,
  }
}

/** Each with the last day of what he was granted, where it was granted. */
export const administratorsFound = (
  each: readonly { readonly name: string; readonly through: string | null }[],
): Text => {
  const until: Text = { kk: 'соңғы күні', ru: 'по', en: 'through' }
  return inEachLanguage((language) =>
    each
      .map(({ name, through }) =>
        through === null ? name : `${name} (${until[language]} ${dayText(through)[language]})`,
      )
      .join('; '),
  )
}

/** By what name at the issuer each may be named; a name there that is a number of a person is known to who asks. */
export const candidatesFound = (
  each: readonly { readonly name: string; readonly subject: string }[],
): Text => {
  if (each.length === 0) return found.noAdministrators
  const list = each.map(({ name, subject }) => `${name} (sub ${subject.replaceAll(/\d{12}/g, maskIin)})`)
  return {
    kk: `Әзірге ешкім жоқ. Кіргендер: ${list.join('; ')}.`,
    ru: `Пока никого. Уже входили: ${list.join('; ')}.`,
    en: `Nobody yet. Those who have signed in: ${list.join('; ')}.`,
  }
}
