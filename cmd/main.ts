/** A run of the program: finds the verb, runs it, and turns what went wrong into an exit code and words. */
import { Failure } from '#vocabulary/refusal.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import type { Io } from './io.ts'
import { type ExitCode, spokenLanguage, type Verb, WrongUse } from './verb.ts'
import { fileWords, wrongWords } from './wrong-words.ts'

type Entry = { readonly summary: Text; load(): Promise<{ verb: Verb }> }

/** The verbs. Each is loaded only when it is called, so that the program starts at once. */
const verbs: Readonly<Record<string, Entry>> = {
  start: {
    summary: {
      kk: 'бәрін іске қосады: дерекқор, көрсетілім, беттер',
      ru: 'запускает всё: базу данных, демонстрацию, страницы',
      en: 'starts everything: database, demonstration, pages',
    },
    load: () => import('./serve/start.ts'),
  },
  init: {
    summary: {
      kk: 'нақты орнатуға не жетіспейтінін айтады, иелерін атайды',
      ru: 'говорит, чего не хватает настоящей установке, и называет владельцев',
      en: 'says what a real installation lacks, and names its owners',
    },
    load: () => import('./init/init.ts'),
  },
  migrate: {
    summary: {
      kk: 'дерекқордың құрылымын жаңартады',
      ru: 'обновляет структуру базы данных',
      en: 'brings the database schema up to date',
    },
    load: () => import('./serve/migrate.ts'),
  },
  worker: {
    summary: {
      kk: 'уақыты келген жұмыстарды орындайды',
      ru: 'делает то, чему пришёл срок',
      en: 'does what falls due by itself',
    },
    load: () => import('./jobs/worker.ts'),
  },
  population: {
    summary: {
      kk: 'ойдан шығарылған елдің тізілімдері мен төлем файлдарын жазады',
      ru: 'пишет регистры и платёжные файлы вымышленной страны',
      en: 'writes the registers and payment files of a made-up country',
    },
    load: () => import('./population.ts'),
  },
  law: {
    summary: {
      kk: 'заңның жауабы: JSON жолдары енеді, JSON жолдары шығады',
      ru: 'ответ закона: на входе строки JSON, на выходе строки JSON',
      en: 'what the law says: JSON Lines in, JSON Lines out',
    },
    load: () => import('./law/law.ts'),
  },
  import: {
    summary: {
      kk: 'тізілім үзінділерін жүктейді: адамдар, төлеушілер, топтар',
      ru: 'загружает выгрузки реестров: лица, плательщики, категории',
      en: 'takes in register extracts: persons, payers, groups',
    },
    load: () => import('./import.ts'),
  },
  status: {
    summary: {
      kk: 'барлық адамның мәртебесін қайта есептейді',
      ru: 'пересчитывает статусы всех',
      en: 'makes everybody’s status anew from the record',
    },
    load: () => import('./status.ts'),
  },
  intake: {
    summary: {
      kk: 'төлем файлдарын қабылдап, ақшаны есепке жазады',
      ru: 'принимает платёжные файлы и зачисляет деньги',
      en: 'takes payment files in and posts their money',
    },
    load: () => import('./payment-files/intake.ts'),
  },
  balance: {
    summary: {
      kk: 'күннің дәлелі: түскен ақша толық есептелген бе',
      ru: 'доказательство дня: учтены ли все поступившие деньги',
      en: 'the proof of the day: is all the money received accounted for',
    },
    load: () => import('./balance.ts'),
  },
  audit: {
    summary: {
      kk: 'қол жеткізу журналы өзгертілмегенін тексереді',
      ru: 'проверяет, что журнал доступа никто не изменил',
      en: 'checks that nobody has changed the access log',
    },
    load: () => import('./audit/audit.ts'),
  },
  api: {
    summary: {
      kk: 'HTTP интерфейсінің сипаттамасы (OpenAPI 3.1)',
      ru: 'описание интерфейса HTTP (OpenAPI 3.1)',
      en: 'the description of the HTTP interface (OpenAPI 3.1)',
    },
    load: () => import('./serve/api.ts'),
  },
  check: {
    summary: {
      kk: 'төлем файлын дерекқорсыз тексереді (MT102, CSV)',
      ru: 'проверяет платёжный файл без базы данных (MT102, CSV)',
      en: 'checks a payment file without a database (MT102, CSV)',
    },
    load: () => import('./payment-files/check.ts'),
  },
  convert: {
    summary: {
      kk: 'төлем файлын басқа пішімге ауыстырады (MT102, CSV)',
      ru: 'переводит платёжный файл в другой формат (MT102, CSV)',
      en: 'turns a payment file into another format (MT102, CSV)',
    },
    load: () => import('./payment-files/convert.ts'),
  },
  mt102: {
    summary: {
      kk: 'кестеден MT102 файлын жасайды',
      ru: 'делает файл MT102 из таблицы',
      en: 'makes an MT102 file from a table',
    },
    load: () => import('./payment-files/mt102.ts'),
  },
}

