/**
 * What became of a tie between two views. `formed`: nothing attested it before. `attested`: it was not known to hold, and
 * holds now. `ended`: the articles say so. `faded`: it held, and no article tells whether it still does. `not yet`: the second
 * view is of a time that nothing attests it for. `passing`: it formed and ended in between. `shown` and `hidden`: by filters or
 * focus alone. `status`: it is said in another way.
 */
export const tieChanges = [
  'formed',
  'attested',
  'ended',
  'faded',
  'not yet',
  'passing',
  'shown',
  'hidden',
  'status',
] as const
export type TieChange = (typeof tieChanges)[number]
