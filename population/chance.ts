/**
 * Chance from a seed: the same seed gives the same country, byte for byte. The generator is sfc32 of the PractRand
 * suite (public domain); streams are split by name, so that a new question asked of one does not move the others.
 */
export class Chance {
  private a: number
  private b: number
  private c: number
  private counter = 1

  constructor(seed: number, stream: string) {
    let hash = 2_166_136_261 ^ seed
    for (let place = 0; place < stream.length; place++) {
      hash = Math.imul(hash ^ stream.charCodeAt(place), 16_777_619)
    }
    this.a = hash >>> 0
    this.b = Math.imul(hash ^ 0x9e3779b9, 0x85ebca6b) >>> 0
    this.c = (seed ^ 0xc2b2ae35) >>> 0
    for (let warming = 0; warming < 12; warming++) this.bits()
  }

  /** 32 random bits. */
  bits(): number {
    const sum = (((this.a + this.b) >>> 0) + this.counter) >>> 0
    this.counter = (this.counter + 1) >>> 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) >>> 0
    this.c = ((this.c << 21) | (this.c >>> 11)) >>> 0
    this.c = (this.c + sum) >>> 0
    return sum
  }

  /** A number from 0 (included) to 1 (not). */
  share(): number {
    return this.bits() / 4_294_967_296
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1))
  }

  happens(probability: number): boolean {
    return this.share() < probability
  }

  pick<Value>(list: readonly Value[]): Value {
    return list[Math.floor(this.share() * list.length)]!
  }

  /** One of the keys, by weight. */
  weighted<Key extends string>(weights: readonly (readonly [Key, number])[]): Key {
    let total = 0
    for (const [, weight] of weights) total += weight
    let point = this.share() * total
    for (const [key, weight] of weights) {
      point -= weight
      if (point < 0) return key
    }
    return weights[weights.length - 1]![0]
  }

  /** A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.share()))
    return radius * Math.cos(2 * Math.PI * this.share())
  }
}
