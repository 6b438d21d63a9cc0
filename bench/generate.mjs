// @ts-check
// Invented maps of any size in the format of data/map.json. The same size is always the same map.

const base = { actors: 20, width: 1190, height: 742 }
const relationShares = /** @type {const} */ ([
  ['rivalry', 0.35],
  ['cooperation', 0.3],
  ['alliance', 0.2],
  ['affiliation', 0.15],
])
const statusShares = /** @type {const} */ ([
  ['asserted', 0.62],
  ['attributed', 0.15],
  ['hedged', 0.13],
  ['predicted', 0.05],
  ['questioned', 0.05],
])
/** Each of these holds, or is not known to have ended, on the date that a map opens with. */
const dates = ['2014/..', '2018', '2021-08', '2019-05', '2021-08-26/2021-08-31', undefined, '2010/', '1998/..']
const types = ['militant group', 'state', 'government', 'armed force', 'agency', 'movement', 'person', 'bloc']
const syllables = ['ka', 'ber', 'tol', 'mi', 'shan', 'dor', 'el', 'zu', 'ran', 'vi', 'gar', 'no', 'sel', 'ba']

const kinds = relationShares.flatMap(([relation]) =>
  ['one', 'two'].map((name) => ({
    id: `${relation}-${name}`,
    relation,
    directed: relation === 'affiliation',
    aspect: 'state',
    ...(relation === 'affiliation' ? { from: 'part', to: 'whole' } : {}),
    forward: `{from} is in ${relation} ${name} with {to}`,
    backward: `{to} is in ${relation} ${name} with {from}`,
  })),
)

const periods = ['1995/1999', '2000/2009', '2010/2014', '2015/2017', '2018/2020', '2021-08-26/2021-08-31'].map(
  (when, i) => ({ id: `period-${i}`, name: `Period ${i + 1}`, when }),
)

const articles = Array.from({ length: 12 }, (_, i) => ({
  id: `article-${i}`,
  label: `Paper ${i + 1}`,
  csl: { type: 'webpage', title: `What paper ${i + 1} says`, 'container-title': `Paper ${i + 1}` },
  when: `2021-08-${20 + (i % 8)}`,
  URL: `https://example.org/${i}`,
  notes: [],
}))

/**
 * @param {number} actorCount
 * @param {number} relationshipCount each of them visible when the map opens
 */
export function generateMap(actorCount, relationshipCount) {
  const random = randomFrom(actorCount * 31 + relationshipCount)
  const grow = Math.sqrt(actorCount / base.actors)
  const sheet = { width: Math.round(base.width * grow), height: Math.round(base.height * grow) }
  const places = placesFor(actorCount, sheet.width / sheet.height, random)
  const actors = places.map((_, i) => ({
    id: idOf(i),
    name: `${nameFrom(random)} ${i + 1}`,
    aliases: [],
    ambiguous: [],
    type: types[Math.floor(random() * types.length)],
    prominence: i === 0 ? 0 : 1 + Math.floor(random() * 3),
    unnamed: false,
    description: 'Invented for measuring.',
  }))
  const pairs = pairsFor(actorCount, relationshipCount, places, random)
  const claims = pairs.flatMap(({ a, b, relation }, i) => claimsFor(i, a, b, relation, random))
  const nodes = Object.fromEntries(places.map(({ x, y }, i) => [idOf(i), { x, y }]))
  return {
    version: `generated-${actorCount}-${relationshipCount}`,
    title: `${actorCount} actors`,
    articles,
    actors,
    kinds,
    events: [],
    periods,
    claims,
    facts: [],
    disagreements: disagreementsAbout(claims, Math.ceil(relationshipCount / 60)),
    relationships: [],
    layout: { wide: { sheet, nodes, bends: [] }, phone: { sheet, nodes, bends: [] } },
  }
}

/** @param {number} i */
const idOf = (i) => `actor-${i}`

/**
 * Mulberry32: small, and the same everywhere.
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @param {() => number} random */
function nameFrom(random) {
  const word = () => {
    const text = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables, random)).join('')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  return random() < 0.5 ? word() : `${word()} ${word()}`
}

