/** Who of a range of persons was insured when changes were last told of: two bits a person. */
import { isInsured, isUninsured, type SpellState } from '#law'

/** `none`: nothing was told yet; of a state, that there is nothing to tell: no participant, or it cannot be said. */
export type ToldStanding = 'none' | 'uninsured' | 'insured'

const places: readonly ToldStanding[] = ['none', 'uninsured', 'insured']

export const standingOf = (state: SpellState): ToldStanding =>
  isInsured(state) ? 'insured' : isUninsured(state) ? 'uninsured' : 'none'

export class ToldStandings {
  readonly #from: number
  readonly #bytes: Uint8Array

  /** As they are kept; of persons who came since nothing was told. */
  constructor({ from, until }: { readonly from: number; readonly until: number }, kept: Uint8Array) {
    this.#from = from
    this.#bytes = new Uint8Array(Math.ceil((until - from) / 4))
    this.#bytes.set(kept.subarray(0, this.#bytes.length))
  }

  get bytes(): Uint8Array {
    return this.#bytes
  }

  of(personId: number): ToldStanding {
    const [byte, shift] = this.#placeOf(personId)
    return places[(this.#bytes[byte]! >> shift) & 3]!
  }

  /** Of days on which there is nothing to tell he stays as he was told. */
  keep(personId: number, standing: ToldStanding): void {
    if (standing === 'none') return
    const [byte, shift] = this.#placeOf(personId)
    this.#bytes[byte] = (this.#bytes[byte]! & ~(3 << shift)) | (places.indexOf(standing) << shift)
  }

  #placeOf(personId: number): readonly [byte: number, shift: number] {
    const place = personId - this.#from
    return [Math.floor(place / 4), (place % 4) * 2]
  }
}
