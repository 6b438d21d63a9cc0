import { ArrowUpDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { TiePath } from '../../../model/path.ts'
import { relations } from '../../../model/relation.ts'
import type { Tool } from '../../../model/tool.ts'
import { wholeOf } from '../../../query/fold.ts'
import { bridgingTies, pathsBetween } from '../../../query/paths.ts'
import { setTool } from '../../../state/lensChanges.ts'
import { en } from '../../../words/en.ts'
import { inSentence } from '../../../words/grammar/noun.ts'
import { paths as words } from '../../../words/paths.ts'
import { ActorPicker } from '../../common/ActorPicker.tsx'
import { hasMovedOn } from '../../common/focusTrail.ts'
import { UseEverything } from '../../common/UseEverything.tsx'
import { RelationMark } from '../../dossier/RelationMark.tsx'
import { useApp, useAppStore, useChange } from '../../useApp.ts'
import { useAnalysed } from '../common/useAnalysed.ts'
import { Neighbours } from './Neighbours.tsx'
import { PathResults } from './PathResults.tsx'
import styles from './Paths.module.css'
import { Suggestions } from './Suggestions.tsx'

const closed: Extract<Tool, { type: 'paths' }> = { type: 'paths', avoid: [] }

/** How two actors are tied, or who stands around one, in whatever lens. */
export const PathsTool = () => {
  const dataset = useApp((state) => state.dataset)
  const tool = useApp(({ view }) => (view.tool?.type === 'paths' ? view.tool : closed))
  const change = useChange()
  const store = useAppStore()
  const { visible, hidden, view } = useAnalysed()
  // A link that opens the tool does not take the focus; whoever opens it does.
  const [opened] = useState(() => store.getState().last === 'tool' && !hasMovedOn())
  const { from, to, avoid } = tool
  const standsFor = (id: string | undefined) => id && (view.folded ? wholeOf(dataset, id) : id)
  const start = standsFor(from)
  const end = standsFor(to)
  const ties = useMemo(() => bridgingTies(visible.ties, avoid), [visible, avoid])
  const paths = useMemo(
    () => (start && end && start !== end ? pathsBetween(ties, [start, end], dataset, view) : []),
    [ties, start, end, dataset, view],
  )
  const ask = (some: { from?: string | undefined; to?: string | undefined; avoid?: typeof avoid }) => {
    const { from: a, to: b, ...rest } = { from, to, avoid, ...some }
    change(setTool({ type: 'paths', ...rest, ...(a && { from: a }), ...(b && { to: b }) }))
  }
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.ends}>
        <div>
          <ActorPicker
            label={words.from}
            value={from}
            onChoose={(id) => ask({ from: id })}
            autoFocus={opened && !from}
          />
          <ActorPicker
            label={words.to}
            value={to}
            onChoose={(id) => ask({ to: id })}
            autoFocus={opened && from !== undefined && !to}
          />
        </div>
        <button
          type="button"
          className={styles.swap}
          onClick={() => ask({ from: to, to: from })}
          aria-label={words.swap}
        >
          <ArrowUpDown size={18} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
      {[from, to].map((id) => {
        const whole = standsFor(id)
        if (!id || !whole || whole === id) return null
        return (
          <p key={id} className={styles.quiet}>
            {words.countsAs(inSentence(dataset, id), inSentence(dataset, whole))}
          </p>
        )
      })}
      <fieldset className={styles.walk}>
        <legend>{words.walk}</legend>
        {relations.map((relation) => (
          <label key={relation}>
            <input
              type="checkbox"
              checked={!avoid.includes(relation)}
              onChange={() => ask({ avoid: relations.filter((one) => avoid.includes(one) !== (one === relation)) })}
            />
            <RelationMark relation={relation} />
            {en.relation[relation]}
          </label>
        ))}
      </fieldset>
      <UseEverything hidden={hidden} />
      {/* It stays in the page, so that each outcome is said once. */}
      <p role="status" className="visually-hidden">
        {start && end && start !== end && outcomeOf(paths, inSentence(dataset, start), inSentence(dataset, end))}
      </p>
      {start && end && start === end && (
        <p className={styles.outcome}>{from === to ? words.same : words.oneWhole(inSentence(dataset, start))}</p>
      )}
      {start && end && start !== end && (
        <PathResults
          key={`${start} ${end}`}
          ends={[start, end]}
          paths={paths}
          avoid={avoid}
          ties={ties}
          every={visible.ties}
          view={view}
          onWalkAll={() => ask({ avoid: [] })}
        />
      )}
      {!start && !end && <Suggestions ties={ties} onChoose={([a, b]) => ask({ from: a, to: b })} />}
      {(start === undefined) !== (end === undefined) && (
        <Neighbours actor={start ?? end ?? ''} ties={ties} view={view} />
      )}
    </>
  )
}

const outcomeOf = (paths: readonly TiePath[], from: string, to: string): string =>
  paths.length > 0 ? words.outcome(paths.length, paths[0]?.hops.length ?? 0) : words.noPath(from, to)
