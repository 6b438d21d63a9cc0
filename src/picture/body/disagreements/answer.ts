import type { Claim } from '../../../model/claim.ts'
import { spanOfValid } from '../../../model/date.ts'
import type { Answer } from '../../../model/disagreement.ts'
import type { Fact } from '../../../model/fact.ts'
import { relationshipId } from '../../../model/relationship.ts'
import type { Visible } from '../../../model/visible.ts'
import { articleName } from '../../../query/articleName.ts'
import { pairOfClaim } from '../../../query/claimsOfPair.ts'
import { type Piece as Evidence, evidenceOf, isClaim } from '../../../query/evidence.ts'
import { isSoft } from '../../../scene/drawTie.ts'
import { attributeLabel, factValue } from '../../../words/attributeLabel.ts'
import { dateInWords } from '../../../words/dates.ts'
import { disagreements as words } from '../../../words/disagreements.ts'
import { dossier as dossierWords } from '../../../words/dossier.ts'
import { en } from '../../../words/en.ts'
import { figureLenses } from '../../../words/figureLenses.ts'
import { nameOf, pairName, speakerOf } from '../../../words/sentences.ts'
import type { Piece, Style } from '../../layout/flow.ts'
import { number as numberStyle } from '../../layout/styles.ts'
import { letterInline, relationInline, statusMark } from '../../table/marks.ts'
import { blocks, repeated, type Section } from '../../table/sections.ts'
import { groupStyle, quietStyle, strongStyle, textStyle } from '../../table/tableStyles.ts'

type Paragraph = readonly Piece[]
const runInStyle: Style = { ...textStyle, face: { ...textStyle.face, weight: 600 } }

/** An answer by its letter, and by article what it rests on. */
export const answerColumn = (
  visible: Visible,
  answer: Answer,
  letter: string,
  numbers: ReadonlyMap<string, number>,
): Section => {
  const { dataset, view } = visible
  const articles = evidenceOf(dataset, view, answer)
  const all = articles.flatMap(({ pieces }) => pieces)
  const items = articles.flatMap(({ article, off, pieces }) => {
    const when = dataset.article.get(article)?.when
    const head: Paragraph = [
      { text: articleName(dataset, article), style: groupStyle },
      ...(when ? [{ text: dateInWords(when), style: quietStyle }] : []),
      ...(off ? [{ text: words.left.article, style: quietStyle }] : []),
    ]
    return pieces.map((piece, i) => [...(i === 0 ? [head] : []), ...itemOf(visible, piece, numbers)])
  })
  const first = [letterInline(letter), { text: answer.text, style: { ...strongStyle, size: 18 } }]
  const again = [letterInline(letter), { text: figureLenses.disagreements.continued(letter), style: quietStyle }]
  const out: Paragraph[] = all.every((piece) => piece.out) ? [[{ text: words.allOut, style: quietStyle }]] : []
  return repeated(first, again, blocks([...out.map((one) => [one]), ...items], { between: 8, whole: true }))
}

/** A claim or fact in our words; under it how it is said, where it stands, and of what it speaks. */
const itemOf = (
  visible: Visible,
  { of, out, validity }: Evidence,
  numbers: ReadonlyMap<string, number>,
): Paragraph[] => {
  const { dataset } = visible
  const aside = out && out !== 'article' ? words.left[out] : undefined
  const said = isClaim(of) ? aboutClaim(visible, of, validity, numbers) : aboutFact(visible, of)
  const status = dossierWords.status(of.status, en.status[of.status], speakerOf(of.attributedTo, dataset))
  const passage = dossierWords.passage(of.paragraph).replaceAll(' ', '\u00a0')
  const rest = [status, ...said.also, passage, said.subject].filter(Boolean)
  return [
    [
      ...said.marks,
      ...(said.runIn ? [{ text: said.runIn, style: runInStyle }] : []),
      { text: of.paraphrase, style: textStyle },
    ],
    [...statusMark(of.status), { text: rest.join(' · '), style: quietStyle }],
    ...(of.note ? [[{ text: `${dossierWords.curator} ${of.note}`, style: quietStyle }]] : []),
    ...(aside ? [[{ text: aside, style: quietStyle }]] : []),
  ]
}

interface Said {
  readonly marks: readonly Piece[]
  readonly runIn: string
  readonly also: readonly (string | undefined)[]
  readonly subject: string
}

const aboutClaim = (
  { dataset, view }: Visible,
  claim: Claim,
  validity: Evidence['validity'],
  numbers: ReadonlyMap<string, number>,
): Said => {
  const pair = pairOfClaim(dataset, view, claim)
  const number = numbers.get(relationshipId(...pair, claim.relation))
  const written = dataset.article.get(claim.article)?.when ?? ''
  const later = validity === 'unknown' && spanOfValid(claim.when ?? written).first > spanOfValid(view.date).last
  return {
    marks: [
      ...(number === undefined ? [] : [{ text: String(number), style: numberStyle }]),
      relationInline(
        claim.relation,
        isSoft({ status: claim.status, validity: validity === 'holds' ? 'holds' : 'unknown' }),
      ),
    ],
    runIn: claim.when ? words.dated(dateInWords(claim.when)) : '',
    also: [validity && validity !== 'holds' ? words.standing[later ? 'later' : validity] : undefined],
    subject: pairName(dataset, pair),
  }
}

const aboutFact = ({ dataset }: Visible, fact: Fact): Said => {
  const year = fact.when?.match(/\d{4}/)?.[0]
  const isSaid = year !== undefined && factValue(fact).includes(year)
  return {
    marks: [],
    runIn: `${[attributeLabel(fact.attribute), factValue(fact)].join(': ')}.`,
    also: [!isSaid && fact.when ? dateInWords(fact.when) : undefined],
    subject: fact.actor ? nameOf(dataset, fact.actor) : (dataset.event.get(fact.event ?? '')?.name ?? ''),
  }
}
