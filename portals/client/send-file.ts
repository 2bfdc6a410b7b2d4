/** Hands a payment file in, telling how much of it is sent. */
import type { FileTold } from '#insurance/payments/contract'
import { sendFile as route } from '#insurance/payments/contract'
import { addressOf, deedKey, problemOf, Unreachable } from './call.ts'

type Sending = {
  readonly receivedOn?: string
  /** Told the share sent so far, 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** XMLHttpRequest, for it alone tells how much has been sent. */
export function sendFile(file: File, { receivedOn, onProgress }: Sending): Promise<FileTold> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(route.method, addressOf(route, { query: receivedOn ? { receivedOn } : {} }))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('idempotency-key', deedKey())
    // A header carries ASCII alone; the server decodes the name.
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onerror = () => reject(new Unreachable())
    request.onload = () =>
      request.status < 300
        ? resolve(JSON.parse(request.responseText) as FileTold)
        : reject(problemOf(request.status, request.responseText))
    request.send(file)
  })
}
