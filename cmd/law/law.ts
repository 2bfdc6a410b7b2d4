/** The law from the command line: one case a line in, one answer a line out, in order. */
import { type RuleName, refusalCodes, ruleNames } from '#law'
import { clockOf, readConfig } from '#platform/config'
import type { Io, Output } from '../io.ts'
import { type ExitCode, type Verb, WrongUse } from '../verb.ts'
import { answerLines } from './answer-lines.ts'
import { LongRun } from './long-run.ts'
import { isOfToday } from './of-today.ts'

const codes = Object.keys(refusalCodes).join(', ')

type Deed = {
  /** How it is called and what it does, as a line of the usage. */
  readonly usage: string
  run(words: readonly string[], io: Io): Promise<ExitCode>
}

/** What `kepil law` does besides answering a rule, each loaded only when it is called. */
const deeds: Readonly<Record<string, Deed>> = {
  cases: {
    usage: 'cases FILE.md…    runs pages of worked examples; exit 1 if a row fails',
    run: async (words, io) => (await import('./cases.ts')).runPages(words, io),
  },
  pages: {
    usage: 'pages [--check]    writes docs/law from the law; --check: exit 1 naming stale pages',
    run: async (words, io) => (await import('./pages.ts')).writePages(words, io),
  },
  check: {
    usage:
      'check [--on DAY] [--json]    what of the law is due for review, unsure or missing; exit 1 if the day needs it',
    run: async (words, io) => (await import('./check.ts')).runCheck(words, io),
  },
  services: {
    usage:
      'services [--on DAY] [--edition E] [--lang kk|ru|en] [--json]    the catalogue of services and their packages',
    run: async (words, io) => (await import('./services.ts')).runServices(words, io),
  },
  reform: {
    usage: [
      'reform FILE --population DIR [--from YYYY-MM] [--to YYYY-MM] [--json] [--lang kk|ru|en]',
      '    what a reform would change: dues, who is insured, winners and losers; nobody is taken to change',
      '    what he does; DIR is what kepil population writes',
    ].join('\n  '),
    run: async (words, io) => (await import('./reform/reform.ts')).runReform(words, io),
  },
  package: {
    usage: 'package --out DIR [--json]    makes a package of the law for other programs',
    run: async (words, io) => (await import('./package/package.ts')).runPackage(words, io),
  },
}

const isRule = (word: string | undefined): word is RuleName =>
  word !== undefined && (ruleNames as readonly string[]).includes(word)

/** `kepil law RULE` and the deeds. */
export const verb: Verb = {
  about: {
    kk: 'Стандартты кірістен әр жолда бір жағдай (JSON) оқып, әрқайсысына бір жауап жазады. Қате жағдайдың жолында {"error": …} тұрады, қалғандары жалғаса береді.',
    ru: 'Читает со стандартного ввода по случаю (JSON) на строке и пишет на каждый ответ. На плохой случай отвечает {"error": …} и продолжает.',
    en: 'Reads a case (JSON) a line from standard input and writes an answer to each. A bad case is answered {"error": …} on its line, and the run goes on.',
  },
  usage: `
  kepil law RULE              RULE: ${ruleNames.join(', ')}
  kepil law RULE --help       the fields of its case, and an example
${Object.values(deeds)
  .map(({ usage }) => `  kepil law ${usage}`)
  .join('\n')}

Codes of bad cases: ${codes}
Exit 0, or 1 when a case was bad.

Example:
  echo '{"month":"2026-11","payer":"employer","income":"100000.00"}' | kepil law dues`,
  findHelp: async (words, language) => {
    const rule = words.find((word) => !word.startsWith('-'))
    return isRule(rule) ? (await import('./rule-help.ts')).ruleHelp(rule, language) : undefined
  },
  run: async ([rule, ...words], io) => {
    const deed = rule !== undefined && Object.hasOwn(deeds, rule) ? deeds[rule] : undefined
    if (deed) return deed.run(words, io)
    if (!isRule(rule)) {
      throw new WrongUse({
        kk: `ереже атауы керек: ${[...ruleNames, ...Object.keys(deeds)].join(', ')}`,
        ru: `нужно название правила: ${[...ruleNames, ...Object.keys(deeds)].join(', ')}`,
        en: `name a rule: ${[...ruleNames, ...Object.keys(deeds)].join(', ')}`,
      })
    }
    if (words.length > 0) {
      throw new WrongUse({
        kk: `бір ғана ереже керек (${rule}), «${words.join(' ')}» артық; жағдай стандартты кірістен келеді: kepil law ${rule} --help`,
        ru: `нужно только одно правило (${rule}), «${words.join(' ')}» лишнее; случай идёт со стандартного ввода: kepil law ${rule} --help`,
        en: `only one rule is wanted (${rule}), "${words.join(' ')}" is too many; the case comes by standard input: kepil law ${rule} --help`,
      })
    }
    return answerCases(rule, io)
  },
}

/** From here on a run is long enough for threads of its own. */
const longFrom = 1 << 20
const newLine = 10

/** Answers as the cases come; a long run is given to all cores. */
async function answerCases(rule: RuleName, io: Io): Promise<ExitCode> {
  const today = isOfToday(rule) ? clockOf(readConfig(io.environment)).today() : undefined
  const write = writingTo(io.stdout)
  let bad = false
  let read = 0
  let rest: Buffer = Buffer.alloc(0)
  let long: LongRun | undefined
  const take = async (answers: AsyncIterable<{ bytes: Uint8Array; bad: boolean }>): Promise<void> => {
    for await (const answered of answers) {
      bad ||= answered.bad
      await write(answered.bytes)
    }
  }
  for await (const chunk of io.stdin) {
    read += chunk.length
    const end = chunk.lastIndexOf(newLine) + 1
    if (end === 0) {
      rest = Buffer.concat([rest, chunk])
      continue
    }
    const lines = Buffer.concat([rest, chunk.subarray(0, end)])
    rest = chunk.subarray(end)
    if (long || read > longFrom) {
      long ??= new LongRun(rule, today)
      await take(long.ask(Uint8Array.from(lines)))
    } else {
      const answered = answerLines(rule, lines.toString('utf8'), today)
      bad ||= answered.bad
      await write(answered.text)
    }
  }
  if (long) await take(long.end())
  const last = answerLines(rule, rest.toString('utf8'), today)
  await write(last.text)
  return bad || last.bad ? 1 : 0
}

const writingTo =
  (stdout: Output) =>
  (text: string | Uint8Array): Promise<void> =>
    text.length === 0 || stdout.write(text)
      ? Promise.resolve()
      : new Promise((drained) => stdout.once('drain', drained))
