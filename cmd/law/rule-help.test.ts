/** The help of every rule: said in three languages, whole, and with an example that runs as it stands there. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { ruleNames } from '#law'
import { ruleForms } from '#law/pages'
import { languages } from '#vocabulary/text.ts'
import { ruleHelp } from './rule-help.ts'

const root = resolve(import.meta.dirname, '../..')

const kepil = (words: readonly string[], language = 'en') =>
  spawnSync(process.execPath, [join(root, 'cmd/kepil.ts'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, KEPIL_LANG: language },
  })

test('the example in the help of each rule runs as it is shown, and gets an answer', async () => {
  for (const rule of ruleNames) {
    const line = /^ {2}(echo .*)$/m.exec(ruleHelp(rule, 'en'))?.[1] ?? ''
    assert.ok(line.endsWith(` | ./kepil law ${rule}`), rule)
    const shell = spawn('sh', ['-c', line], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = new Promise((end) => shell.once('exit', end))
    const answer = JSON.parse(await text(shell.stdout))
    assert.ok(!('error' in answer) && answer.because.length > 0, `${rule}: ${JSON.stringify(answer)}`)
    assert.equal(await ended, 0, rule)
  }
})

test('the help of a rule says what it answers and names every field and every value', () => {
  for (const rule of ruleNames)
    for (const language of languages) {
      const help = ruleHelp(rule, language)
      const { says, fields } = ruleForms[rule]
      assert.ok(help.includes(`\n${says[language]}\n`), rule)
      const all = fields.flatMap((field) =>
        field.kind === 'list'
          ? [field, ...field.fields.map((one) => ({ ...one, name: `${field.name}[].${one.name}` }))]
          : [field],
      )
      for (const field of all) {
        assert.ok(help.includes(`\n  ${field.name} `), `${rule} ${field.name}`)
        if (field.kind !== 'choice') continue
        if (field.name === 'service.code') assert.match(help, /kepil law services/)
        else for (const { value } of field.choices) assert.ok(help.includes(`\n      "${value}" `), value)
      }
    }
})

test('a field is told to be needed, to go with another, or to stand for another', () => {
  assert.match(
    ruleHelp('workdays', 'en'),
    /^ {2}add {3}must {2}How many working days: a whole number from 1,/m,
  )
  assert.match(ruleHelp('dues', 'en'), /^ {2}place +must .*; only where payer is: unified-payment$/m)
  assert.match(
    ruleHelp('iin', 'en'),
    /^ {2}iin {2}may .*; must be there unless another field stands for it$/m,
  )
  assert.match(ruleHelp('entitlement', 'en'), /service\.code is \{"service":\{"code":…\}\}/)
})

test('the program shows the help of the rule in the language of the reader, and its own without a rule', () => {
  assert.equal(kepil(['law', 'penalty', '--help'], 'kk').stdout, ruleHelp('penalty', 'kk'))
  assert.equal(kepil(['law', 'penalty', '--help', '--lang', 'ru']).stdout, ruleHelp('penalty', 'ru'))
  assert.equal(kepil(['law', '-h', 'refund']).stdout, ruleHelp('refund', 'en'))
  for (const words of [[], ['cases'], ['nonsense']])
    assert.match(kepil(['law', ...words, '--help']).stdout, /kepil law RULE --help/)
})
