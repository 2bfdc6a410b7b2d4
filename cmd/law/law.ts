/** The law from the command line: one case a line in, one answer a line out, in order. */
import { readFileSync } from 'node:fs'
import { askLaw, notJson, refusalCodes, ruleNames, runCases } from '#law'
import { type ExitCode, terminalLanguage, type Verb, WrongUse } from '../verb.ts'

const codes = Object.keys(refusalCodes).join(', ')

/** `kepil law RULE` and `kepil law cases FILE…`. */
export const verb: Verb = {
  about: {
    kk: 'Стандартты кірістен әр жолда бір жағдай (JSON) оқып, әрқайсысына бір жауап жазады. Қате жағдайдың жолында {"error": …} тұрады, қалғандары жалғаса береді.',
    ru: 'Читает со стандартного ввода по случаю (JSON) на строке и пишет на каждый ответ. На плохой случай отвечает {"error": …} и продолжает.',
    en: 'Reads a case (JSON) a line from standard input and writes an answer to each. A bad case is answered {"error": …} on its line, and the run goes on.',
  },
  usage: `
  kepil law RULE              RULE: ${ruleNames.join(', ')}
  kepil law cases FILE.md…    runs pages of worked examples; exit 1 if a row fails

Codes of bad cases: ${codes}
Exit 0, or 1 when a case was bad.

Example:
  echo '{"month":"2026-11","payer":"employer","income":"100000.00"}' | kepil law dues`,
  run: async ([rule, ...words]) => {
    if (rule === 'cases') return runPages(words)
    if (rule === undefined || !(ruleNames as readonly string[]).includes(rule) || words.length > 0) {
      throw new WrongUse({
        kk: `ереже атауы керек: ${ruleNames.join(', ')}, cases`,
        ru: `нужно название правила: ${ruleNames.join(', ')}, cases`,
        en: `name a rule: ${ruleNames.join(', ')}, cases`,
      })
    }
    return answerLines(rule)
  },
}

/** Answers are written in large pieces: a line at a time would cost more than the law. */
async function answerLines(rule: string): Promise<ExitCode> {
  let bad = false
  let out = ''
  const answer = (line: string): void => {
    if (line.trim() === '') return
    const asked = askLine(rule, line)
    if ('error' in asked) bad = true
    out += `${JSON.stringify('error' in asked ? asked : asked.answer)}\n`
  }
  let rest = ''
  process.stdin.setEncoding('utf8')
  for await (const chunk of process.stdin as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) answer(line)
    await write(out)
    out = ''
  }
  answer(rest)
  await write(out)
  return bad ? 1 : 0
}

function askLine(rule: string, line: string): ReturnType<typeof askLaw> {
  let question: unknown
  try {
    question = JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return { error: notJson() }
    throw error
  }
  return askLaw(rule, question)
}

const write = (text: string): Promise<void> =>
  text === '' || process.stdout.write(text)
    ? Promise.resolve()
    : new Promise((drained) => process.stdout.once('drain', drained))

function runPages(files: readonly string[]): ExitCode {
  if (files.length === 0) {
    throw new WrongUse({
      kk: 'мысалдар беті керек: kepil law cases FILE.md…',
      ru: 'нужна страница примеров: kepil law cases FILE.md…',
      en: 'name a page of examples: kepil law cases FILE.md…',
    })
  }
  let rows = 0
  let failed = 0
  for (const file of files) {
    const run = runCases(readPage(file))
    rows += run.rows
    failed += run.failures.length
    for (const { line, message } of run.failures) process.stdout.write(`${file}:${line}: ${message}\n`)
  }
  const words = { kk: 'жол, сәйкес емес', ru: 'строк, не сошлось', en: 'rows, failed' }
  process.stdout.write(`${rows} ${words[terminalLanguage()]}: ${failed}\n`)
  return failed > 0 ? 1 : 0
}

function readPage(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'EACCES') throw error
    throw new WrongUse({
      kk: `«${file}» файлы оқылмады`,
      ru: `файл «${file}» не читается`,
      en: `the file "${file}" cannot be read`,
    })
  }
}
