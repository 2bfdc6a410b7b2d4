/** Who paid, as the record keeps it: the law's own word for the payer, of which the law says what it means. */
import { type PayerKind, payerKinds } from '#law'
import { type CopyRow, Labels } from '#platform/database'

const labels = new Labels(payerKinds)

/** As its place in the law's list, for what keeps very many. */
export const readPayerPlace = (row: CopyRow): number => row.placeIn(labels)

export const readPayerKind = (row: CopyRow): PayerKind => payerKinds[readPayerPlace(row)]!
