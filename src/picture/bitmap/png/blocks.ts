import { Bits } from './bits.ts'
import { codeLengths, codesOf } from './huffman.ts'

/** The longest match, and how far back it may lie (RFC 1951, 3.2.5). */
const longestMatch = 258
export const farthest = 32768

const endOfBlock = 256
const mostTokens = 1 << 16
/** The order in which a block tells the lengths of its lengths' codes. */
const told = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** For each symbol after the literals its first value and how many bits follow: 257 and up for lengths, 0 and up for distances. */
const steps = (first: number, groups: readonly number[]) => {
  let value = first
  return groups.map((extra) => {
    const step = { value, extra }
    value += 2 ** extra
    return step
  })
}
const growing = (count: number, each: number) =>
  Array.from({ length: count }, (_, i) => Math.max(0, Math.floor(i / each) - 1))
const lengthSteps = [...steps(3, growing(28, 4)), { value: longestMatch, extra: 0 }]
const distanceSteps = steps(1, growing(30, 2))

/** The symbol of every length; distances are looked up directly when short, by their 128s when long (as zlib does). */
const lengthSymbols = new Uint8Array(longestMatch + 1)
for (const [i, { value, extra }] of lengthSteps.entries())
  lengthSymbols.fill(i, value, Math.min(longestMatch + 1, value + 2 ** extra))
const nearSymbols = new Uint8Array(257)
const farSymbols = new Uint8Array(257)
for (const [i, { value, extra }] of distanceSteps.entries()) {
  nearSymbols.fill(i, Math.min(257, value), Math.min(257, value + 2 ** extra))
  farSymbols.fill(i, (value - 1) >> 7, (value - 1 + 2 ** extra) >> 7)
}
const distanceSymbol = (distance: number): number =>
  (distance <= 256 ? nearSymbols[distance] : farSymbols[(distance - 1) >> 7]) as number

/** Collects literals and matches and writes them as blocks of deflate with codes of their own. */
export class Blocks {
  readonly #bits = new Bits()
  /** A literal as it is; a match as its length above its distance. */
  readonly #tokens = new Uint32Array(mostTokens)
  #count = 0
  readonly #literals = new Uint32Array(286)
  readonly #distances = new Uint32Array(30)

  literal(byte: number): void {
    this.#literals[byte] = (this.#literals[byte] as number) + 1
    this.#keep(byte)
  }

  /** A repetition of any length from three bytes on, from so far back. */
  match(length: number, distance: number): void {
    const symbol = distanceSymbol(distance)
    let left = length
    while (left > 0) {
      // What is left over must be a match again: not one byte or two.
      const taken = left <= longestMatch ? left : left < longestMatch + 3 ? left - 3 : longestMatch
      const code = 257 + (lengthSymbols[taken] as number)
      this.#literals[code] = (this.#literals[code] as number) + 1
      this.#distances[symbol] = (this.#distances[symbol] as number) + 1
      this.#keep((taken << 16) | distance)
      left -= taken
    }
  }

  /** All that was written, ending on a whole byte with an empty block: more blocks may follow it. */
  take(): Uint8Array<ArrayBuffer> {
    this.#flush()
    this.#bits.write(0, 3)
    this.#bits.align()
    this.#bits.write(0, 16)
    this.#bits.write(0xffff, 16)
    return this.#bits.take()
  }

  #keep(token: number): void {
    this.#tokens[this.#count] = token
    this.#count += 1
    if (this.#count === mostTokens) this.#flush()
  }

  #flush(): void {
    if (this.#count === 0) return
    this.#literals[endOfBlock] = 1
    const literals = codeLengths(this.#literals, 15)
    const distances = codeLengths(this.#distances, 15)
    this.#bits.write(0b100, 3)
    writeLengths(this.#bits, literals, distances)
    this.#writeTokens(literals, distances)
    this.#literals.fill(0)
    this.#distances.fill(0)
    this.#count = 0
  }

  #writeTokens(literals: Uint8Array, distances: Uint8Array): void {
    const bits = this.#bits
    const literalCodes = codesOf(literals)
    const distanceCodes = codesOf(distances)
    const write = (symbol: number) => bits.write(literalCodes[symbol] as number, literals[symbol] as number)
    for (let i = 0; i < this.#count; i += 1) {
      const token = this.#tokens[i] as number
      if (token < 256) {
        write(token)
        continue
      }
      const length = token >>> 16
      const distance = token & 0xffff
      const long = lengthSymbols[length] as number
      write(257 + long)
      const { value, extra } = lengthSteps[long] as (typeof lengthSteps)[number]
      bits.write(length - value, extra)
      const far = distanceSymbol(distance)
      bits.write(distanceCodes[far] as number, distances[far] as number)
      const step = distanceSteps[far] as (typeof distanceSteps)[number]
      bits.write(distance - step.value, step.extra)
    }
    write(endOfBlock)
  }
}

/** Tells both codes by their lengths, runs of them shortened (RFC 1951, 3.2.7). */
const writeLengths = (bits: Bits, literals: Uint8Array, distances: Uint8Array): void => {
  const runs = shortened([...literals, ...distances])
  const frequencies = new Uint32Array(19)
  for (const { symbol } of runs) frequencies[symbol] = (frequencies[symbol] as number) + 1
  const lengths = codeLengths(frequencies, 7)
  const codes = codesOf(lengths)
  bits.write(literals.length - 257, 5)
  bits.write(distances.length - 1, 5)
  bits.write(told.length - 4, 4)
  for (const symbol of told) bits.write(lengths[symbol] as number, 3)
  for (const { symbol, rest, extra } of runs) {
    bits.write(codes[symbol] as number, lengths[symbol] as number)
    bits.write(rest, extra)
  }
}

interface Run {
  readonly symbol: number
  readonly rest: number
  readonly extra: number
}

const shortened = (lengths: readonly number[]): Run[] => {
  const runs: Run[] = []
  for (let i = 0; i < lengths.length; ) {
    const length = lengths[i] as number
    let same = 1
    while (lengths[i + same] === length && same < 138) same += 1
    if (length === 0 && same >= 11) runs.push({ symbol: 18, rest: same - 11, extra: 7 })
    else if (length === 0 && same >= 3) runs.push({ symbol: 17, rest: same - 3, extra: 3 })
    else {
      runs.push({ symbol: length, rest: 0, extra: 0 })
      same = 1
    }
    i += same
  }
  return runs
}
