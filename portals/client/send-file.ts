/** Hands a payment file in, telling how much of it is sent. */
import type { FileTold } from '#insurance/payments/contract'
import { sendFile as route } from '#insurance/payments/contract'
import { sendBytes } from './send-bytes.ts'

type Sending = {
  readonly receivedOn?: string
  /** Told the share sent so far, 0 to 1. */
  readonly onProgress: (share: number) => void
}

export const sendFile = (file: File, { receivedOn, onProgress }: Sending): Promise<FileTold> =>
  sendBytes(route, { query: receivedOn ? { receivedOn } : {} }, { file, onProgress })
