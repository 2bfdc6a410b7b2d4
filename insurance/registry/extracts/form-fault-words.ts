/** What is wrong with the form of a row of an extract, or with the whole file, and what to do: in the three languages. */
import type { Text } from '#vocabulary/text.ts'

/** What happened, and the remedy. No value of the row is repeated, since it may be a person's. */
export type FaultWords = { readonly what: Text; readonly remedy: Text }

/** A pair, what happened and the remedy, in Kazakh, Russian and English. */
export const words = (kk: [string, string], ru: [string, string], en: [string, string]): FaultWords => ({
  what: { kk: kk[0], ru: ru[0], en: en[0] },
  remedy: { kk: kk[1], ru: ru[1], en: en[1] },
})

export const formFaultWords = {
  'fields-too-many': words(
    [
      'Жолда тақырыптағыдан көп өріс бар.',
      'Мәннің ішінде үтір болса, мәнді тырнақшаға алыңыз; артық өрістерді өшіріңіз.',
    ],
    [
      'В строке полей больше, чем в заголовке.',
      'Если запятая стоит внутри значения, возьмите значение в кавычки; лишние поля удалите.',
    ],
    [
      'The row has more fields than the header.',
      'If a value holds a comma, put the value in quotes; delete fields that do not belong.',
    ],
  ),
  'fields-too-few': words(
    [
      'Жолда тақырыптағыдан аз өріс бар.',
      'Бос өрістердің үтірлерін қалдырыңыз; файл толық жүктелгенін тексеріңіз.',
    ],
    [
      'В строке полей меньше, чем в заголовке.',
      'Оставьте запятые пустых полей; проверьте, что файл выгружен целиком.',
    ],
    [
      'The row has fewer fields than the header.',
      'Keep the commas of empty fields; check that the file was exported whole.',
    ],
  ),
  'quote-not-closed': words(
    [
      'Тырнақша жабылмаған немесе мәннің ортасында тұр.',
      'Мәнді толығымен тырнақшаға алыңыз, ішіндегі тырнақшаны қосарлап жазыңыз.',
    ],
    [
      'Кавычка не закрыта или стоит посреди значения.',
      'Возьмите в кавычки всё значение, а кавычку внутри него удвойте.',
    ],
    [
      'A quote is not closed or stands in the middle of a value.',
      'Put the whole value in quotes and double a quote inside it.',
    ],
  ),
  'json-malformed': words(
    ['Жол JSON нысаны ретінде оқылмайды.', 'Әр жолда бір толық JSON нысаны болсын: { … }.'],
    ['Строка не читается как объект JSON.', 'В каждой строке должен стоять один целый объект JSON: { … }.'],
    ['The line cannot be read as a JSON object.', 'Write one whole JSON object a line: { … }.'],
  ),
  'field-unknown': words(
    [
      'Бұл тізілімде мұндай өріс жоқ.',
      'Өріс атауын тексеріңіз немесе өрісті алып тастаңыз; өрістер docs/formats.md бетінде көрсетілген.',
    ],
    [
      'Такого поля в этом реестре нет.',
      'Проверьте имя поля или уберите его; поля перечислены в docs/formats.md.',
    ],
    [
      'This register has no such field.',
      'Check the name of the field or leave it out; docs/formats.md lists the fields.',
    ],
  ),
  'value-not-plain': words(
    ['Өрістің мәні жай мән емес, тізім немесе нысан.', 'Мәнді мәтін немесе сан түрінде жазыңыз.'],
    ['Значение поля – список или объект.', 'Запишите значение текстом или числом.'],
    ['The value of the field is a list or an object.', 'Write the value as text or a number.'],
  ),
  'text-not-utf-8': words(
    ['Жолдың мәтіні UTF-8 кодында емес.', 'Файлды UTF-8 кодында сақтап, қайта жүктеңіз.'],
    ['Текст строки не в кодировке UTF-8.', 'Сохраните файл в UTF-8 и загрузите снова.'],
    ['The text of the row is not UTF-8.', 'Save the file as UTF-8 and import it again.'],
  ),
  'letters-mixed': words(
    [
      'Кирилл әрпімен жазылған сөздің ішінде соған ұқсас латын әрпі тұр; жол алынды.',
      'Аты-жөнін кирилл әріптерімен қайта теріп, жолды қайта жіберіңіз.',
    ],
    [
      'В слове кириллицей стоит похожая латинская буква; строка принята.',
      'Наберите имя заново кириллицей и передайте строку снова.',
    ],
    [
      'Within a Cyrillic word stands a Latin letter that looks alike; the row was taken.',
      'Type the name again in Cyrillic letters and send the row again.',
    ],
  ),
  'value-missing': words(
    ['Міндетті өріс бос.', 'Өрісті толтырыңыз.'],
    ['Обязательное поле пусто.', 'Заполните поле.'],
    ['A field that must be filled is empty.', 'Fill in the field.'],
  ),
  'value-too-long': words(
    ['Мән 500 таңбадан ұзын.', 'Мәнді қысқартыңыз; тырнақшалар мен үтірлерді тексеріңіз.'],
    ['Значение длиннее 500 знаков.', 'Сократите значение; проверьте кавычки и запятые.'],
    ['The value is longer than 500 characters.', 'Shorten the value; check the quotes and commas.'],
  ),
} satisfies Record<string, FaultWords>
