/** Why an entry of the bank waits, and what to do, in words. */
import type { Text } from '#vocabulary/text.ts'
import type { WaitingReason } from './waiting-reasons.ts'

const lookInTheList: Text = {
  kk: 'Құжатты файлдар тізімінен тауып, банкпен салыстырыңыз; қажет болса, банктен түзетілген хабарлама сұраңыз.',
  ru: 'Найдите документ в списке файлов и сверьте с банком; если нужно, запросите исправленное уведомление.',
  en: 'Find the document in the list of files and compare it with the bank; ask for a corrected notice where needed.',
}

export const reasonWords: Readonly<Record<WaitingReason, { readonly what: Text; readonly remedy: Text }>> = {
  'no-reference': {
    what: {
      kk: 'Банк жазбасында құжаттың нөмірі жоқ.',
      ru: 'В записи банка нет номера документа.',
      en: 'The bank’s entry gives no number of a document.',
    },
    remedy: {
      kk: 'Банктен EndToEndId өрісінде құжат нөмірін (:20:) көрсетуді сұраңыз.',
      ru: 'Попросите банк указывать номер документа (:20:) в поле EndToEndId.',
      en: 'Ask the bank to give the number of the document (:20:) in EndToEndId.',
    },
  },
  'no-document': {
    what: {
      kk: 'Мұндай нөмірлі құжат әлі қабылданбаған.',
      ru: 'Документ с таким номером ещё не принят.',
      en: 'No document of that number has been taken yet.',
    },
    remedy: {
      kk: 'Оның тізімін күтіңіз: файл қабылданғанда жазба өзі қосылады. Тізім келмесе, төлеушінің банкінен сұраңыз.',
      ru: 'Дождитесь его списка: когда файл примут, запись сойдётся сама. Если списка нет, запросите его у банка плательщика.',
      en: 'Wait for its list: the entry is matched by itself when the file is taken. Where no list comes, ask the payer’s bank for it.',
    },
  },
  'other-sum': {
    what: {
      kk: 'Мұндай нөмірлі құжат бар, бірақ сомасы басқа.',
      ru: 'Документ с таким номером есть, но сумма другая.',
      en: 'There is a document of that number, of another sum.',
    },
    remedy: lookInTheList,
  },
  'other-purpose': {
    what: {
      kk: 'Нөмірі мен сомасы бірдей құжат бар, бірақ төлем мақсатының коды басқа.',
      ru: 'Документ с тем же номером и суммой есть, но код назначения другой.',
      en: 'There is a document of that number and sum, with another purpose code.',
    },
    remedy: lookInTheList,
  },
  'other-day': {
    what: {
      kk: 'Нөмірі мен сомасы бірдей құжат бар, бірақ банктің күні тізім күнінен ерте немесе 30 күннен кеш.',
      ru: 'Документ с тем же номером и суммой есть, но день банка раньше дня списка или позже на 30 с лишним дней.',
      en: 'There is a document of that number and sum, but the bank’s day is before that of the list, or more than 30 days after it.',
    },
    remedy: lookInTheList,
  },
  'several-documents': {
    what: {
      kk: 'Нөмірі мен сомасы осындай құжат бірнешеу.',
      ru: 'Документов с таким номером и суммой несколько.',
      en: 'There are several documents of that number and sum.',
    },
    remedy: {
      kk: 'Банктен төлеушінің шотын (DbtrAcct) көрсетіп қайта жіберуді сұраңыз.',
      ru: 'Попросите банк прислать запись со счётом плательщика (DbtrAcct).',
      en: 'Ask the bank to send the entry with the payer’s account (DbtrAcct).',
    },
  },
  'day-ahead': {
    what: {
      kk: 'Банк айтқан күн әлі келген жоқ.',
      ru: 'День, названный банком, ещё не наступил.',
      en: 'The day the bank tells of is still ahead.',
    },
    remedy: {
      kk: 'Ештеңе істеу қажет емес: сол күн келген соң келесі файлмен немесе хабарламамен өзі қаралады.',
      ru: 'Ничего делать не нужно: запись рассмотрится со следующим файлом или уведомлением, когда день наступит.',
      en: 'Nothing need be done: it is looked at again with the next file or notice once the day has come.',
    },
  },
  'second-entry': {
    what: {
      kk: 'Осы құжатты банктің басқа жазбасы растап қойған: ақша екі рет түскен болуы мүмкін.',
      ru: 'Этот документ уже подтверждён другой записью банка: деньги могли прийти дважды.',
      en: 'Another entry of the bank has confirmed this document: the money may have come twice.',
    },
    remedy: {
      kk: 'Банктен екінші түсімді растауды сұраңыз; расталса, оны төлеушіге қайтару керек.',
      ru: 'Попросите банк подтвердить второе поступление; если оно есть, его нужно вернуть плательщику.',
      en: 'Ask the bank to confirm the second payment; where there is one, it is to go back to the payer.',
    },
  },
  'another-day': {
    what: {
      kk: 'Осы құжат басқа күнмен расталып қойған.',
      ru: 'Этот документ уже подтверждён другим днём.',
      en: 'This document has been confirmed for another day.',
    },
    remedy: {
      kk: 'Банктен қай күн дұрыс екенін сұраңыз; расталған күн өздігінен өзгертілмейді.',
      ru: 'Спросите у банка, какой день верен; подтверждённый день сам не меняется.',
      en: 'Ask the bank which day is right; a confirmed day is not changed by itself.',
    },
  },
  reversal: {
    what: {
      kk: 'Банк бұрынғы жазбаны кері қайтарған.',
      ru: 'Банк отменил прежнюю запись.',
      en: 'The bank has taken an earlier entry back.',
    },
    remedy: {
      kk: 'Себебін банктен сұраңыз; адамдардың есебінен ештеңе өздігінен алынбайды.',
      ru: 'Выясните причину у банка; с учёта людей само ничего не снимается.',
      en: 'Ask the bank why; nothing is taken from anybody’s record by itself.',
    },
  },
  'books-differ': {
    what: {
      kk: 'Құжаттың кітаптағы сомасы ол әкелген сомаға тең емес, сондықтан оның күні өзгертілмеді.',
      ru: 'В книгах у документа не та сумма, которую он принёс, поэтому его день не изменён.',
      en: 'What the books hold of the document is not what it brought, so its day was not changed.',
    },
    remedy: {
      kk: 'Бағдарламаға жауапты адамға хабарлаңыз; жөнделген соң жазба келесі файлмен өзі қаралады.',
      ru: 'Сообщите тому, кто отвечает за программу; когда исправят, запись рассмотрится со следующим файлом.',
      en: 'Tell whoever runs the program; once it is mended the entry is looked at again with the next file.',
    },
  },
}
