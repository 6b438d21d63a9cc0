import type { Actor } from '../../model/actor.ts'
import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Disagreement } from '../../model/disagreement.ts'
import { relations } from '../../model/relation.ts'
import { rankOf } from '../../model/status.ts'
import type { Tie } from '../../model/tie.ts'
import { validities } from '../../model/validity.ts'
import type { Selection } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { uncapital } from '../../words/grammar/capital.ts'
import { speakerNoun } from '../../words/grammar/noun.ts'
import { clauseOf } from '../../words/prose/clause.ts'
import { prose as words } from '../../words/prose/phrases.ts'
import { dateAlone } from '../../words/prose/when.ts'
import { nameOf, pairName } from '../../words/sentences.ts'
import { claimsOfPair } from '../claimsOfPair.ts'
import { disagreementsOfEvent } from '../disagreementsOfEvent.ts'
import { wholeOf } from '../fold.ts'
import { groupsOf } from '../groups.ts'
import { everyTie } from '../query.ts'
import { tiesOfActor } from '../tiesOfActor.ts'
import { type Cite, citesOf, type Paragraph, type Prose, type Sentence, sentence } from './prose.ts'
import { disagreementInWords, tieInFull, tieInShort } from './tellTie.ts'

export type Length = 'short' | 'full'

/**
 * What is selected as prose; where nothing is, all that is visible. Made from the data by grammar: the same view always
 * gives the same words.
 */
export const proseOf = (visible: Visible, selection: Selection | undefined, length: Length): Prose => {
  const paragraphs = paragraphsOf(visible, selection, new Teller(visible, length))
  const cited = new Set(paragraphs.flatMap(({ sentences }) => sentences.flatMap(citesOf)).map(({ article }) => article))
  const lead = words.lead(dateAlone(visible.view.date), cited.size, selection ? 0 : visible.left.filters)
  return { title: titleOf(visible, selection), lead, paragraphs }
}

const paragraphsOf = (visible: Visible, selection: Selection | undefined, teller: Teller): Paragraph[] => {
  const { dataset, view } = visible
  if (!selection) return teller.byActor(visible.ties)
  const { type, id } = selection
  if (type === 'tie') {
    const [a = '', b = ''] = id.split('--')
    const groups = claimsOfPair(dataset, view, [a, b])
    const order = [...groups.filter((one) => one.id === id), ...groups.filter((one) => one.id !== id)]
    return order.flatMap(({ tie, relation }) =>
      tie ? teller.paragraph(relation, en.relation[relation], [tie], a) : [],
    )
  }
  if (type === 'actor') {
    const ties = tiesOfActor(dataset, view, id).now.flatMap(({ tie }) => tie ?? [])
    const own = relations.flatMap((relation) => {
      const some = ties.filter((tie) => tie.relation === relation)
      return teller.paragraph(relation, en.relation[relation], some, id)
    })
    return [...own, ...teller.facts(dataset.facts.filter(({ actor }) => actor === id))]
  }
  if (type === 'claim') {
    const claim = dataset.claim.get(id)
    return claim ? [{ id, sentences: teller.claim(claim) }] : []
  }
  const cited = (claim: Claim) => (type === 'article' ? claim.article : claim.event) === id
  const all = everyTie(dataset, view).ties
  const ties = all.flatMap((tie) => narrowed(tie, tie.claims.filter(cited)))
  const facts = type === 'event' ? dataset.facts.filter(({ event }) => event === id) : []
  const questions = type === 'event' ? teller.questions(disagreementsOfEvent(dataset, id)) : []
  return [...teller.byActor(ties, all), ...teller.facts(facts), ...questions]
}

const titleOf = ({ dataset, view }: Visible, selection: Selection | undefined): string => {
  if (!selection) return view.focus ? nameOf(dataset, view.focus.actor) : dataset.title
  const { type, id } = selection
  if (type === 'actor') return nameOf(dataset, id)
  if (type === 'article') return dataset.article.get(id)?.csl.title ?? id
  if (type === 'event') return dataset.event.get(id)?.name ?? id
  if (type === 'tie') return pairName(dataset, id.split('--') as unknown as [string, string])
  const claim = dataset.claim.get(id)
  return claim ? pairName(dataset, [claim.from, claim.to]) : id
}

/** A tie as some of its claims have it. */
const narrowed = (tie: Tie, claims: readonly Claim[]): Tie[] => {
  if (claims.length === 0) return []
  if (claims.length === tie.claims.length) return [tie]
  const status = [...claims].sort((a, b) => rankOf(a.status) - rankOf(b.status))[0]?.status ?? tie.status
  return [{ ...tie, claims, status, articles: [...new Set(claims.map(({ article }) => article))] }]
}

class Teller {
  readonly #dataset: Dataset
  readonly #visible: Visible
  readonly #length: Length
  /** Questions whose answers stand in the text already. */
  readonly #laidOut = new Set<string>()
  /** The ties of which only some claims are told, as the view has them. */
  #whole: ReadonlyMap<string, Tie> = new Map()
  readonly #groups: ReadonlyMap<string, ReturnType<typeof groupsOf>[number]>

