/** The upper halves of the single-byte code pages payment files come in, byte 0x80 first. U+FFFD: no such character. */
const cp866 =
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп' +
  '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00a0'

const windows1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffd™љ›њќћџ' +
  '\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'

/** The national set, ҚР СТ 1048-2002: windows-1251 with the Kazakh letters in place of the Serbian and Ukrainian ones. */
const kz1048 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\ufffd™љ›њқһџ' +
  '\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү°±Ііөµ¶·ё№ғ»әҢңү' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'

export type CodePage = 'cp866' | 'windows-1251' | 'kz-1048'

/** How the bytes of a payment file stand for letters. */
export type Encoding = CodePage | 'utf-8'

export const encodings: readonly Encoding[] = ['cp866', 'windows-1251', 'kz-1048', 'utf-8']

const upperHalves: Readonly<Record<CodePage, string>> = {
  cp866,
  'windows-1251': windows1251,
  'kz-1048': kz1048,
}

const tableOf = (page: CodePage): Uint16Array =>
  Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 128 ? byte : upperHalves[page].charCodeAt(byte - 128),
  )

/** The UTF-16 code of each byte. */
export const codesOf: Readonly<Record<CodePage, Uint16Array>> = {
  cp866: tableOf('cp866'),
  'windows-1251': tableOf('windows-1251'),
  'kz-1048': tableOf('kz-1048'),
}

const bytesByCode = (page: CodePage): ReadonlyMap<number, number> =>
  new Map(
    [...upperHalves[page]].flatMap((letter, at) =>
      letter === '\ufffd' ? [] : [[letter.charCodeAt(0), at + 128]],
    ),
  )

/** The byte of each UTF-16 code above ASCII that the page can write. */
export const bytesOf: Readonly<Record<CodePage, ReadonlyMap<number, number>>> = {
  cp866: bytesByCode('cp866'),
  'windows-1251': bytesByCode('windows-1251'),
  'kz-1048': bytesByCode('kz-1048'),
}
