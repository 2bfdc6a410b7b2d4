/** What people call one and the same thing, in three languages, and the meaning a word has in common with others. */
import { stemsOf, wordsOf } from './word-forms.ts'

/** Words that mean the same to who searches, whatever the language. */
const sameWords: readonly string[] = [
  'статья ст бап article art',
  'ип жк ипшник предприниматель кәсіпкер entrepreneur бизнес business',
  'пеня өсімпұл penalty штраф айыппұл fine просрочка',
  'пенсионер зейнеткер зейнетақы pensioner пенсия pension retired retirement',
  'студент учащийся учиться учусь учеба student магистрант докторант колледж university университет',
  'ребенок дети бала children child kids малыш',
  'безработный жұмыссыз unemployed безработица',
  'инвалид мүгедек мүгедектік disabled инвалидность disability',
  'беременная беременность жүкті екіқабат pregnant pregnancy',
  'уволить уволиться увольнение уволен сократить сокращение сократили қысқарту босатылу айырылу ' +
    'fired dismissed redundant redundancy laid quit',
  'родить родила роды рожать туу туды босану босанды birth childbirth',
  'военный военнослужащий әскери military армия солдат',
  'полиция полицейский police мвд',
  'осужденный заключенный convict сотталған prisoner тюрьма prison түрме',
  'зарплата жалақы wage salary заработок оклад зп айлық',
  'платить заплатить оплатить оплата төлеу төлеймін pay payment платеж',
  'вернуть возврат возвращать қайтару refund return обратно',
  'застрахован застрахованный сақтандырылған insured',
  'долг задолженность қарыз берешек arrears debt debts',
  'граница рубеж заграница шетел abroad foreign',
  'прививка екпе вакцинация vaccination vaccine вакцина',
  'стоматология стоматолог стоматологиялық тіс зуб зубы dentistry dentist teeth tooth dental',
  'санаторий санаторно санаторийлік курорт sanatorium',
  'лекарство дәрі medicine медикамент препарат',
  'лечение емдеу емделу treatment treat лечиться ем',
  'поликлиника емхана polyclinic clinic клиника больница',
  'выбрать выбор таңдау choose choice',
  'позвонить звонить телефон қоңырау call phone номер горячая',
  'гпх договор шарт contract',
  'проверить проверка тексеру check узнать',
  'осмс мәмс osms mams медстрахование',
  'внж вид жительство ықтиярхат residence permit',
  'самозанятый фриланс фрилансер freelancer платформа platform такси таксист',
  'минимальный минималка ең минимум minimum',
]

/** The meaning of a stem, where several words share it: a sign that no word is spelt as. */
const meanings = new Map(
  sameWords.flatMap((words, at) =>
    wordsOf(words)
      .flatMap(stemsOf)
      .map((stem) => [stem, `~${at}`] as const),
  ),
)

/** The stems, and after them what they mean. */
export const withMeaning = (stems: readonly string[]): string[] => [
  ...new Set(stems.flatMap((stem) => [stem, ...(meanings.has(stem) ? [meanings.get(stem)!] : [])])),
]

export const isMeaning = (term: string): boolean => term.startsWith('~')

/** Words that say nothing of what is looked for; a search of nothing else keeps them. */
export const littleWords =
  'и в во на с со за до по о об от для ли я мне меня мой моя мою нас нам мы был была были стал ' +
  'стала как что чем это или не у к же бы а кто где когда ' +
  'ме ма ба бе па пе мен мені маған менің менде біз қалдым кеттім кетті жүрмін жүр отырмын жатырмын ' +
  'болдым үшін және не қалай бойынша туралы осы ' +
  'the a an of to in on at for and or is am are was were been be do does did got have has i we my me it by with how who where when what'
