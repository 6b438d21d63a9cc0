/*
 * The check of zlib (RFC 1950), of parts whose order is known only later, and of repeated bytes at once: most of a
 * picture is paper.
 */

const modulus = 65521

/** What a part adds to the check of what came before it. */
export interface AdlerPart {
  readonly sum: number
  readonly weighted: number
  readonly bytes: number
}

export const nothing: AdlerPart = { sum: 0, weighted: 0, bytes: 0 }

export const followed = (a: AdlerPart, b: AdlerPart): AdlerPart => ({
  sum: (a.sum + b.sum) % modulus,
  weighted: (a.weighted + b.bytes * a.sum + b.weighted) % modulus,
  bytes: a.bytes + b.bytes,
})

/** The check of the whole, from its one part. */
export const adlerOf = (part: AdlerPart): number => {
  const { sum, weighted } = followed({ sum: 1, weighted: 0, bytes: 0 }, part)
  return ((weighted << 16) | sum) >>> 0
}

/** Adds up the bytes of pixels as they come, runs of one colour in one go. */
export class AdlerSum {
  #sum = 0
  #weighted = 0
  #bytes = 0
  readonly #channels: 3 | 4
  constructor(channels: 3 | 4) {
    this.#channels = channels
  }

  byte(value: number): void {
    this.#sum = (this.#sum + value) % modulus
    this.#weighted = (this.#weighted + this.#sum) % modulus
    this.#bytes += 1
  }

  /** A pixel with red in its lowest byte, so many times. */
  pixels(pixel: number, count: number): void {
    const r = pixel & 255
    const g = (pixel >>> 8) & 255
    const b = (pixel >>> 16) & 255
    const a = this.#channels === 4 ? pixel >>> 24 : 0
    const each = r + g + b + a
    const bytes = this.#channels * count
    // Each byte counts as often as bytes follow it, itself included.
    const own = (this.#channels * each * count * (count + 1)) / 2 - (g + 2 * b + 3 * a) * count
    this.#weighted = (this.#weighted + bytes * this.#sum + own) % modulus
    this.#sum = (this.#sum + each * count) % modulus
    this.#bytes += bytes
  }

  part(): AdlerPart {
    return { sum: this.#sum, weighted: this.#weighted, bytes: this.#bytes }
  }
}
