/** D01: what makes a file or one of its documents unreadable, and what of it could not be read. */
import { always, type CatalogueEntry } from './entry.ts'

const fatal = { code: 'D01', level: 'file', decidable: 'file', actions: always('fatal') } as const
const flag = { code: 'D01', level: 'file', decidable: 'file', actions: always('flag') } as const

export const exportAgain = {
  kk: 'Файлды бухгалтерлік немесе банктік бағдарламадан қайта шығарып, жіберіңіз.',
  ru: 'Выгрузите файл из бухгалтерской или банковской программы заново и отправьте его.',
  en: 'Export the file again from the accounting or bank program and send it.',
}
const saveInKnownEncoding = {
  kk: 'Файлды UTF-8, cp866 немесе windows-1251 кодтамасында сақтап, қайта жіберіңіз.',
  ru: 'Сохраните файл в кодировке UTF-8, cp866 или windows-1251 и отправьте снова.',
  en: 'Save the file as UTF-8, cp866 or windows-1251 and send it again.',
}

export const fileFindings = {
  'file-empty': {
    ...fatal,
    what: { kk: 'Файл бос.', ru: 'Файл пустой.', en: 'The file is empty.' },
    remedy: exportAgain,
  },
  'file-too-large': {
    ...fatal,
    what: {
      kk: 'Файл тым үлкен: {size} байт, ал рұқсат етілгені {limit} байт.',
      ru: 'Файл слишком большой: {size} байт, а допускается {limit}.',
      en: 'The file is too large: {size} bytes, and {limit} are allowed.',
    },
    remedy: {
      kk: 'Тізімді бірнеше файлға бөліп жіберіңіз.',
      ru: 'Разделите список на несколько файлов.',
      en: 'Divide the list into several files.',
    },
  },
  'file-binary': {
    ...fatal,
    what: {
      kk: 'Бұл мәтіндік файл емес: {line}-жолда мәтінде болмайтын {byte} байты тұр.',
      ru: 'Это не текстовый файл: в строке {line} стоит байт {byte}, которого в тексте не бывает.',
      en: 'This is not a text file: line {line} holds byte {byte}, which no text has.',
    },
    remedy: {
      kk: 'MT102 (.102, .eks, .txt) немесе CSV файлын таңдаңыз; мұрағатта болса, алдымен мұрағаттан шығарыңыз.',
      ru: 'Выберите файл MT102 (.102, .eks, .txt) или CSV; если он в архиве, сначала распакуйте его.',
      en: 'Choose an MT102 (.102, .eks, .txt) or CSV file; if it is in an archive, unpack it first.',
    },
  },
  'file-zeros': {
    ...fatal,
    what: {
      kk: 'Файл тек нөлдік байттардан тұрады: ішінде мәтін жоқ. Көшіру аяқталмай қалған немесе диск ақаулы болуы мүмкін.',
      ru: 'Файл состоит из одних нулевых байтов: текста в нём нет. Вероятно, копирование не закончилось или диск неисправен.',
      en: 'The file is made of zero bytes alone: there is no text in it. The copying may not have ended, or the disk is faulty.',
    },
    remedy: {
      kk: 'Файлды банктің немесе бухгалтерияның бағдарламасынан қайта шығарып, сол файлды жіберіңіз.',
      ru: 'Выгрузите файл из программы банка или бухгалтерии заново и отправьте его.',
      en: 'Export the file anew from the bank’s or accounting program and send that one.',
    },
  },
  'file-zero-byte': {
    ...fatal,
    what: {
      kk: 'Мәтіннің ішінде, {line}-жолда, нөлдік байт тұр: файл сақталғанда немесе көшірілгенде бүлінген.',
      ru: 'Внутри текста, в строке {line}, стоит нулевой байт: файл повреждён при записи или копировании.',
      en: 'Within the text, in line {line}, stands a zero byte: the file was damaged when it was written or copied.',
    },
    remedy: {
      kk: 'Файлды банктің немесе бухгалтерияның бағдарламасынан қайта шығарып, сол файлды жіберіңіз; бұл файлды қолмен түзетпеңіз.',
      ru: 'Выгрузите файл из программы банка или бухгалтерии заново и отправьте его; этот файл вручную не правьте.',
      en: 'Export the file anew from the bank’s or accounting program and send that one; do not mend this one by hand.',
    },
  },
  'file-utf-16': {
    ...fatal,
    what: {
      kk: 'Файл UTF-16 кодтамасында («Юникод») сақталған, ал төлем файлдары онда қабылданбайды.',
      ru: 'Файл сохранён в кодировке UTF-16 («Юникод»), платёжные файлы в ней не принимаются.',
      en: 'The file is saved as UTF-16 ("Unicode"), in which payment files are not taken.',
    },
    remedy: saveInKnownEncoding,
  },
  'file-encoding-unknown': {
    ...fatal,
    what: {
      kk: 'Файлдың кодтамасы анықталмады: cp866, windows-1251, KZ-1048 және UTF-8 кодтамаларының ешқайсысында оның әріптері мәтін болып оқылмайды (бірінші рет {line}-жолда).',
      ru: 'Кодировка файла не определена: ни в cp866, ни в windows-1251, ни в KZ-1048, ни в UTF-8 его буквы не складываются в текст (впервые в строке {line}).',
      en: 'The encoding is not known: in none of cp866, windows-1251, KZ-1048 and UTF-8 do its letters read as text (first in line {line}).',
    },
    remedy: saveInKnownEncoding,
  },
  'file-utf-8-broken': {
    ...fatal,
    what: {
      kk: 'Файл UTF-8 кодтамасында, бірақ {line}-жолда таңба бүлінген ({byte} байты).',
      ru: 'Файл в кодировке UTF-8, но в строке {line} знак испорчен (байт {byte}).',
      en: 'The file is UTF-8, but a character in line {line} is broken (byte {byte}).',
    },
    remedy: exportAgain,
  },
  'file-not-a-payment': {
    ...fatal,
    what: {
      kk: 'Файлда төлем құжаты жоқ: MT102 блоктары да, төлем кестесінің тақырып жолы да табылмады.',
      ru: 'В файле нет платёжного документа: не найдены ни блоки MT102, ни строка заголовков платёжной таблицы.',
      en: 'There is no payment document in the file: neither the blocks of MT102 nor the header row of a payment table.',
    },
    remedy: {
      kk: 'Аударымдар мен жарналардың төлем файлын таңдаңыз (MT102 немесе CSV).',
      ru: 'Выберите файл платежа отчислений и взносов (MT102 или CSV).',
      en: 'Choose the file of the payment of deductions and contributions (MT102 or CSV).',
    },
  },
  'nothing-read': {
    ...fatal,
    what: {
      kk: 'Файлдан бірде-бір төлем құжаты оқылмады.',
      ru: 'Из файла не прочитано ни одного платёжного документа.',
      en: 'No payment document could be read from the file.',
    },
    remedy: exportAgain,
  },
  'line-ends-lost': {
    ...fatal,
    what: {
      kk: '{line}-жолда бірнеше өріс қатар тұр: файлда жол аяқтары жоғалған.',
      ru: 'В строке {line} стоит сразу несколько полей: в файле потеряны концы строк.',
      en: 'Line {line} holds several fields at once: the ends of the lines were lost.',
    },
    remedy: {
      kk: 'Файлдың мәтінін көшіріп қоймай, бағдарлама шығарған файлдың өзін жіберіңіз.',
      ru: 'Отправьте сам файл, выгруженный программой, а не скопированный из него текст.',
      en: 'Send the very file the program made, not a text copied out of it.',
    },
  },
  'documents-without-blocks': {
    ...fatal,
    what: {
      kk: 'Файлда MT102 блоктары жоқ құжат {count} саннан асты, одан әрі оқылмады.',
      ru: 'Документов без блоков MT102 в файле больше {count}, дальше он не прочитан.',
      en: 'More than {count} documents of the file have no blocks of MT102; it was read no further.',
    },
    remedy: exportAgain,
  },
  'letters-garbled': {
    ...flag,
    what: {
      kk: 'Файлдың әріптері бүлінген сияқты: аты-жөндері сөз болып оқылмайды (қате кодтамада сақталған).',
      ru: 'Буквы в файле, похоже, испорчены: имена не складываются в слова (файл сохранён не в той кодировке).',
      en: 'The letters of the file look garbled: the names do not read as words (it was saved in a wrong encoding).',
    },
    remedy: {
      kk: 'Сомаларға әсері жоқ. Файлды бағдарламадан UTF-8 кодтамасында қайта шығарыңыз.',
      ru: 'На суммы это не влияет. Выгрузите файл из программы заново в кодировке UTF-8.',
      en: 'The sums are not touched by it. Export the file from the program again, as UTF-8.',
    },
  },
  'reference-unwritable': {
    ...flag,
    what: {
      kk: '{line}-жолдан басталатын құжаттың нөмірі 16 таңбадан ұзын немесе онда латын әріптерінен, цифрлардан, «.», «/», «-» таңбаларынан басқасы бар; алғашқы 16 таңбасы есептеледі.',
      ru: 'Номер документа, начатого в строке {line}, длиннее 16 знаков или содержит не только латинские буквы, цифры и знаки «.», «/», «-»; считаются первые 16 знаков.',
      en: 'The reference of the document that begins in line {line} is longer than 16 characters or holds others than Latin letters, digits, ".", "/" and "-"; its first 16 count.',
    },
    remedy: {
      kk: 'Төлем өтеді. Келесі құжатта нөмірді OSMS181220000001 түрінде жазыңыз.',
      ru: 'Платёж проходит. В следующем документе запишите номер так: OSMS181220000001.',
      en: 'The payment passes. In the next document write it such as OSMS181220000001.',
    },
    inTable: {
      what: {
        kk: 'Excel-дегі {line}-жолдан басталатын құжаттың нөмірі 16 таңбадан ұзын немесе онда латын әріптерінен, цифрлардан, «.», «/», «-» таңбаларынан басқасы бар; алғашқы 16 таңбасы есептеледі.',
        ru: 'Номер документа, начатого в строке таблицы {line}, длиннее 16 знаков или содержит не только латинские буквы, цифры и знаки «.», «/», «-»; считаются первые 16 знаков.',
        en: 'The reference of the document that begins in line {line} of the sheet is longer than 16 characters or holds others than Latin letters, digits, ".", "/" and "-"; its first 16 count.',
      },
    },
  },
  'block-missing': {
    ...fatal,
    what: {
      kk: '{line}-жолдан басталатын құжатта {block} блогы жоқ.',
      ru: 'В документе, начатом в строке {line}, нет блока {block}.',
      en: 'The document that begins in line {line} has no block {block}.',
    },
    remedy: exportAgain,
  },
  'message-not-a-list': {
    ...fatal,
    what: {
      kk: '{line}-жол: құжат түрі «{found}», ал тізімді төлем MT102 болуға тиіс.',
      ru: 'Строка {line}: вид документа «{found}», а платёж списком должен быть MT102.',
      en: 'Line {line}: the message is of kind "{found}", and a payment by list must be MT102.',
    },
    remedy: {
      kk: 'Адамдардың тізімі бар MT102 құжатын жіберіңіз.',
      ru: 'Отправьте документ MT102 со списком лиц.',
      en: 'Send an MT102 document with the list of persons.',
    },
  },
  'document-unfinished': {
    ...fatal,
    what: {
      kk: 'Құжат {line}-жолда үзіліп қалған: соңында «-}» белгісі жоқ.',
      ru: 'Документ обрывается на строке {line}: в конце нет знака «-}».',
      en: 'The document breaks off at line {line}: the closing "-}" is missing.',
    },
    remedy: {
      kk: 'Файл толық көшірілмеген. Оны қайта шығарып, толық жіберіңіз.',
      ru: 'Файл скопирован не полностью. Выгрузите его заново и отправьте целиком.',
      en: 'The file was not copied whole. Export it again and send all of it.',
    },
  },
  'field-missing': {
    ...fatal,
    what: {
      kk: '{line}-жолдан басталатын құжатта міндетті {field} өрісі жоқ немесе бос.',
      ru: 'В документе, начатом в строке {line}, нет обязательного поля {field} или оно пустое.',
      en: 'The document that begins in line {line} lacks the required field {field}, or it is empty.',
    },
    remedy: {
      kk: 'Өрісті толтырып, құжатты қайта жіберіңіз.',
      ru: 'Заполните поле и отправьте документ снова.',
      en: 'Fill in the field and send the document again.',
    },
    inTable: {
      what: {
        kk: 'Excel-дегі {line}-жолдан басталатын құжатта «{field:columns}» бағаны бос.',
        ru: 'В документе, начатом в строке таблицы {line}, столбец «{field:columns}» пустой.',
        en: 'The document that begins in line {line} of the sheet has nothing in the column "{field:columns}".',
      },
      remedy: {
        kk: 'Құжаттың бірінші жолында бағанды толтырып, кестені қайта жіберіңіз.',
        ru: 'Заполните столбец в первой строке документа и отправьте таблицу снова.',
        en: 'Fill in the column in the first line of the document and send the table again.',
      },
    },
  },
  'rows-missing': {
    ...fatal,
    what: {
      kk: '{line}-жолдан басталатын құжатта бірде-бір адам жоқ.',
      ru: 'В документе, начатом в строке {line}, нет ни одного лица.',
      en: 'The document that begins in line {line} names no person.',
    },
    remedy: {
      kk: 'Тізімге адамдарды қосып, құжатты қайта жіберіңіз.',
      ru: 'Добавьте лиц в список и отправьте документ снова.',
      en: 'Add the persons to the list and send the document again.',
    },
    inTable: {
      what: {
        kk: 'Excel-дегі {line}-жолдағы тақырыптың астында бірде-бір адам жоқ.',
        ru: 'Под заголовком в строке таблицы {line} нет ни одного лица.',
        en: 'Below the header in line {line} of the sheet stands no person.',
      },
    },
  },
} as const satisfies Record<string, CatalogueEntry>