/** @template T @param {readonly T[]} all @param {() => number} random @returns {T} */
const pick = (all, random) => /** @type {T} */ (all[Math.floor(random() * all.length)])

/** @template T @param {readonly (readonly [T, number])[]} shares @param {() => number} random @returns {T} */
function draw(shares, random) {
  let left = random()
  for (const [item, share] of shares) {
    left -= share
    if (left < 0) return item
  }
  return /** @type {readonly [T, number]} */ (shares[0])[0]
}

/**
 * A grid, each place shifted by up to a third of a cell.
 * @param {number} count @param {number} aspect @param {() => number} random
 */
function placesFor(count, aspect, random) {
  const columns = Math.ceil(Math.sqrt(count * aspect))
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, i) => ({
    x: Number((((i % columns) + 0.5 + (random() - 0.5) * 0.66) / columns).toFixed(5)),
    y: Number(((Math.floor(i / columns) + 0.5 + (random() - 0.5) * 0.66) / rows).toFixed(5)),
    columns,
  }))
}

/**
 * Everybody has a tie; most ties are with somebody near, some across the sheet to the few who have many; about one in eight
 * runs beside another of the same pair.
 * @param {number} actorCount @param {number} count @param {readonly { columns: number }[]} places
 * @param {() => number} random
 */
function pairsFor(actorCount, count, places, random) {
  const columns = places[0]?.columns ?? 1
  /** @type {Set<string>} */
  const known = new Set()
  /** @type {{ a: number, b: number, relation: string }[]} */
  const found = []
  const add = (/** @type {number} */ a, /** @type {number} */ b, /** @type {string} */ relation) => {
    const id = `${Math.min(a, b)} ${Math.max(a, b)} ${relation}`
    if (a === b || a < 0 || b < 0 || a >= actorCount || b >= actorCount || known.has(id)) return
    known.add(id)
    found.push({ a, b, relation })
  }
  const near = (/** @type {number} */ i) => i + pick([1, -1, columns, -columns, columns + 1, 2, -2], random)
  for (let i = 0; i < actorCount; i += 1) add(i, i === actorCount - 1 ? i - 1 : i + 1, draw(relationShares, random))
  while (found.length < count) {
    const chance = random()
    const a = Math.floor(random() * actorCount)
    const beside = chance < 0.12 && pick(found, random)
    if (beside) add(beside.a, beside.b, draw(relationShares, random))
    else add(a, chance < 0.75 ? near(a) : Math.floor(random() ** 3 * actorCount), draw(relationShares, random))
  }
  return found
}

/** @param {number} i @param {number} a @param {number} b @param {string} relation @param {() => number} random */
function claimsFor(i, a, b, relation, random) {
  const count = random() < 0.25 ? 2 : 1
  return Array.from({ length: count }, (_, n) => {
    const when = pick(dates, random)
    const status = draw(statusShares, random)
    return {
      id: `claim-${i}-${n}`,
      from: idOf(a),
      to: idOf(b),
      kind: `${relation}-${random() < 0.5 ? 'one' : 'two'}`,
      relation,
      directed: relation === 'affiliation',
      status,
      article: `article-${(i + n * 5) % 12}`,
      paragraph: 1 + Math.floor(random() * 20),
      phrase: 'as it was said',
      paraphrase: 'It was said so.',
      ...(when === undefined ? {} : { when }),
      ...(status === 'attributed' ? { attributedTo: 'a spokesman' } : {}),
    }
  })
}

/** @param {readonly { id: string }[]} claims @param {number} count */
function disagreementsAbout(claims, count) {
  const seconds = claims.filter(({ id }) => id.endsWith('-1')).slice(0, count)
  return seconds.map(({ id }, i) => ({
    id: `question-${i}`,
    question: 'Is it so?',
    answers: [
      { text: 'It is.', claims: [id.replace(/-1$/, '-0')], facts: [] },
      { text: 'It is otherwise.', claims: [id], facts: [] },
    ],
  }))
}