  constructor(visible: Visible, length: Length) {
    this.#visible = visible
    this.#dataset = visible.dataset
    this.#length = length
    const { folded } = visible.view
    this.#groups = new Map(
      [false, folded].flatMap((one) => groupsOf(visible.dataset, one)).map((group) => [group.id, group]),
    )
  }

  /** A paragraph for each actor, the prominent first; a tie is told where its first actor is. */
  byActor(ties: readonly Tie[], whole: readonly Tie[] = []): Paragraph[] {
    this.#whole = new Map(whole.map((tie) => [tie.id, tie]))
    const degree = new Map<string, number>()
    for (const tie of ties) for (const id of tie.actors) degree.set(id, (degree.get(id) ?? 0) + 1)
    const actors = [...degree.keys()]
      .map((id) => this.#dataset.actor.get(id))
      .filter((actor): actor is Actor => actor !== undefined)
      .sort(
        (a, b) =>
          a.prominence - b.prominence || (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
      )
    const place = new Map(actors.map(({ id }, index) => [id, index]))
    const own = new Map<string, Tie[]>(actors.map(({ id }) => [id, []]))
    for (const tie of ties) {
      const [a, b] = tie.actors
      own.get((place.get(a) ?? 0) <= (place.get(b) ?? 0) ? a : b)?.push(tie)
    }
    return actors.flatMap(({ id, name }) => {
      const all = own.get(id) ?? []
      const several = relations.flatMap((relation) => {
        const some = all.filter((tie) => tie.relation === relation)
        return this.paragraph(`${id}-${relation}`, undefined, some, id)
      })
      return several.map((one, index) => (index === 0 ? { ...one, heading: name } : one))
    })
  }

  /** The sentences of some ties; none where there are no ties. */
  paragraph(id: string, heading: string | undefined, ties: readonly Tie[], about: string): Paragraph[] {
    if (ties.length === 0) return []
    const sentences: Sentence[] = []
    const questions: Sentence[] = []
    for (const tie of [...ties].sort(plainestFirst)) {
      const disagreements = (this.#groups.get(tie.id)?.disagreements ?? []).filter((one) => bearsOn(one, tie.claims))
      const whole = this.#whole.get(tie.id)
      const telling = {
        ...(whole && { claims: whole.claims }),
        dataset: this.#dataset,
        date: this.#visible.view.date,
        about,
        place: sentences.length,
        disagreements,
        laidOut: new Set(this.#laidOut),
      }
      if (this.#length === 'short') sentences.push(tieInShort(tie, telling))
      else {
        sentences.push(...tieInFull(tie, telling))
        questions.push(...this.#layOut(disagreements, [tie.id]))
      }
    }
    const own = { id, ...(heading && { heading }), sentences }
    return questions.length > 0 ? [own, { id: `${id}-questions`, sentences: questions }] : [own]
  }

  /** The answers of disagreements, each once in a text. */
  #layOut(disagreements: readonly Disagreement[], ties: readonly string[]): Sentence[] {
    return disagreements.flatMap((one) => {
      if (this.#laidOut.has(one.id)) return []
      this.#laidOut.add(one.id)
      return [disagreementInWords(one, this.#dataset, ties)]
    })
  }

  /** What the articles answer differently about an event. */
  questions(disagreements: readonly Disagreement[]): Paragraph[] {
    const sentences = this.#layOut(disagreements, [])
    return sentences.length > 0 ? [{ id: 'questions', sentences }] : []
  }

  /** A claim as grammar reads it, and in the curators' words. */
  claim(claim: Claim): Sentence[] {
    const { folded } = this.#visible.view
    const [a, b] = [claim.from, claim.to].map((id) => (folded ? wholeOf(this.#dataset, id) : id)).sort()
    const ties = [`${a}--${b}--${claim.relation}`]
    return [
      sentence([{ text: clauseOf(claim, { dataset: this.#dataset }), cites: [claim] }], ties),
      sentence([inOurWords(claim, this.#dataset)], ties),
    ]
  }

  /** Facts in the curators' words: their values are of too many sorts for a grammar. */
  facts(facts: readonly Cite[]): Paragraph[] {
    if (facts.length === 0) return []
    return [
      {
        id: 'facts',
        heading: dossierWords.facts,
        sentences: facts.map((fact) => sentence([inOurWords(fact, this.#dataset)], [])),
      },
    ]
  }
}

const plainestFirst = (a: Tie, b: Tie): number =>
  relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
  validities.indexOf(a.validity) - validities.indexOf(b.validity) ||
  rankOf(a.status) - rankOf(b.status)

const inOurWords = (cite: Cite, dataset: Dataset) => {
  const { status, attributedTo, paraphrase } = cite
  const how =
    status === 'asserted'
      ? ''
      : words.reported(
          uncapital(
            dossierWords.status(status, en.status[status], attributedTo && speakerNoun(dataset, attributedTo).text),
          ),
        )
  return { text: `${paraphrase.replace(/\.$/, '')}${how}`, cites: [cite] }
}

/** Where only some claims of a tie are told, only the disagreements that rest on them. */
const bearsOn = ({ answers }: Disagreement, claims: readonly Claim[]): boolean =>
  claims.some(({ id }) => answers.some((answer) => answer.claims.includes(id)))
