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
}
