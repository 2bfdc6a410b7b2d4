import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldName, namesAgree } from './fold-name.ts'

test('a name is the same whatever a code page, a keyboard or a clerk did to it', () => {
  for (const [one, other] of [
    ['ҚҰРМАНҒАЗЫ', 'Курмангазы'],
    ['ӘБДІҒАЛИҚЫЗЫ', 'АБДИГАЛИ КЫЗЫ'],
    ['Өмірбек-Үміт', 'омирбек умит'],
    ['Семёнов', 'СЕМЕНОВ'],
    ['Подъячев', 'Подячев'],
    ['CAУЛE', 'Сауле'],
    ['Йусуп', 'И\u0306усуп'],
    ["О'Нил", 'О’НИЛ'],
  ] as const) {
    assert.equal(foldName(one), foldName(other), `${one} ${other}`)
  }
  assert.notEqual(foldName('Сынаков'), foldName('Сынакова'))
  assert.equal(foldName('я'.repeat(1000)), 'я'.repeat(1000))
})

const names = (surname: string, givenName: string, patronymic = '') => ({ surname, givenName, patronymic })

test('an old and a new surname agree by either, a missing patronymic with any, a lost letter with any letter', () => {
  const known = names('ДЕМОВА', 'АЙНҰР', 'СЫНАҚҚЫЗЫ')
  assert.ok(namesAgree(names('СЫНАКОВА/ДЕМОВА', 'АЙНУР'), known))
  assert.ok(namesAgree(names('ДЕМОВА/СЫНАКОВА', 'АЙНУР', 'СЫНАККЫЗЫ'), known))
  assert.ok(namesAgree(names('ДЕМОВА', 'АЙН?Р'), known))
  assert.ok(!namesAgree(names('ДЕМОВ', 'АЙНУР'), known))
  assert.ok(!namesAgree(names('ДЕМОВА', 'АЙГУЛЬ'), known))
  assert.ok(!namesAgree(names('ДЕМОВА', 'АЙНУР', 'ТЕСТОВНА'), known))
})
