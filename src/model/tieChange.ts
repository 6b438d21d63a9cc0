/**
 * What became of a tie between two views, the earlier one first. `formed`: nothing attested it at the first,
 * and the articles tell that it began in between. `since`: nothing attested it at the first, and nobody says when it began.
 * `attested`: it is known to hold at the second only; `faded`: at the first only. `ended`: it was there at the first, and the
 * articles say that it is over at the second; `revived`: the other way round. `not yet`: the second view is of a time that
 * nothing attests it for. `passing`: it formed and ended in between. `shown` and `hidden`: by filters or focus alone.
 * `status`: it is said in another way.
 */
export const tieChanges = [
  'formed',
  'ended',
  'since',
  'attested',
  'revived',
  'faded',
  'not yet',
  'passing',
  'shown',
  'hidden',
  'status',
] as const
export type TieChange = (typeof tieChanges)[number]
