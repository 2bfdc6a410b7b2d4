import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#vocabulary/text.ts'
import { checkFile } from '../check-file.ts'
import { catalogue } from '../findings/finding.ts'
import { columnsText } from './column-names.ts'
import { columns, readColumns } from './columns.ts'
import { findColumn } from './names.ts'

test('the name by which a column is told, in any language, is a heading that is read as that column and no other', () => {
  for (const column of readColumns)
    for (const language of languages) {
      const told = columnsText([column], language).replace(/ \(\w+\)$/, '')
      assert.equal(findColumn(told, readColumns), column, `${language} ${told}`)
    }
})

const ofPrograms = columns.filter((column) => /[A-Z]/.test(column))

test('no finding names a column to a reader of Kazakh or Russian as programs do', () => {
  const entries = Object.values(catalogue)
  const texts = entries.flatMap(({ what, remedy, inTable }) => [what, remedy, inTable?.what, inTable?.remedy])
  const header = 'Номер документа;КНП;БИН плательщика;Сума;Доход;КНП'
  const found = ['x;y;z\n1;2;3', `${header}\nT1;121;180140990010;1;2;121`].flatMap(
    (text) => checkFile(Buffer.from(text), { name: 'x.csv' }).findings,
  )
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['header-missing', 'column-missing', 'column-twice', 'column-misspelt', 'column-unknown'],
  )
  for (const text of [...texts, ...found.map(({ message }) => message)])
    for (const column of ofPrograms)
      for (const language of ['kk', 'ru'] as const)
        assert.doesNotMatch((text?.[language] ?? '').replace(/\{[^}]*\}/g, ''), new RegExp(`\\b${column}\\b`))
})

test('what a table lacks is named in the language of whoever reads', () => {
  const [missing] = checkFile(Buffer.from('ИИН;Фамилия;Имя\n1;2;3'), { name: 'x.csv' }).findings
  assert.match(missing!.what.ru, /: Номер документа, Дата валютирования, КНП, .*, Сумма\.$/)
  assert.match(missing!.what.kk, /: Құжат нөмірі, Валюталау күні, ТБК, .*, Сома\.$/)
  assert.match(missing!.what.en, /: Document number \(reference\), Value date \(valueOn\), .*, Amount\.$/)
})
