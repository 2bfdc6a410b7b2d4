/** A copy of the repository to change the law or the house in, by the blocks of its own pages. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const notCopied = /^(node_modules|\.git|\.kepil.*|country|portals\/dist|e2e)$/

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** A block of a page: a file, and hunks of lines that stand, that go and that come; or a new file, whole. */
export type Block = {
  /** The page it stands on. */
  readonly page: string
  readonly file: string
  readonly lines: readonly string[]
  readonly isNew: boolean
}

/** The blocks and the commands of a page, in order. */
export function readBlocks(page: string, markdown: string): { blocks: Block[]; commands: string[] } {
  const blocks = [...markdown.matchAll(/^```(?:diff|\w+ (new)) (\S+)\n(.*?)^```$/gms)].map(
    ([, isNew, file, text]) => ({
      page,
      file: file!,
      lines: text!.trimEnd().split('\n'),
      isNew: isNew !== undefined,
    }),
  )
  const [, shell = ''] = /^```sh\n(.*?)^```$/ms.exec(markdown) ?? []
  const commands = shell.split('\n').map((line) => line.replace(/ +#.*/, ''))
  return { blocks, commands: commands.filter((command) => command !== '') }
}

/** `…` is whatever stands there; how wide a table is set does not matter. */
const patternOf = (line: string): string =>
  line.split(/ +/).map(RegExp.escape).join(' +').replaceAll('…', '(?:.*)')

/** What stood for each `…` of a line. */
const elided = (line: string, stood: string): readonly string[] =>
  new RegExp(`^${patternOf(line).replaceAll('(?:.*)', '(.*)')}$`).exec(stood)?.slice(1) ?? []

function filled(line: string, gone: readonly string[]): string {
  let place = 0
  return gone.length === 0 ? line : line.replaceAll('…', () => gone[place++] ?? '…')
}

export class CopiedLaw {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'kepil-law-story-')))

  constructor(leftOut: RegExp = notCopied) {
    cpSync(root, this.folder, {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !leftOut.test(relative(root, path)),
    })
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'))
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true })
    writeFileSync(join(this.folder, file), text)
  }

  /**
   * Enters a block. Fails where its standing lines are not found, or are found twice. In a line that comes in place of one
   * that goes, `…` is what stood there.
   */
  enter({ page, file, lines, isNew }: Block): void {
    if (isNew) {
      this.write(file, `${lines.join('\n')}\n`)
      return
    }
    const standing = lines.filter((line) => !line.startsWith('+'))
    const pattern = standing.map((line) => `(${patternOf(line.slice(1))})\n`).join('')
    const text = this.read(file)
    const found = [...text.matchAll(new RegExp(`^${pattern}`, 'gm'))]
    assert.equal(
      found.length,
      1,
      `${page}, the block for ${file}: these lines stand there ${found.length} times. ` +
        `Where the file has rightly changed, mend the block.\n${standing.join('\n')}`,
    )
    const [match] = found
    let place = 1
    let gone: readonly string[] = []
    const entered = lines.map((line) => {
      if (line.startsWith('+')) return `${filled(line.slice(1), gone)}\n`
      const stood = match![place++]!
      if (!line.startsWith('-')) return `${stood}\n`
      gone = elided(line.slice(1), stood)
      return ''
    })
    const end = match!.index + match![0].length
    this.write(file, text.slice(0, match!.index) + entered.join('') + text.slice(end))
  }

  /** Runs a line of the shell in the copy. */
  run(command: string): Ran {
    const { DATABASE_URL: _, ...env } = process.env
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: this.folder,
      env: { ...env, KEPIL_LANG: 'en', NODE_TEST_CONTEXT: undefined },
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    return { status, stdout, stderr }
  }

  /** The law's answers to cases, one a line. */
  ask(rule: string, cases: readonly object[]): Record<string, unknown>[] {
    const lines = cases.map((one) => JSON.stringify(one)).join('\n')
    const { stdout } = this.run(`./kepil law ${rule} <<'END'\n${lines}\nEND`)
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
