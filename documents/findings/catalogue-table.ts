/** D01: what is wrong with a payment table as a table: its columns, its rows, its quotation marks. */
import { columnsInEach } from '../csv/column-names.ts'
import { columns, requiredColumns } from '../csv/columns.ts'
import { exportAgain } from './catalogue-file.ts'
import { always, type CatalogueEntry } from './entry.ts'

const all = columnsInEach(columns)
/** Those most tables have. */
const usual = columnsInEach([...requiredColumns, 'patronymic', 'birthDate', 'month', 'payerName', 'payerBic'])

const fatal = { code: 'D01', level: 'file', decidable: 'file', actions: always('fatal') } as const
const flag = { code: 'D01', level: 'file', decidable: 'file', actions: always('flag') } as const

export const tableFindings = {
  'header-missing': {
    ...fatal,
    what: {
      kk: 'Кестенің басында бағандарды атайтын жол жоқ.',
      ru: 'В начале таблицы нет строки с названиями столбцов.',
      en: 'No row at the beginning of the table names its columns.',
    },
    remedy: {
      kk: `Бірінші жолға бағандардың атын жазыңыз; міндеттілері: {columns:columns}. Барлығы: ${all.kk}.`,
      ru: `Запишите в первой строке названия столбцов; обязательны: {columns:columns}. Все: ${all.ru}.`,
      en: `Name the columns in the first row; required are: {columns:columns}. All of them: ${all.en}.`,
    },
  },
  'column-misspelt': {
    ...fatal,
    what: {
      kk: '«{column}» бағаны белгісіз, бірақ «{meant:columns}» бағанына қатты ұқсайды.',
      ru: 'Столбец «{column}» не известен, но очень похож на «{meant:columns}».',
      en: 'The column "{column}" is not known, and looks much like "{meant:columns}".',
    },
    remedy: {
      kk: 'Сол баған болса, атын түзетіңіз; басқа баған болса, атын өзгертіңіз немесе алып тастаңыз.',
      ru: 'Если это он, исправьте название; если другой столбец, назовите его иначе или уберите.',
      en: 'If it is that one, correct its name; if it is another, give it another name or take it out.',
    },
  },
  'total-row': {
    ...fatal,
    what: {
      kk: 'Excel-дегі {line}-жол адамның жолы емес, қорытынды жол сияқты.',
      ru: 'Строка таблицы {line} похожа на итоговую, а не на строку лица.',
      en: 'Line {line} of the sheet looks like a total, not like the row of a person.',
    },
    remedy: {
      kk: 'Жолды алып тастаңыз; жалпы соманы «Барлығы» бағанына жазуға болады.',
      ru: 'Уберите строку; общую сумму можно записать в столбец «Итого».',
      en: 'Take the row out; the total may stand in the column "Total".',
    },
  },
  'row-of-words': {
    ...flag,
    what: {
      kk: 'ЖСН да, сома да жоқ, сөз ғана тұрған жолдар (қолтаңба, лауазым, күн) оқылмады; Excel-дегі жолдар: {lines}.',
      ru: 'Не прочитаны строки без ИИН и без суммы, из одних слов (подпись, должность, дата); строки таблицы: {lines}.',
      en: 'Lines with neither an IIN nor a sum, only words (a signature, an office, a date), were not read; lines of the sheet: {lines}.',
    },
    remedy: {
      kk: 'Бұл қолтаңба болса, ештеңе істеудің қажеті жоқ. Адам болса, оның ЖСН нөмірі мен сомасын жазып, кестені қайта тексеріңіз.',
      ru: 'Если это подпись, делать ничего не нужно. Если это человек, впишите его ИИН и сумму и проверьте таблицу снова.',
      en: 'If it is a signature there is nothing to do. If it is a person, fill in the IIN and the sum and check the table again.',
    },
  },
  'letters-lost': {
    ...flag,
    what: {
      kk: 'Қазақ әріптерінің (ә, ғ, қ, ң, ө, ұ, ү, һ) орнында «?» тұр: кесте сақталғанда олар жоғалған; Excel-дегі жолдар: {lines}.',
      ru: 'На месте казахских букв (ә, ғ, қ, ң, ө, ұ, ү, һ) стоит «?»: они потеряны при сохранении; строки таблицы: {lines}.',
      en: 'In the place of Kazakh letters (ә, ғ, қ, ң, ө, ұ, ү, һ) stands "?": they were lost when the sheet was saved; lines of the sheet: {lines}.',
    },
    remedy: {
      kk: 'Әріптері бүтін кестені Excel бағдарламасында «Файл → Басқаша сақтау → CSV UTF-8» түрінде қайта сақтаңыз. Осы күйі жіберілсе, аты-жөні қалған әріптерімен салыстырылады.',
      ru: 'Сохраните таблицу, где буквы целы, в Excel заново: «Файл → Сохранить как → CSV UTF-8». Если отправить так, имена сверяются по остальным буквам.',
      en: 'Save the sheet whose letters are whole from Excel again: "File → Save as → CSV UTF-8". Sent as it is, names are compared by their other letters.',
    },
  },
  'full-name-unclear': {
    ...flag,
    what: {
      kk: 'Аты-жөні екі не үш сөз емес: бірінші сөз тегі, екіншісі аты, қалғаны әкесінің аты деп оқылды; Excel-дегі жолдар: {lines}.',
      ru: 'ФИО не из двух или трёх слов: первое прочитано как фамилия, второе как имя, остальное как отчество; строки таблицы: {lines}.',
      en: 'A full name is not two or three words: the first was read as surname, the second as given name, the rest as patronymic; lines of the sheet: {lines}.',
    },
    remedy: {
      kk: 'Дұрыс болмаса, бұл бағанның орнына «Тегі», «Аты», «Әкесінің аты» бағандарын жасаңыз.',
      ru: 'Если это не так, сделайте вместо этого столбца три: «Фамилия», «Имя», «Отчество».',
      en: 'If that is wrong, put three columns in the place of this one: "Surname", "Given name", "Patronymic".',
    },
  },
  'more-rows-unread': {
    ...fatal,
    what: {
      kk: 'Кестеде мұндай жолдар мұнымен бітпейді: тағы {count} жол оқылмады.',
      ru: 'Таких строк в таблице больше: не прочитано ещё {count}.',
      en: 'There are more such rows in the table: {count} more were not read.',
    },
    remedy: {
      kk: 'Кестенің ұяшықтары мен тақырып жолын салыстырыңыз.',
      ru: 'Сравните ячейки таблицы со строкой заголовков.',
      en: 'Hold the cells of the table against its header row.',
    },
  },
  'column-missing': {
    ...fatal,
    what: {
      kk: 'Кестеде міндетті баған жоқ: {columns:columns}.',
      ru: 'В таблице нет обязательных столбцов: {columns:columns}.',
      en: 'The table lacks what is required: {columns:columns}.',
    },
    remedy: {
      kk: 'Тақырып жолына осы атпен баған қосыңыз.',
      ru: 'Добавьте столбец с этим названием в строку заголовков.',
      en: 'Add the column of that name to the header row.',
    },
  },
  'column-unknown': {
    ...flag,
    what: {
      kk: '«{column}» бағаны белгісіз: оқылмады.',
      ru: 'Столбец «{column}» не известен: он не прочитан.',
      en: 'The column "{column}" is not known: it was not read.',
    },
    remedy: {
      kk: `Бағанның атын тексеріңіз: жазуында қате болса, оның мәндері есепке алынбайды. Көбіне мына бағандар оқылады: ${usual.kk}. Артық баған болса, ештеңе істеудің қажеті жоқ.`,
      ru: `Проверьте название: при опечатке значения столбца не учитываются. Обычно читаются столбцы: ${usual.ru}. Если столбец лишний, делать ничего не нужно.`,
      en: `Check the name: where it is misspelt the values of the column do not count. Those that are usual: ${usual.en}. Where the column is one of your own there is nothing to do.`,
    },
  },
  'column-twice': {
    ...fatal,
    what: {
      kk: '«{column:columns}» бағаны кестеде бірнеше рет тұр.',
      ru: 'Столбец «{column:columns}» стоит в таблице не один раз.',
      en: 'The column "{column:columns}" is in the table more than once.',
    },
    remedy: {
      kk: 'Дұрыс бағанды қалдырып, басқасын алып тастаңыз.',
      ru: 'Оставьте верный столбец и уберите другой.',
      en: 'Keep the column that is right and take the other away.',
    },
  },
  'row-length-differs': {
    ...fatal,
    what: {
      kk: 'Excel-дегі {line}-жол: {found} ұяшық бар, ал тақырып жолында {expected}.',
      ru: 'Строка таблицы {line}: ячеек {found}, а в строке заголовков {expected}.',
      en: 'Line {line} of the sheet has {found} cells, and the header row {expected}.',
    },
    remedy: {
      kk: 'Жолды тексеріңіз: ішінде үтірі бар мән тырнақшаға алынуға тиіс.',
      ru: 'Проверьте строку: значение с запятой внутри берётся в кавычки.',
      en: 'Look at the line: a value with a comma in it must be quoted.',
    },
  },
  'quote-unclosed': {
    ...fatal,
    what: {
      kk: 'Excel-дегі {line}-жолда ашылған тырнақша жабылмаған: кесте үзіліп қалған.',
      ru: 'Кавычка, открытая в строке таблицы {line}, не закрыта: таблица обрывается.',
      en: 'The quotation mark opened in line {line} of the sheet is never closed: the table breaks off.',
    },
    remedy: exportAgain,
  },
  'document-column-differs': {
    ...fatal,
    what: {
      kk: 'Excel-дегі {line}-жол: «{column:columns}» бағанының мәні осы құжаттың бұрынғы жолдарындағыдан өзгеше.',
      ru: 'Строка таблицы {line}: значение столбца «{column:columns}» не такое, как в прежних строках этого документа.',
      en: 'Line {line} of the sheet: column "{column:columns}" differs from the earlier rows of the same document.',
    },
    remedy: {
      kk: 'Бір құжаттың («Құжат нөмірі») барлық жолында бұл мән бірдей болсын немесе бос тұрсын.',
      ru: 'Во всех строках одного документа («Номер документа») это значение должно быть одинаковым или пустым.',
      en: 'Within one document ("Document number") the value must be the same in every row, or empty.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
