/**
 * Finds the keys that a file gives more than once without holding them: a file of twenty million rows needs 128 MB.
 * It may name a key that stands once (about one in two hundred), and never misses one that stands twice.
 */
export type RepeatedKeys = {
  /** To be called for each row of the file, in a first reading. */
  readonly see: (key: string) => void
  readonly has: (key: string) => boolean
}

const fewestBits = 16
const mostBits = 29

/** For a file of so many bytes. */
export function repeatedKeys(fileBytes: number): RepeatedKeys {
  const bits = Math.min(mostBits, Math.max(fewestBits, Math.ceil(Math.log2(fileBytes + 1)) - 1))
  const mask = 2 ** bits - 1
  const once = new Uint32Array(2 ** (bits - 5))
  const again = new Uint32Array(2 ** (bits - 5))
  const holds = (bitmap: Uint32Array, at: number) => (bitmap[at >>> 5]! & (1 << (at & 31))) !== 0
  const put = (bitmap: Uint32Array, at: number) => {
    bitmap[at >>> 5] = bitmap[at >>> 5]! | (1 << (at & 31))
  }
  return {
    see(key) {
      const [first, second] = [digest(key, 0x811c9dc5) & mask, digest(key, 0x2545f491) & mask]
      const bitmap = holds(once, first) && holds(once, second) ? again : once
      put(bitmap, first)
      put(bitmap, second)
    },
    has: (key) =>
      holds(again, digest(key, 0x811c9dc5) & mask) && holds(again, digest(key, 0x2545f491) & mask),
  }
}

/** FNV-1a with the final mixing of MurmurHash3. */
function digest(key: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
