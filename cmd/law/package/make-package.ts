/**
 * The law as a package for others: one module for all three languages, one for each, and one for each without medical
 * care, for payroll programs; declarations, a page to begin with.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { currentLawVersion } from '#law'
import { type Language, languages } from '#vocabulary/text.ts'
import { root } from '../../attach.ts'
import { WrongUse } from '../../verb.ts'
import { type BundlePart, bundle, gzipped } from './bundle.ts'
import { compile } from './compile.ts'
import { inOneLanguage } from './one-language.ts'
import { readSources, type Sources } from './sources.ts'

type Entry = {
  /** How it is imported: `kepil-law`, `kepil-law/kk` or `kepil-law/payroll/kk`. */
  readonly name: string
  readonly bytes: number
  readonly gzip: number
  readonly parts: readonly BundlePart[]
}

export type LawPackage = {
  readonly name: string
  readonly version: string
  readonly entries: readonly Entry[]
}

const packageName = 'kepil-law'
const door = 'law/index'
/** What reforms, batches, and pages of examples need, and texts that are read and not computed by, stays here. */
const leftOut = /^\.\/(reforms\/|columns\/|cases\/|not-modelled)/
/** A payroll program withholds and pays: who pays for which medical service, it does not ask. */
const leftOutOfPayroll = new RegExp(`${leftOut.source}|^\\./entitlement/`)
/** With these empty the compiler refuses, and the bundler drops, whatever else medical care needs. */
const emptiedInPayroll: Sources = new Map([
  ['law/asked/care-askables.ts', 'export const careAskables = {}'],
  ['law/entitlement/diseases/disease-lists.ts', 'export const diseaseLists = {}'],
])
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

/** The law's version as package managers order them: `2026-11-22.1` is `2026.1122.1`. */
function packageVersion(lawVersion: string): string {
  const [, year, month, day, count] = /^(\d{4})-(\d\d)-(\d\d)\.(\d+)$/.exec(lawVersion)!
  return `${year}.${Number(`${month}${day}`)}.${count}`
}

type LawModule = {
  /** Where it is found in the package: `./payroll/kk`; `.` for the whole in all languages. */
  readonly place: string
  /** Its file without what it ends in. */
  readonly file: string
  readonly sources: Sources
  readonly language?: Language
}

function lawModules(): readonly LawModule[] {
  const whole = readSources(root, `${door}.ts`, { leftOut })
  const payroll = readSources(root, `${door}.ts`, { leftOut: leftOutOfPayroll, emptied: emptiedInPayroll })
  const inEach = (folder: string, sources: Sources): LawModule[] =>
    languages.map((language) => {
      const file = `${folder}${language}`
      return { place: `./${file}`, file, sources, language }
    })
  return [{ place: '.', file: 'index', sources: whole }, ...inEach('', whole), ...inEach('payroll/', payroll)]
}

/** Makes the package in the folder, over an earlier one. Throws WrongUse for a folder that holds something else. */
export async function makePackage(folder: string): Promise<LawPackage> {
  refuseOthers(folder)
  const made = mkdtempSync(join(tmpdir(), 'kepil-law-'))
  try {
    const version = packageVersion(currentLawVersion)
    const entries: Entry[] = []
    const modules = lawModules()
    for (const { place, file, sources, language } of modules) {
      const spoken: Sources = language
        ? new Map([...sources].map(([path, text]) => [path, inOneLanguage(text, language)]))
        : sources
      const compiled = await compile(spoken, { folder: join(made, file), entry: `${door}.ts`, compiler })
      const { code, parts } = await bundle(compiled, `${door}.js`)
      const name = posix.join(packageName, place)
      entries.push({ name, bytes: Buffer.byteLength(code), gzip: gzipped(code), parts })
      put(join(made, 'package', `${file}.js`), code)
      copyDeclarations(compiled, join(made, 'package', 'types', file))
    }
    const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
    put(join(made, 'package', 'README.md'), readme)
    put(join(made, 'package', 'LICENSE'), readFileSync(join(root, 'LICENSE'), 'utf8'))
    const described = manifest(version, modules)
    put(join(made, 'package', 'package.json'), `${JSON.stringify(described, null, 2)}\n`)
    rmSync(folder, { recursive: true, force: true })
    cpSync(join(made, 'package'), folder, { recursive: true })
    return { name: packageName, version, entries }
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

function manifest(version: string, modules: readonly LawModule[]): object {
  const described = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { license: string }
  const entry = (file: string) => ({ types: `./types/${file}/${door}.d.ts`, default: `./${file}.js` })
  return {
    name: packageName,
    version,
    description:
      'Kazakhstan’s mandatory social health insurance (МӘМС, ОСМС) as functions: dues, status, penalties, each with its article.',
    keywords: ['Kazakhstan', 'МӘМС', 'ОСМС', 'OSMS', 'payroll', 'health insurance'],
    license: described.license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    main: './index.js',
    types: `./types/index/${door}.d.ts`,
    exports: {
      ...Object.fromEntries(modules.map(({ place, file }) => [place, entry(file)])),
      './package.json': './package.json',
    },
  }
}

function refuseOthers(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  const there = join(folder, 'package.json')
  if (existsSync(there) && JSON.parse(readFileSync(there, 'utf8')).name === packageName) return
  throw new WrongUse({
    kk: `«${folder}» бумасында басқа нәрсе тұр; бос немесе жаңа бума атаңыз`,
    ru: `в папке «${folder}» лежит другое; назовите пустую или новую`,
    en: `the folder "${folder}" holds something else; name an empty or a new one`,
  })
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The declarations the door's own declarations reach. */
function copyDeclarations(from: string, to: string): void {
  const seen = new Set<string>()
  const waiting = [`${door}.d.ts`]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const text = readFileSync(join(from, path), 'utf8')
    put(join(to, path), text)
    for (const [, reached] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
      waiting.push(`${posix.join(posix.dirname(path), reached!)}.d.ts`)
  }
}
