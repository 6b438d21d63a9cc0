import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Tie } from '../model/tie.ts'
import { en } from './en.ts'
import { figure } from './figure.ts'
import { capital } from './grammar/capital.ts'
import { tieDates } from './sentences.ts'

/** What stands beside a tie on a slide: what it is in a word or two, then when, how and by whose word. */
export interface Caption {
  readonly head: string
  readonly details: readonly string[]
}

export const captionOf = (tie: Tie, claim: Claim | undefined, dataset: Pick<Dataset, 'kind' | 'actor'>): Caption => {
  const dates = tieDates(tie)
  const { status } = tie
  const speaker = claim?.status === 'attributed' ? claim.attributedTo : undefined
  const details = [
    dates === undefined ? undefined : figure.longDate(dates),
    status === 'asserted'
      ? undefined
      : status === 'attributed' && speaker
        ? `says ${dataset.actor.get(speaker)?.name ?? speaker}`
        : en.status[status].toLowerCase(),
  ].filter((one) => one !== undefined)
  return { head: headOf(claim, dataset) ?? en.relation[tie.relation], details }
}

/** "{from} shares intelligence with {to}" as "Shares intelligence", "{from} is an enemy of {to}" as "Enemy". */
const headOf = (claim: Claim | undefined, { kind }: Pick<Dataset, 'kind'>): string | undefined => {
  const pattern = claim && kind.get(claim.kind)?.forward
  if (!pattern) return undefined
  const said = pattern
    .replace(/^Members of /, 'members ')
    .replaceAll(/\{from\}|\{to\}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/,.*$/, '')
  const short = said
    .replace(/ (of|with|against|to|on|in|from|for)$/, '')
    .replace(/^(is|are|was) (an? |in )?/, (_, __, article) => (article === 'in ' ? 'in ' : ''))
  // A verb that says nothing without its preposition keeps it.
  const told = short.includes(' ') || !/^(belongs|relies|promotes|join|speaks)$/.test(short) ? short : said
  return told ? capital(told) : undefined
}
