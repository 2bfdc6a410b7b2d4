/** Why a bank did not execute an order, and what to do. */
import type { Text } from '#vocabulary/text.ts'
import type { Rejection } from './order.ts'

export const rejectionWords: Readonly<Record<Rejection, Text>> = {
  'not-enough-money': {
    kk: 'Шотта ақша жеткіліксіз. Шотты толтырып, тапсырманы қайта беріңіз.',
    ru: 'На счёте недостаточно денег. Пополните счёт и дайте поручение снова.',
    en: 'There is not enough money on the account. Put money on it and give the order again.',
  },
  'not-as-shown': {
    kk: 'Тапсырма берілгеннен кейін ондағы бір адамның дерегі заң бойынша өшірілді, сондықтан ол көрсетілгендей орындала алмады. Тізімнен сол жолды алып тастап, тапсырманы қайта беріңіз.',
    ru: 'После того как поручение было дано, сведения одного из людей в нём стёрты по закону, поэтому исполнить его как показано нельзя. Уберите эту строку и дайте поручение снова.',
    en: 'After the order was given, what was told of somebody in it was erased by law, so it cannot be executed as shown. Take that row out and give the order again.',
  },
  'paid-before': {
    kk: 'Дәл осындай төлем – сол адамдар, айлар мен сомалар – осы күні төленіп қойған, екінші рет алынбады. Ақша шотыңызда қалды, ештеңе істеудің қажеті жоқ. Шынымен тағы төлеу керек болса, тапсырманы келесі жұмыс күні беріңіз.',
    ru: 'Точно такой платёж – те же люди, месяцы и суммы – в этот день уже оплачен и второй раз не принят. Деньги остались на Вашем счёте, делать ничего не нужно. Если и правда нужно заплатить ещё раз, дайте поручение в следующий рабочий день.',
    en: 'The very same payment, with the same people, months and sums, was paid on that day and was not taken twice. The money stays on your account and there is nothing to do. If you do mean to pay once more, give the order on the next working day.',
  },
  'sent-back': {
    kk: 'Мемлекеттік корпорация бұл төлемді қабылдамады, ақша шотыңызға қайтты. Файлды тексеріп, ескертулерді түзетіңіз де, тапсырманы қайта беріңіз.',
    ru: 'Государственная корпорация не приняла этот платёж, деньги вернулись на Ваш счёт. Проверьте файл, исправьте замечания и дайте поручение снова.',
    en: 'The State Corporation did not take this payment, and the money came back to your account. Check the file, mend what is found and give the order again.',
  },
}
