/** The thread in which an image is decoded and encoded again, by codecs in WebAssembly: it reaches nothing but its pixels. */
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import decodeJpeg, { init as readyJpegDecoder } from '@jsquash/jpeg/decode.js'
import encodeJpeg, { init as readyJpegEncoder } from '@jsquash/jpeg/encode.js'
import decodePng, { init as readyPngDecoder } from '@jsquash/png/decode.js'
import encodePng, { init as readyPngEncoder } from '@jsquash/png/encode.js'
import { imageSize } from 'image-size'

export type ImageMedia = 'image/png' | 'image/jpeg'
type Refused = 'type-not-taken' | 'unreadable' | 'too-many-pixels'
export type FromImageWorker = { readonly media: ImageMedia; readonly bytes: Uint8Array } | Refused

/** A telephone's photograph has 12 to 50 million; a decoded one takes four bytes for each. */
const mostPixels = 50_000_000

async function made(bytes: Uint8Array): Promise<FromImageWorker> {
  const size = sizeOf(bytes)
  if (typeof size === 'string') return size
  if (size.width * size.height > mostPixels) return 'too-many-pixels'
  return size.type === 'png' ? pngAnew(bytes) : jpegAnew(bytes)
}

type Sized = { readonly type: 'png' | 'jpg'; readonly width: number; readonly height: number }

/** What the head of an image says of it, before anything of it is decoded. */
function sizeOf(bytes: Uint8Array): Sized | Refused {
  const [isPng, isJpeg] = [startsWith(bytes, pngHead), startsWith(bytes, jpegHead)]
  if (!isPng && !isJpeg) return 'type-not-taken'
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { type: isPng ? 'png' : 'jpg', width, height } : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpegHead = [0xff, 0xd8, 0xff]
const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, place) => bytes[place] === byte)

const codec = async (path: string): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await readFile(new URL(import.meta.resolve(path))))

async function pngAnew(bytes: Uint8Array): Promise<FromImageWorker> {
  const png = await codec('@jsquash/png/codec/pkg/squoosh_png_bg.wasm')
  await Promise.all([readyPngDecoder(png), readyPngEncoder(png)])
  const pixels = await decodePng(bufferOf(bytes))
  return { media: 'image/png', bytes: new Uint8Array(await encodePng(pixels)) }
}

/** Turned as its camera says, since what says so goes. */
async function jpegAnew(bytes: Uint8Array): Promise<FromImageWorker> {
  await readyJpegDecoder(await codec('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'))
  await readyJpegEncoder(await codec('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'))
  const pixels = await decodeJpeg(bufferOf(bytes), { preserveOrientation: true })
  const again = await encodeJpeg(pixels, { quality: 85, progressive: false })
  return { media: 'image/jpeg', bytes: new Uint8Array(again) }
}

/** Of its own: the codecs read the whole buffer beneath. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

const unreadable = (): FromImageWorker => 'unreadable'
parentPort!.postMessage(await made(workerData as Uint8Array).catch(unreadable))
