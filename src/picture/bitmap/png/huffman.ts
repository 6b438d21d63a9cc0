/** The lengths of a prefix code for some frequencies, none longer than `most` bits; at least two symbols get one. */
export const codeLengths = (frequencies: Uint32Array, most: number): Uint8Array => {
  const lengths = new Uint8Array(frequencies.length)
  const used = [...frequencies.keys()].filter((symbol) => (frequencies[symbol] as number) > 0)
  // A code of one symbol would have no bits: some readers refuse it.
  for (let symbol = 0; used.length < 2; symbol += 1) if (!used.includes(symbol)) used.push(symbol)
  used.sort((a, b) => (frequencies[a] as number) - (frequencies[b] as number) || a - b)
  const counts = limited(depths(used.map((symbol) => frequencies[symbol] as number)), most)
  // The rarest have the longest codes.
  let next = 0
  for (let length = most; length > 0; length -= 1)
    for (let i = 0; i < (counts[length] as number); i += 1) lengths[used[next++] as number] = length
  return lengths
}

/** How many leaves of Huffman's tree lie at each depth, for rising weights: with two queues it needs no heap (van Leeuwen 1976). */
const depths = (weights: readonly number[]): number[] => {
  const sums: number[] = []
  const parents: number[] = []
  let [leaf, inner] = [0, 0]
  const all = weights.length
  const lightest = (): number => {
    const isLeaf = leaf < all && (inner >= sums.length || (weights[leaf] as number) <= (sums[inner] as number))
    return isLeaf ? leaf++ : all + inner++
  }
  const weight = (node: number): number => (node < all ? (weights[node] as number) : (sums[node - all] as number))
  while (sums.length < all - 1) {
    const [a, b] = [lightest(), lightest()]
    parents[a] = parents[b] = all + sums.length
    sums.push(weight(a) + weight(b))
  }
  const depth: number[] = []
  const counts: number[] = []
  for (let node = all + sums.length - 1; node >= 0; node -= 1) {
    const parent = parents[node]
    depth[node] = parent === undefined ? 0 : (depth[parent] as number) + 1
    if (node < all) counts[depth[node] as number] = (counts[depth[node] as number] ?? 0) + 1
  }
  return counts
}

/** Lifts leaves that lie too deep, and lowers others until the code is complete again. */
const limited = (counts: readonly number[], most: number): number[] => {
  const kept = Array.from({ length: most + 1 }, (_, depth) => counts[depth] ?? 0)
  for (let depth = most + 1; depth < counts.length; depth += 1)
    kept[most] = (kept[most] as number) + (counts[depth] ?? 0)
  let full = kept.reduce((sum, count, depth) => sum + (depth > 0 ? count * 2 ** (most - depth) : 0), 0)
  while (full > 2 ** most) {
    kept[most] = (kept[most] as number) - 1
    let depth = most - 1
    while (kept[depth] === 0) depth -= 1
    kept[depth] = (kept[depth] as number) - 1
    kept[depth + 1] = (kept[depth + 1] as number) + 2
    full -= 1
  }
  return kept
}

/** The codes of such lengths (RFC 1951, 3.2.2), with their bits in the order in which they are written. */
export const codesOf = (lengths: Uint8Array): Uint16Array => {
  const counts = new Uint16Array(16)
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] as number) + 1
  const next = new Uint16Array(16)
  for (let length = 1; length < 16; length += 1)
    next[length] = ((next[length - 1] as number) + (counts[length - 1] as number)) << 1
  return Uint16Array.from(lengths, (length) => {
    const code = next[length] as number
    if (length > 0) next[length] = code + 1
    return mirrored(code, length)
  })
}

const mirrored = (code: number, length: number): number => {
  let result = 0
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit)
  return result
}
