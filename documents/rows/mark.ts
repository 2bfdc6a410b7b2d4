/** Two independent 32-bit sums of everything given to it, in its order: what is the same has the same. */
export class Mark {
  first = 0x811c9dc5
  second = 0x1b873593

  number(value: number): void {
    this.sign(value | 0)
    this.sign(Math.floor(value / 0x100000000))
  }

  text(text: string): void {
    let { first, second } = this
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      first = Math.imul(first ^ code, firstFactor)
      second = (Math.imul(second, secondFactor) + code) | 0
    }
    this.first = first
    this.second = second
    this.sign(endOfText)
  }

  sign(value: number): void {
    this.first = Math.imul(this.first ^ value, firstFactor)
    this.second = (Math.imul(this.second, secondFactor) + value) | 0
  }
}

export const firstFactor = 0x01000193
export const secondFactor = 0x2c1b3c6d
/** No text of a file has this sign in it. */
export const endOfText = 0x1f
