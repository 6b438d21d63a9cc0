import type { Tie } from '../../model/tie.ts'

/** How many ties rest on one article or source, on two, on three …; the first number is that of one. */
export type Distribution = readonly number[]

export const distribution = (numbers: readonly number[]): Distribution => {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0)
  const counts = Array.from({ length: most }, () => 0)
  for (const n of numbers) if (n > 0) counts[n - 1] = (counts[n - 1] ?? 0) + 1
  return counts
}

export const supportOrders = ['articles', 'sources', 'claims'] as const
export type SupportOrder = (typeof supportOrders)[number]

const sizeOf: Readonly<Record<SupportOrder, (tie: Tie) => number>> = {
  articles: (tie) => tie.articles.length,
  sources: (tie) => tie.independentSources,
  claims: (tie) => tie.claims.length,
}

/** Ties by how much they rest on, the thinnest first unless asked otherwise; what ties then is settled by the other numbers. */
export const bySupport = (ties: readonly Tie[], order: SupportOrder, thickFirst = false): Tie[] => {
  const ways = [order, ...supportOrders.filter((other) => other !== order)]
  const compare = (a: Tie, b: Tie) => ways.reduce((sum, way) => sum || sizeOf[way](a) - sizeOf[way](b), 0)
  return [...ties].sort((a, b) => (thickFirst ? -compare(a, b) : compare(a, b)) || (a.id < b.id ? -1 : 1))
}
