/** Why a bank did not execute an order, and what to do. */
import type { Text } from '#vocabulary/text.ts'
import type { Rejection } from './order.ts'

export const rejectionWords: Readonly<Record<Rejection, Text>> = {
  'not-enough-money': {
    kk: 'Шотта ақша жеткіліксіз. Шотты толтырып, тапсырманы қайта беріңіз.',
    ru: 'На счёте недостаточно денег. Пополните счёт и дайте поручение снова.',
    en: 'There is not enough money on the account. Put money on it and give the order again.',
  },
}
