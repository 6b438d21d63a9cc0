import type { Relation } from '../model/relation.ts'
import { count } from './count.ts'
import { capital } from './grammar/capital.ts'

const plural = (n: number, one: string, more: string) => (n === 1 ? one : more)

/** As many as are looked for: there may be more. */
export const mostPaths = 8

/** The strings of the tool "Paths and neighbours". */
export const paths = {
  lead: 'How two actors are tied, by way of whom; or who stands around one.',
  from: 'From',
  to: 'To',
  placeholder: 'Actor or alias',
  none: 'Nobody is called that.',
  clear: (label: string) => `${label}: choose nobody`,
  swap: 'Swap the two',
  instance: 'No tie of their own, for instance',
  and: '–',
  walk: 'Walk over',
  bridging:
    'Ended and denied ties never bridge, nor what is only predicted or asked. Hedged ties, and those not known at this date, do; they rank after certain ones of the same length.',

  outcome: (n: number, shortest: number) =>
    `${n === mostPaths ? `The ${count(n, 'shortest path')}` : count(n, 'path')}; ${n === 1 ? 'it' : 'the shortest'} has ${count(shortest, 'tie')}.`,
  step: (at: number, of: number) => `${at} of ${of}`,
  previous: 'Previous path',
  next: 'Next path',
  path: (at: number, ties: number, names: string) => `Path ${at}, ${count(ties, 'tie')}: ${names}`,
  arrow: ' to ',
  hop: (relation: string, names: string) => `${relation}: ${names}`,
  kin: {
    note: 'That describes the path. It does not tell how the two stand to each other.',
    perhaps: 'perhaps ',
    ally: ['an ally', 'allies'],
    partner: ['a partner', 'partners'],
    rival: ['a rival', 'rivals'],
  },
  missing: (names: string, n: number) =>
    `Not on the map: ${names}. ${plural(n, 'It is', 'They are')} minor, or out of focus.`,
  put: (n: number) => `Put ${plural(n, 'it', 'them')} on the map`,
  hiddenTies: (n: number) => `${count(n, 'tie')} of this path ${plural(n, 'is', 'are')} hidden by the filters.`,
  unhide: 'Show',

  same: 'Choose two different actors.',
  oneWhole: (name: string) =>
    `Both count as ${name}. To keep parts apart, switch off “Fold parts into wholes” in the legend.`,
  countsAs: (part: string, whole: string) => `Counted here: ${part} as ${whole}.`,
  noPath: (from: string, to: string) => `No path leads from ${from} to ${to} at this date.`,
  reach: (name: string, n: number) =>
    n === 0
      ? `${capital(name)} cannot be left: no tie there may be walked.`
      : `From ${name} ${count(n, 'actor')} can be reached.`,
  island: 'The two stand on different islands of this network.',
  avoided: (relations: readonly string[], alone: boolean) =>
    alone
      ? `One leads over ${relations.join(', or over ')}, which you do not walk.`
      : `It would need ${relations.join(' and ')}, which you do not walk.`,
  walkAll: 'Walk over all relations',
  hidden: 'What the filters hide would make one.',
  ended: 'There is one over ties that have ended by now; those are not counted.',
  unsaid: 'There is one over ties that are only predicted or asked; those are not counted.',
  silence: 'That the articles tell of none does not mean that there is none.',

  common: 'Whom both are tied to',
  noCommon: 'They have no ally, partner or rival in common.',
  neighbours: (name: string, n: number) => `${capital(name)}: ties to ${count(n, 'actor')}.`,
  noNeighbours: (name: string) => `${capital(name)}: no tie that may be walked at this date.`,
  signOf: {
    alliance: 'friendly',
    cooperation: 'friendly',
    rivalry: 'hostile',
    affiliation: 'no sign',
  } satisfies Record<Relation, string>,
  focus: (name: string) => `Show only ${name} and these`,
  unfocus: 'Leave the focus',
  choose: 'Choose a second actor to see how the two are tied.',
} as const
