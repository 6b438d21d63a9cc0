/**
 * What became of a tie between two views, of which either may be the earlier one. `formed`: nothing attested it at the first.
 * `attested`: it is known to hold at the second only; `faded`: at the first only. `ended`: it was there at the first, and the
 * articles say that it is over at the second; `revived`: the other way round. `not yet`: the second view is of a time that
 * nothing attests it for. `passing`: it formed and ended in between. `shown` and `hidden`: by filters or focus alone.
 * `status`: it is said in another way.
 */
export const tieChanges = [
  'formed',
  'attested',
  'ended',
  'revived',
  'faded',
  'not yet',
  'passing',
  'shown',
  'hidden',
  'status',
] as const
export type TieChange = (typeof tieChanges)[number]
