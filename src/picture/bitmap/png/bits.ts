/** Bytes that grow, written by the bit as deflate has it: the lowest first. */
export class Bits {
  #bytes = new Uint8Array(1 << 16)
  #length = 0
  #held = 0
  #count = 0

  /** At most 16 bits at a time. */
  write(value: number, bits: number): void {
    this.#held |= value << this.#count
    this.#count += bits
    while (this.#count >= 8) {
      this.#push(this.#held & 255)
      this.#held >>>= 8
      this.#count -= 8
    }
  }

  /** Fills the byte that is begun with zeros. */
  align(): void {
    if (this.#count > 0) this.#push(this.#held & 255)
    this.#held = 0
    this.#count = 0
  }

  take(): Uint8Array<ArrayBuffer> {
    this.align()
    return this.#bytes.slice(0, this.#length)
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length] = byte
    this.#length += 1
  }
}
