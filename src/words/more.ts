/** What a list that was cut says of its rest. */
export const andMore = (n: number) => `and ${n.toLocaleString('en')} more`
export const showMore = (n: number, of: number) =>
  n === of ? `Show ${n.toLocaleString('en')} more` : `Show ${n.toLocaleString('en')} of ${of.toLocaleString('en')} more`
