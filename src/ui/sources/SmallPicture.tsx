import { useMemo, useRef } from 'react'
import type { Visible } from '../../model/visible.ts'
import { articleName } from '../../query/articleName.ts'
import type { Carried } from '../../query/sources/carried.ts'
import { type Emphasis, emphasisOf, emphasisOfSpotlight, emphasisOfTies } from '../../scene/emphasis.ts'
import { setLens } from '../../state/lensChanges.ts'
import { sources } from '../../words/sources.ts'
import { ScenePicture } from '../common/ScenePicture.tsx'
import { useApp, useChange } from '../useApp.ts'
import styles from './Fall.module.css'
import common from './Sources.module.css'
import { useSmallMap } from './useSmallMap.ts'

interface Props {
  readonly visible: Visible
  /** The article that the reader tries out. */
  readonly tried: Carried | undefined
}

/** The map in small: what fell is pale, and what hangs on the article that is tried out stands out. */
export const SmallPicture = ({ visible, tried }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const selection = useApp((state) => state.view.selection)
  const spotlight = useApp((state) => state.spotlight)
  const silent = useApp((state) => state.view.filters.articles)
  const change = useChange()
  const isOn = tried !== undefined && !silent.includes(tried.article)
  const frame = useRef<HTMLElement>(null)
  const { visible: drawn, gone, scene, tooLarge } = useSmallMap(visible, frame)
  const emphasis = tried
    ? emphasisOfTies(tried.falls)
    : ((spotlight && emphasisOfSpotlight(drawn, spotlight)) ?? emphasisOf(drawn, selection))
  const lit = useLit(tried && tried.falls.length === 0 ? undefined : emphasis)
  // What would come back is shown as it would be.
  const ghost = useMemo(
    () => (tried && !isOn && lit ? new Set([...gone].filter((id) => !lit.has(id))) : gone),
    [gone, tried, isOn, lit],
  )
  const onMap = new Set(drawn.ties.map((tie) => tie.id))
  const fallen = drawn.ties.filter((tie) => gone.has(tie.id)).length
  const standing = drawn.ties.length - fallen
  const name = tried && articleName(dataset, tried.article)
  const seen = tried?.falls.filter((tie) => onMap.has(tie.id)).length ?? 0
  const told = tried?.falls.length ?? 0
  return (
    <figure ref={frame} className={styles.figure}>
      {scene && (
        <ScenePicture
          scene={scene}
          name={name && isOn ? sources.previewName(name, seen) : sources.pictureName(standing, fallen)}
          ghost={ghost}
          {...(lit && { lit })}
        />
      )}
      <figcaption className={styles.caption}>
        {tooLarge
          ? sources.tooLarge
          : name
            ? isOn
              ? sources.preview(name, told, seen)
              : sources.previewOff(name, told, seen)
            : `${fallen > 0 ? `${sources.pale} ` : ''}${sources.pictureNote}`}{' '}
        <button type="button" className={common.action} onClick={() => change(setLens('map'))}>
          {sources.toMap}
        </button>
      </figcaption>
    </figure>
  )
}

const useLit = (emphasis: Emphasis | undefined): ReadonlySet<string> | undefined => {
  const ids = emphasis && [...emphasis.ties, ...emphasis.actors].join(' ')
  return useMemo(() => (ids === undefined ? undefined : new Set(ids.split(' '))), [ids])
}
