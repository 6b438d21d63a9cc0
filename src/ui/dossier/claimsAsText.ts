import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Pair } from '../../model/relationship.ts'
import { articleNumber, byArticle } from '../../query/byArticle.ts'
import type { RelationClaims } from '../../query/claimsOfPair.ts'
import { dateInWords } from '../../words/dates.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { pairName, speakerOf } from '../../words/sentences.ts'

/**
 * The visible claims of a pair as plain text: by relation and article, each with its date, how it is said, its paragraph and
 * phrase; then the bibliography that is given, and the address.
 */
export const claimsAsText = (
  dataset: Dataset,
  date: string,
  pair: Pair,
  groups: readonly RelationClaims[],
  bibliography: string,
  address: string,
): string => {
  const sections = groups
    .filter((group) => group.shown.length > 0)
    .map(({ relation, shown }) => [
      `${en.relation[relation]}, ${en.claims(shown.length)}`,
      ...byArticle(dataset, shown).flatMap(({ article, own }) =>
        own.map((claim) => line(dataset, claim, articleNumber(dataset, article))),
      ),
    ])
  const head = `${pairName(dataset, pair)}. ${en.time.asOf} ${dateInWords(date)}.`
  const articles = groups.flatMap((group) => group.shown.map((claim) => claim.article))
  const key = dataset.articles
    .filter((article) => articles.includes(article.id))
    .map((article) => `[${articleNumber(dataset, article.id)}] ${article.csl.title}, ${article.label}`)
  return [head, ...sections.map((section) => section.join('\n')), key.join('\n'), bibliography, address]
    .filter(Boolean)
    .join('\n\n')
}

const line = (dataset: Dataset, claim: Claim, number: number): string => {
  const written = dataset.article.get(claim.article)?.when ?? ''
  const when = claim.when ? dossierWords.dated(dateInWords(claim.when)) : dossierWords.undated(dateInWords(written))
  const status = dossierWords.status(claim.status, en.status[claim.status], speakerOf(claim.attributedTo, dataset))
  return `– ${when} ${claim.paraphrase} (${status}.) [${number}], ${dossierWords.passage(claim.paragraph)}, “${claim.phrase}”`
}
