import type { SignedPair } from '../../../model/sign.ts'
import type { Balanced } from '../../../query/balanced.ts'
import { smallestChange, unknownPairs, verdictOf } from '../../../query/balanceInWords.ts'
import type { CampOfMap } from '../../../query/camps.ts'
import { balance as words } from '../../../words/balance.ts'
import { figureLenses } from '../../../words/figureLenses.ts'
import { nameOf, pairName } from '../../../words/sentences.ts'
import { signs } from '../../../words/signs.ts'
import type { Piece } from '../../layout/flow.ts'
import { number as numberStyle } from '../../layout/styles.ts'
import { tieMark } from '../../table/marks.ts'
import { prose, type Section, titled } from '../../table/sections.ts'
import { groupStyle, nameStyle, quietStyle, strongStyle, textStyle } from '../../table/tableStyles.ts'

const own = figureLenses.balance
type Numbers = ReadonlyMap<string, number>

/** What the signs come to, each finding with the column in which it stands. */
export const findings = (
  balance: Balanced,
  numbers: Numbers,
): readonly { readonly column: number; readonly section: Section }[] => [
  { column: 0, section: change(balance, numbers) },
  ...(balance.camps ? [{ column: 1, section: members(balance) }] : []),
  { column: balance.camps ? 2 : 1, section: reading(balance, numbers) },
  { column: 2, section: limits(balance) },
]

const says = (text: string): Piece[] => [{ text, style: textStyle }]
const notes = (text: string): Piece[] => [{ text, style: quietStyle }]

/** How balanced the signs are, in a sentence. */
export const verdictSection = ({ signed, triads, done, failed }: Balanced, whole: boolean): Section =>
  prose(
    [
      [
        { text: verdictOf(signed, triads, done, failed || !done), style: { ...strongStyle, size: 18 } },
        ...(whole ? [] : notes(own.wholeView)),
      ],
    ],
    { leading: 24 },
  )

/** The fewest signs that would have to flip; where that is not known, that it is not. */
const change = ({ signed, done, failed }: Balanced, numbers: Numbers): Section => {
  const waiting = failed ? own.failed : !done ? own.computing : done.signed === signed ? undefined : own.stale
  if (!done || failed) return titled(words.smallest, undefined, prose([says(waiting ?? own.failed)]))
  const { finding, among, pairs, instead } = smallestChange(done)
  const row = ({ pair, note }: (typeof pairs)[number]): Piece[] => pairPieces(pair, signed, numbers, note)
  return titled(
    words.smallest,
    undefined,
    prose([
      ...(waiting ? [says(waiting)] : []),
      says(finding),
      ...(among ? [notes(among)] : []),
      ...pairs.map(row),
      ...(instead.length > 0 ? [notes(words.instead), ...instead.map(row)] : []),
    ]),
  )
}

/** A pair with its ties, each with its number. */
const pairPieces = (
  { actors, ties }: SignedPair,
  { visible }: Balanced['signed'],
  numbers: Numbers,
  note?: string,
): Piece[] => [
  ...ties.flatMap((tie): Piece[] => {
    const number = numbers.get(tie.id)
    return [...(number === undefined ? [] : [{ text: String(number), style: numberStyle }]), tieMark(tie, 62)]
  }),
  { text: pairName(visible.dataset, actors), style: nameStyle },
  ...(note ? [{ text: note, style: quietStyle }] : []),
]

/** Which camps the map shows, and who is in them. */
const members = ({ signed, camps, division }: Balanced): Section => {
  const { dataset } = signed.visible
  if (!camps) return () => []
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(dataset, id)).join(', ')
  const head = (name: string, count: number): Piece[] => [
    { text: name, style: groupStyle },
    { text: words.campCount(count), style: quietStyle },
  ]
  const campOf = ({ circles, rivals }: CampOfMap, i: number): Piece[][] => [
    head(words.campName(i + 1), circles.flat().length + rivals.length),
    ...circles.map((ids) => says(`${names(ids)}.`)),
    ...(circles.length > 1 ? [notes(words.circles)] : []),
    ...(rivals.length > 0 ? [[...notes(words.placedByRivalry(rivals.length)), ...says(`${names(rivals)}.`)]] : []),
  ]
  return titled(
    words.camps,
    words.campsAbout,
    prose([
      notes(
        [
          words.campMeaning[division],
          words.atOdds(camps.strainedPairs, camps.proven),
          words.provenWhat(camps.proven),
          ...(division === 'two' && camps.camps.length > 2 ? [words.parts] : []),
        ].join(' '),
      ),
      ...camps.camps.flatMap(campOf),
      ...(camps.alone.length > 0 ? [head(words.alone, camps.alone.length), says(`${names(camps.alone)}.`)] : []),
    ]),
  )
}

/** What counts as a sign, and what becomes of the pairs that have both. */
const reading = ({ signed }: Balanced, numbers: Numbers): Section => {
  const { view } = signed.visible
  const { cooperation, also, unknown, ambivalent } = view.signs
  const both = ambivalent === 'both'
  const counted = also.map((status) => signs.soft[status].toLowerCase())
  const more = [...counted, ...(unknown ? [signs.soft.unknown.toLowerCase()] : [])]
  return titled(
    own.read,
    undefined,
    prose([
      notes(
        [
          own.reading(signs.summary(cooperation, more.length, both)),
          ...(more.length > 0 ? [own.countedToo(more)] : []),
          ...(view.everything ? [own.everything] : signed.hidden > 0 ? [own.hidden(signed.hidden)] : []),
        ].join(' '),
      ),
      ...(signed.ambivalent.length > 0
        ? [
            says(own.ambivalent(signed.ambivalent.length, both)),
            ...signed.ambivalent.map((pair) => pairPieces(pair, signed, numbers)),
          ]
        : []),
    ]),
  )
}

/** What the numbers do not count, and what they cannot say. */
const limits = ({ signed }: Balanced): Section =>
  titled(words.limits, undefined, prose([notes(words.about), notes(unknownPairs(signed)), ...words.limit.map(notes)]))
