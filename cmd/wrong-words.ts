/** What util.parseArgs says in English of the words after a verb, and the system of files named there, in the reader's language. */
import type { Text } from '#vocabulary/text.ts'

const see: Text = {
  kk: 'анықтамасы: kepil ПӘРМЕН --help',
  ru: 'справка: kepil КОМАНДА --help',
  en: 'see kepil VERB --help',
}

const said = (kk: string, ru: string, en: string): Text => ({
  kk: `${kk}; ${see.kk}`,
  ru: `${ru}; ${see.ru}`,
  en: `${en}; ${see.en}`,
})

/** The wrong use an error of util.parseArgs stands for; undefined for any other error. */
export function wrongWords(error: unknown): Text | undefined {
  const { code, message } = error as { code?: unknown; message?: string }
  const word = /'([^']*)'/.exec(message ?? '')?.[1]?.split(' ')[0] ?? ''
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return said(`${word} деген параметр жоқ`, `параметра ${word} нет`, `there is no option ${word}`)
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return said(
        `${word} параметрінің мәні жоқ немесе артық`,
        `у параметра ${word} нет значения, или оно лишнее`,
        `the option ${word} lacks its value, or has one it does not take`,
      )
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return said(`«${word}» сөзі артық`, `слово «${word}» лишнее`, `the word "${word}" is one too many`)
    default:
      return undefined
  }
}

/** What is told of an error of a file that no verb has words of its own for; undefined for any other error. */
export function fileWords(error: unknown): Text | undefined {
  const { code, path: named, dest } = error as { code?: unknown; path?: unknown; dest?: unknown }
  const path = dest ?? named
  if (typeof path !== 'string') return undefined
  return wordsOf(String(code), path.replace(/\.unfinished$/, ''))
}

function wordsOf(code: string, path: string): Text | undefined {
  switch (code) {
    case 'ENOENT':
      return {
        kk: `«${path}» деген файл не бума жоқ; атауы мен бумасын тексеріңіз`,
        ru: `файла или папки «${path}» нет; проверьте имя и папку`,
        en: `there is no file or folder "${path}"; check its name and the folder it should lie in`,
      }
    case 'ENOTDIR':
    case 'EEXIST':
      return {
        kk: `«${path}» жолында бума болуы керек жерде файл тұр; басқа бума атаңыз`,
        ru: `на пути «${path}» вместо папки стоит файл; назовите другую папку`,
        en: `on the way "${path}" a file stands where a folder is wanted; name another folder`,
      }
    case 'EISDIR':
      return {
        kk: `«${path}» – файл емес, бума; файлды атаңыз`,
        ru: `«${path}» – папка, а не файл; назовите файл`,
        en: `"${path}" is a folder; name a file`,
      }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        kk: `«${path}» оқуға не жазуға рұқсат жоқ; рұқсат беріңіз не басқа жерді атаңыз`,
        ru: `«${path}» нельзя прочесть или записать: нет прав; дайте права или назовите другое место`,
        en: `"${path}" may not be read or written by this user; permit it, or name another place`,
      }
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        kk: `«${path}» жазылмады: дискіде орын жоқ; орын босатып, қайталаңыз`,
        ru: `«${path}» не записан: на диске нет места; освободите место и повторите`,
        en: `"${path}" was not written: the disk is full; make room and run it again`,
      }
    case 'ENAMETOOLONG':
      return {
        kk: 'файлдың аты тым ұзын; қысқартыңыз',
        ru: 'имя файла слишком длинное; сократите его',
        en: 'the name of the file is too long; shorten it',
      }
    default:
      return undefined
  }
}
