/** Verbs of which the past is not made by -ed, as far as sentences about actors are likely to need them. */
const irregular: Readonly<Record<string, string>> = {
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  count: 'counted',
  draw: 'drew',
  fight: 'fought',
  find: 'found',
  give: 'gave',
  have: 'had',
  hold: 'held',
  keep: 'kept',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  lose: 'lost',
  make: 'made',
  meet: 'met',
  overthrow: 'overthrew',
  pay: 'paid',
  run: 'ran',
  see: 'saw',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  shoot: 'shot',
  speak: 'spoke',
  split: 'split',
  stand: 'stood',
  strike: 'struck',
  swear: 'swore',
  take: 'took',
  teach: 'taught',
  tell: 'told',
  win: 'won',
  withdraw: 'withdrew',
  withhold: 'withheld',
  write: 'wrote',
}

/** The verb with a subject in the plural: "attacks" becomes "attack", "is" "are". What is in the past already stays. */
export const pluralOf = (verb: string): string => {
  const special: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' }
  if (special[verb]) return special[verb]
  if (/(ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2)
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb
}

/** The past of a verb that stands in the present of the third person; of any other the verb itself. */
export const pastOf = (verb: string, plural: boolean): string => {
  if (verb === 'is') return plural ? 'were' : 'was'
  const base = pluralOf(verb)
  if (base === verb || verb === 'was') return verb
  if (irregular[base]) return irregular[base]
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}
