import type { Dataset } from '../../../model/dataset.ts'
import type { Tie } from '../../../model/tie.ts'
import { type TieChange, tieChanges } from '../../../model/tieChange.ts'
import type { ChangedTie, Comparison } from '../../../query/compareViews.ts'
import { opensWith } from '../../../state/visible.ts'
import { en } from '../../../words/en.ts'
import { pairName, tieSentence } from '../../../words/sentences.ts'
import { twoDates } from '../../../words/twoDates.ts'
import { TieGlyph } from '../../common/TieGlyph.tsx'
import { CopyButton } from '../../dossier/CopyButton.tsx'
import { useMapVisible } from '../../map/useMapVisible.ts'
import { useApp, useVisible } from '../../useApp.ts'
import { ChangeGroup, type Row } from './ChangeGroup.tsx'
import styles from './DatesTool.module.css'

interface Props {
  readonly comparison: Comparison
  readonly sentence: string
}

/** What changed in a sentence, and each change in a list by what became of it. */
export const Changes = ({ comparison, sentence }: Props) => {
  const { dataset } = useVisible()
  const lens = useApp((state) => state.view.lens)
  const drawn = new Set(useMapVisible().ties.map(({ id }) => id))
  const opens = useApp((state) => opensWith(state.view, state.narrow))
  const isMinor = (id: string) => (dataset.actor.get(id)?.prominence ?? 1) > opens
  const minor = comparison.ties.filter(({ tie }) => !drawn.has(tie.id) && tie.actors.some(isMinor)).length
  const groups = [
    {
      title: twoDates.turned[0] ?? '',
      note: twoDates.turned[1] ?? '',
      rows: comparison.signs.map(
        ({ id, actors, before, after, ties }): Row => ({
          id: ties[0]?.id ?? id,
          text: `${pairName(dataset, actors)}: ${twoDates.turn(before, after)}`,
          ...(ties[0] && { tie: { ...ties[0], change: 'turned' } }),
        }),
      ),
    },
    ...tieChanges.map((how) => ofTies(comparison, how, dataset)),
  ].filter(({ rows }) => rows.length > 0)
  const text = () => ({
    text: [
      sentence,
      ...groups.map(({ title, rows }) => [title, ...rows.map((row) => `– ${row.text}`)].join('\n')),
    ].join('\n\n'),
  })
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      {lens === 'map' && minor > 0 && <p className={styles.help}>{twoDates.minor(minor, comparison.ties.length)}</p>}
      <div className={styles.foot}>
        {lens === 'map' && (
          <p className={styles.keys}>
            {twoDates.on}
            {(['new', 'turned', 'gone'] as const).map((change) => (
              <span key={change}>
                <TieGlyph tie={{ relation: 'affiliation', change }} width={44} />
                {twoDates.keys[change]}
              </span>
            ))}
          </p>
        )}
        <CopyButton label={twoDates.copy} content={text} notice={twoDates.copied} />
      </div>
      {groups.map((group) => (
        <ChangeGroup key={group.title} {...group} />
      ))}
    </>
  )
}

const ofTies = (
  { ties }: Comparison,
  how: TieChange,
  dataset: Dataset,
): { readonly title: string; readonly note: string; readonly rows: readonly Row[] } => {
  const rank = ({ tie }: ChangedTie) =>
    tie.actors.reduce((sum, id) => sum + (dataset.actor.get(id)?.prominence ?? 4), 0)
  const [title, note] = twoDates.groups[how]
  return {
    title,
    note,
    rows: ties
      .filter((one) => one.how === how)
      .sort((a, b) => rank(a) - rank(b))
      .map(({ tie, before, after }) => ({ id: tie.id, tie, text: textOf(how, tie, dataset, before, after) })),
  }
}

/** A tie in words; where it is said in another way, how it was said. */
const textOf = (how: TieChange, tie: Tie, dataset: Dataset, before?: Tie, after?: Tie): string => {
  const said = tieSentence(tie, dataset)
  if (how !== 'status' || !before || !after) return said
  return `${said}: ${twoDates.statusTurn(en.status[before.status].toLowerCase(), en.status[after.status].toLowerCase())}`
}
