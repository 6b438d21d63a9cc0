import { count } from './count.ts'

const signs = (n: number) => count(n, 'sign')
const triads = (n: number) => count(n, 'triad')
const is = (n: number) => (n === 1 ? 'is' : 'are')

/** A number that is proven, or the two between which it lies. */
const span = (least: number, most: number) => (least === most ? String(most) : `${least} to ${most}`)

/** The strings of the balance lens. Those about single triads are in `triads.ts`, those about how signs are read in `signs.ts`. */
export const balance = {
  about:
    'A lens, not a forecast: it asks how far friends share friends and rivals. A missing tie is unknown, not neutral.',
  computing: 'Computing…',
  failed: 'This could not be computed.',

  noSigns: 'No pair of actors has a known sign at this date.',
  verdict: (all: number, balanced: number, depends: number) => {
    if (all === 0) return 'No three actors have three known signs at this date.'
    const rest = depends > 0 ? `, and ${depends} ${depends === 1 ? 'depends' : 'depend'} on how a pair is read` : ''
    if (all === 1 && depends === 0)
      return `The one triad with three known signs is ${balanced === 1 ? 'balanced' : 'under strain'}.`
    return `Of ${triads(all)} with three known signs, ${balanced} ${is(balanced)} balanced${rest}.`
  },
  flipsNeeded: (least: number, most: number, proven: boolean) => {
    if (most === 0) return 'No sign would have to flip.'
    if (!proven) return `Between ${least} and ${signs(most)} would have to flip; how many is not settled.`
    return `${least === most ? signs(most) : `${span(least, most)} signs`} would have to flip.`
  },

  triads: 'Triads',
  noTriads: 'A triad needs three actors of which each pair has a sign. Count more, above, or choose another date.',
  triadGone: 'The triad of this link is not there with these signs.',
  step: (at: number, all: number) => (at === 0 ? triads(all) : `${at} of ${all}`),
  previous: 'Previous triad',
  next: 'Next triad',
  triadKeys: 'Arrow keys step through the triads on the map.',
  ties: 'Its ties',

  smallest: 'The smallest change',
  smallestAbout: 'The fewest signs that would have to flip for every circle of ties to be balanced.',
  noneToFlip: 'There is no sign that could flip.',
  nothingToFlip: 'Nothing has to flip: everybody fits into two camps.',
  proven: (n: number) => `${signs(n)}. That fewer will not do is proven; which signs, is not.`,
  range: (least: number, most: number) => `${span(least, most)} signs, by how the pairs with both signs are read.`,
  bound: (least: number, most: number) =>
    `${signs(most)} will do, whatever pairs are read as, and at least ${least} ${is(least)} needed. These are bounds: there is too much here to settle the number.`,
  oneOf: (n: number) => `${n.toLocaleString('en')} changes are equally small. One of them:`,
  asFriends: 'at odds now; would be friends',
  asRivals: 'friends now; would be at odds',
  inSome: (n: number, all: number) =>
    n === all ? 'in every smallest change' : `in ${n.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  instead: 'Or instead:',

  camps: 'Camps on the map',
  campsAbout: 'Computed here from the signs. No article draws them.',
  campChoice: { none: 'None', two: 'Two', any: 'Any number' },
  campMeaning: {
    none: '',
    two: 'Friends together, rivals apart, in two camps, so that the fewest pairs do not fit.',
    any: 'The same with as many camps as needed (weak balance): three who are all at odds are then no strain.',
  },
  campName: (n: number) => `Camp ${n} (computed)`,
  circleName: (n: number) => `Also camp ${n}`,
  ringed: 'A dotted ring: placed in the camp of that number only by a rivalry, friends with nobody in it.',
  circles:
    'No friendship ties these circles to each other; only rivalries put them in one camp, so each has its own line.',
  placedByRivalry: (n: number) =>
    n === 1
      ? 'Against the other camp, but a friend of nobody here:'
      : 'Against the other camp, but friends of nobody here:',
  /** For the ear, when another division is chosen. */
  campsTold: (sizes: readonly number[], unfit: number) =>
    `${count(sizes.length, 'camp')}${sizes.length === 0 || sizes.length > 6 ? '' : `, of ${sizes.join(', ')} actors`}. ${unfit === 0 ? 'Every pair fits.' : `${count(unfit, 'pair')} ${unfit === 1 ? 'does' : 'do'} not fit.`}`,
  campCount: (n: number) => count(n, 'actor'),
  alone: 'In no camp',
  parts: 'Where no signed tie leads from one group to another, each is divided for itself.',
  atOdds: (n: number, proven: boolean) =>
    n === 0
      ? 'Every pair fits this division.'
      : `${count(n, 'pair')} ${n === 1 ? 'does' : 'do'} not fit this division, marked on the map. ${proven ? 'That no division leaves fewer is proven.' : 'Another division may leave fewer.'}`,
  provenWhat: (proven: boolean) =>
    `${proven ? 'Proven is the number of pairs, not who belongs together: ' : ''}another division may fit as well. No article says that those in a camp stand together.`,

  periods: 'Over the periods',
  periodsAbout: 'Each square is a triad: filled where balanced, open where strained, half where it depends.',
  period: 'Period',
  share: 'Balanced triads',
  flips: 'To flip',
  none: 'none',
  of: (balanced: number, all: number) => `${balanced} of ${all}`,
  bounded: (least: number, most: number) => `${least}–${most}`,
  travel: (name: string) => `Go to ${name}`,
  few: 'Early periods have few signs: read them with care.',

  leftUnknown: (n: number, all: number) =>
    `${n.toLocaleString('en')} of ${all.toLocaleString('en')} pairs of these actors have no sign.`,

  limits: 'What this can and cannot say',
  limit: [
    'Balance theory (Heider 1946; Cartwright and Harary 1956) expects the friend of a friend to be a friend, and the enemy of an enemy too. Weak balance (Davis 1967) drops the second.',
    'It is a heuristic: tension by these rules need not be felt, and what is balanced need not last.',
    'A tie that no article speaks of is unknown. It is taken for neither sign, and more articles could change every number here.',
  ],
  unfold: 'Show the panel',
  fold: 'Fold the panel away',
  backFrom: (tool: string) => `Close ${tool} for the panel of balance`,
  panel: 'Balance of the signed ties',
  list: 'The signed ties as a list',
} as const
