/** Hands a file in to a route that takes one, telling how much of it is sent. */
import type { AnswerOfRoute, Route } from '#vocabulary/route.ts'
import { type Asking, addressOf, deedKey, problemOf, Unreachable } from './call.ts'

type Sending = {
  readonly file: File
  /** Told the share sent so far, 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** XMLHttpRequest, for it alone tells how much has been sent. */
export function sendBytes<R extends Route>(
  route: R,
  asked: Omit<Asking<R>, 'body'>,
  { file, onProgress }: Sending,
): Promise<AnswerOfRoute<R>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(route.method, addressOf(route, asked))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('idempotency-key', deedKey())
    // A header carries ASCII alone; the server decodes the name.
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onerror = () => reject(new Unreachable())
    request.onload = () =>
      request.status < 300
        ? resolve(JSON.parse(request.responseText) as AnswerOfRoute<R>)
        : reject(problemOf(request.status, request.responseText))
    request.send(file)
  })
}
