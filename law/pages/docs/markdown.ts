/** Markdown as the pages of the law write it: three languages side by side, tables, addresses within the repository. */
import { languages, type Text } from '#vocabulary/text.ts'

export type Page = {
  /** In the repository. */
  readonly path: string
  readonly text: string
}

/** `Кепіл · Кепіл · Kepil`. */
export const sideBySide = (text: Text): string => languages.map((language) => text[language]).join(' · ')

/** Three points, each with the name of its language. */
export const underEachOther = (text: Text, indent = ''): string[] =>
  languages.map((language) => `${indent}- ${language}: ${text[language]}`)

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** A table as the editor of this repository would lay it out: columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows].map((row) => row.map(cell))
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? '').length)))
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`
  const [first, ...rest] = all
  return [line(first!), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)]
}

/** The way from one file of the repository to another. */
export function wayTo(to: string, from: string): string {
  const [there, here] = [to.split('/'), from.split('/').slice(0, -1)]
  let common = 0
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/')
}

export const link = (words: string, address: string): string => `[${words}](${address})`

/** A link to a line of a file, as a reader of the repository on the web follows it. */
export const lineLink = (
  words: string,
  path: string,
  { line, from }: { line: number; from: string },
): string => link(words, `${wayTo(path, from)}?plain=1#L${line}`)

/** Lines of blocks, one empty line between blocks, one line end at the end. */
export const pageText = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
