/** What can be wrong with the key and the heads of the access log, said to whoever runs the server. */
import { Failure } from '#vocabulary/refusal.ts'

export const keyUnreadable = (file: string, cause: unknown): Failure =>
  new Failure(
    'audit-key-unreadable',
    {
      kk: `Қол жеткізу журналының кілті оқылмайды: ${file}. Файлды сақтық көшірмеден қалпына келтіріңіз не KEPIL_AUDIT_KEY айнымалысын тексеріңіз.`,
      ru: `Ключ журнала доступа не читается: ${file}. Восстановите файл из резервной копии или проверьте переменную KEPIL_AUDIT_KEY.`,
      en: `The key of the access log cannot be read: ${file}. Restore the file from a backup, or check KEPIL_AUDIT_KEY.`,
    },
    { cause },
  )

export const headsUnwritable = (file: string, cause: unknown): Failure =>
  new Failure(
    'audit-heads-unwritable',
    {
      kk: `Қол жеткізу журналының ұштары ${file} файлына жазылмайды, сондықтан ешкімнің деректері көрсетілмейді. Дискідегі орын мен файл құқықтарын не KEPIL_AUDIT_HEADS айнымалысын тексеріңіз.`,
      ru: `Головы журнала доступа не записываются в ${file}, поэтому ничьи данные не показываются. Проверьте место на диске и права на файл или переменную KEPIL_AUDIT_HEADS.`,
      en: `The heads of the access log cannot be written to ${file}, so nobody's record is shown. Check the disk and the file's permissions, or KEPIL_AUDIT_HEADS.`,
    },
    { cause },
  )

export const headsUnreadable = (file: string, cause: unknown): Failure =>
  new Failure(
    'audit-heads-unreadable',
    {
      kk: `Қол жеткізу журналы ұштарының файлы оқылмайды: ${file}. Файлдың құқықтарын тексеріңіз.`,
      ru: `Файл голов журнала доступа не читается: ${file}. Проверьте права на файл.`,
      en: `The file of heads of the access log cannot be read: ${file}. Check its permissions.`,
    },
    { cause },
  )
