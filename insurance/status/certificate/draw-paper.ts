/** A certificate drawn as a tagged PDF (PDF/UA): read aloud in its language and order; its letters can be copied. */
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import type { Language } from '#vocabulary/text.ts'
import type { Paper } from './paper.ts'

const place = createRequire(import.meta.url)
const face = (name: string): string =>
  place.resolve(`@expo-google-fonts/golos-text/${name}/GolosText_${name}.ttf`)

const margin = 56
/** Points; A4 is 595 by 842. */
const width = 595 - 2 * margin
const labelWidth = 150
const side = 132
const ink = '#16202a'
const soft = '#51606d'

export async function drawPaper(paper: Paper, language: Language, madeAt: Date): Promise<Buffer> {
  const title = paper.title[language]
  const document = new PDFDocument({
    size: 'A4',
    margin,
    lang: language,
    tagged: true,
    // Its types are behind it.
    subset: 'PDF/UA' as string as NonNullable<PDFKit.PDFDocumentOptions['subset']>,
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: title, Creator: 'Kepil', CreationDate: madeAt },
  })
  const pieces: Buffer[] = []
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (piece: Buffer) => pieces.push(piece))
    document.on('end', () => resolve(Buffer.concat(pieces)))
    document.on('error', reject)
  })
  document.registerFont('plain', face('400Regular'))
  document.registerFont('bold', face('700Bold'))
  const root = document.struct('Document')
  document.addStructure(root)
  const write = (tag: string, draw: () => void): void => void root.add(document.struct(tag, {}, draw))
  write('H1', () => document.font('bold').fontSize(19).fillColor(ink).text(title, { width }))
  document.moveDown(0.8)
  write('P', () => document.font('bold').fontSize(15).fillColor(ink).text(paper.name, { width }))
  document.moveDown(0.6)
  for (const { label, said } of paper.facts)
    write('P', () => {
      const { y } = document
      document.font('plain').fontSize(11).fillColor(soft)
      document.text(`${label[language]}: `, margin, y, { width: labelWidth })
      const below = document.y
      document.fillColor(ink).text(said[language], margin + labelWidth, y, { width: width - labelWidth })
      document.y = Math.max(below, document.y) + 4
      document.x = margin
    })
  document.moveDown(0.8)
  for (const sentence of paper.sentences) {
    write('P', () => document.font('plain').fontSize(11).fillColor(ink).text(sentence[language], { width }))
    document.moveDown(0.5)
  }
  const picture = document.struct('Figure', { alt: paper.picture[language] }, () =>
    drawCode(document, paper.address),
  )
  root.add(picture)
  root.end()
  document.end()
  return whole
}

/** As squares, which any printer prints sharp. */
function drawCode(document: PDFKit.PDFDocument, address: string): void {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const [left, top, square] = [margin, document.y + 6, side / size]
  for (const [row, dots] of data.entries())
    for (const [column, isDark] of dots.entries())
      if (isDark) document.rect(left + column * square, top + row * square, square, square)
  document.fill('#000000')
}
