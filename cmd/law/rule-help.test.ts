/** The help of every rule: said in three languages, whole, and with an example that is answered. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleNames } from '#law'
import { ruleForms } from '#law/pages'
import { languages } from '#vocabulary/text.ts'
import { runProgram } from '../in-process.fixture.ts'
import { ruleHelp } from './rule-help.ts'

const kepil = (words: readonly string[], KEPIL_LANG = 'en', input = '') =>
  runProgram(words, { environment: { KEPIL_LANG }, input })

test('the example in the help of each rule, handed to the program as a shell hands it, gets an answer', async () => {
  for (const rule of ruleNames) {
    const [, input, command] = /^ {2}echo '([^']*)' \| \.\/kepil (.*)$/m.exec(ruleHelp(rule, 'en')) ?? []
    assert.equal(command, `law ${rule}`)
    const { status, stdout } = await kepil(['law', rule], 'en', `${input}\n`)
    const answer = JSON.parse(stdout)
    assert.ok(!('error' in answer) && answer.because.length > 0, `${rule}: ${stdout}`)
    assert.equal(status, 0, rule)
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

test('the program shows the help of the rule in the language of the reader, and its own without a rule', async () => {
  assert.equal((await kepil(['law', 'penalty', '--help'], 'kk')).stdout, ruleHelp('penalty', 'kk'))
  assert.equal((await kepil(['law', 'penalty', '--help', '--lang', 'ru'])).stdout, ruleHelp('penalty', 'ru'))
  assert.equal((await kepil(['law', '-h', 'refund'])).stdout, ruleHelp('refund', 'en'))
  for (const words of [[], ['cases'], ['nonsense']])
    assert.match((await kepil(['law', ...words, '--help'])).stdout, /kepil law RULE --help/)
})