const title: Text = {
  kk: 'kepil – міндетті әлеуметтік медициналық сақтандыру',
  ru: 'kepil – обязательное социальное медицинское страхование',
  en: 'kepil – mandatory social health insurance',
}
const usage: Text = {
  kk: 'Пайдалану: kepil ПӘРМЕН [СӨЗДЕР…]    Анықтама: kepil ПӘРМЕН --help\n\nПәрмендер:',
  ru: 'Использование: kepil КОМАНДА [СЛОВА…]    Справка: kepil КОМАНДА --help\n\nКоманды:',
  en: 'Usage: kepil VERB [WORDS…]    Help: kepil VERB --help\n\nVerbs:',
}

const wide = Math.max(...Object.keys(verbs).map((name) => name.length))
const list = (language: Language): string =>
  Object.entries(verbs)
    .map(([name, { summary }]) => `  ${name.padEnd(wide)}  ${summary[language]}`)
    .join('\n')

/** Runs a verb in the surroundings given. Never throws: what went wrong is said on its standard error. */
export async function main(words: readonly string[], io: Io): Promise<ExitCode> {
  const language = spokenLanguage(words, io.environment)
  return runVerb(words, io, language).catch((error: unknown) => explain(error, io, language))
}

async function runVerb(words: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(`${title[language]}\n\n${usage[language]}\n${list(language)}\n`)
    return name === undefined ? 2 : 0
  }
  if (!Object.hasOwn(verbs, name)) {
    throw new WrongUse({
      kk: `«${name}» деген пәрмен жоқ; тізімі: kepil --help`,
      ru: `команды «${name}» нет; список: kepil --help`,
      en: `there is no verb "${name}"; see kepil --help`,
    })
  }
  const { verb } = await verbs[name]!.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    const ofVerb = `${verb.about[language]}\n\n${verb.usage.replace(/^\n+|\s+$/g, '')}\n`
    io.stdout.write((await verb.findHelp?.(rest, language)) ?? ofVerb)
    return 0
  }
  return verb.run(rest, io)
}

/** One line for the reader; of what was foreseen what lay behind it in a line each, of a fault where in the program it was. */
function explain(error: unknown, io: Io, language: Language): ExitCode {
  const wrong = error instanceof WrongUse ? error.text : (wrongWords(error) ?? fileWords(error))
  if (wrong) {
    io.stderr.write(`kepil: ${wrong[language]}\n`)
    return 2
  }
  if (error instanceof Failure) {
    io.stderr.write(`kepil: ${error.text[language]}\n`)
    for (const line of causesOf(error)) io.stderr.write(`  ${line}\n`)
    return 3
  }
  const fault: Text = { kk: 'ақау', ru: 'сбой', en: 'fault' }
  io.stderr.write(
    `kepil: ${fault[language]}: ${(error as Error).message ?? String(error)}\n${detail(error)}\n`,
  )
  return 3
}

/** What lay behind it, from the nearest; each is said once. */
function causesOf(error: Error): string[] {
  const told: string[] = []
  for (let cause = error.cause; cause !== undefined && cause !== null; cause = (cause as Error).cause) {
    const said =
      cause instanceof AggregateError && !cause.message
        ? cause.errors.map(messageOf).join('; ')
        : messageOf(cause)
    if (said !== '' && !told.includes(said)) told.push(said)
  }
  return told
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

const detail = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
