import { useMemo, useRef, useState } from 'react'
import type { Target } from '../../canvas/mapCanvas.ts'
import type { Balanced } from '../../query/balanced.ts'
import { breakpoints } from '../../scene/frame.ts'
import { setTool } from '../../state/lensChanges.ts'
import { balance as words } from '../../words/balance.ts'
import { en } from '../../words/en.ts'
import { signs as signWords } from '../../words/signs.ts'
import { SignChoices } from '../common/SignChoices.tsx'
import { UseEverything } from '../common/UseEverything.tsx'
import type { LensProps } from '../lens/lensProps.ts'
import { MapStage } from '../map/MapStage.tsx'
import { usePositions } from '../map/usePositions.ts'
import { TwinList } from '../twin/TwinList.tsx'
import { useApp, useChange } from '../useApp.ts'
import { useSize } from '../useSize.ts'
import styles from './Balance.module.css'
import { CampChoices } from './CampChoices.tsx'
import { LeftOut } from './LeftOut.tsx'
import { PanelNote } from './PanelNote.tsx'
import { Periods } from './Periods.tsx'
import { SmallestChange } from './SmallestChange.tsx'
import { TriadList } from './TriadList.tsx'
import { useAssessment } from './useAssessment.ts'
import { useCamps } from './useCamps.ts'
import { useChosenTriad } from './useChosenTriad.ts'
import { useSigned } from './useSigned.ts'
import { Verdict } from './Verdict.tsx'

/** From this width of the window on, panel, map and dossier have room beside each other. */
const roomForAll = 1600
const panelWidth = 392

/** Structural balance of the signed ties: told in the panel, shown on the map. */
export const BalanceLens = ({ insets }: LensProps) => {
  const { signed, triads } = useSigned()
  const change = useChange()
  const { done, failed } = useAssessment(signed)
  const which = useApp((state) => state.view.balance.camps)
  const tool = useApp((state) => state.view.tool?.type)
  const following = useApp((state) => state.playing !== undefined)
  const { camps, positions: own, dress } = useCamps(done, which)
  const positions = usePositions(signed.visible, own)
  const chosen = useChosenTriad(triads)
  const [focused, setFocused] = useState<Target>()
  const page = useRef<HTMLDivElement>(null)
  const width = useSize(page)?.width ?? window.innerWidth
  const wide = width >= breakpoints.beside
  const selected = useApp((state) => state.view.selection !== undefined)
  // Between a dossier and the panel little would be left of the map: the panel folds until the reader wants it.
  const [unfolded, setUnfolded] = useState(false)
  const tight = wide && selected && !tool && width < roomForAll
  const folded = tight && !unfolded
  // A story stands where the panel does: beyond it, where there is room for both.
  const beyond = following ? Math.max(0, insets.left - panelWidth) : 0
  const hidden = ((tool !== undefined || (following && beyond === 0)) && wide) || folded
  const verdict = <Verdict triads={triads} signed={signed} done={done} failed={failed} />
  // Camps are computed places: what the reader dragged elsewhere on the map does not bear on them.
  const visible = useMemo(
    () => (own ? { ...signed.visible, view: { ...signed.visible.view, moved: {} } } : signed.visible),
    [signed, own],
  )

  const balance = useMemo(
    (): Balanced => ({ signed, triads, failed, division: which, ...(done && { done }), ...(camps && { camps }) }),
    [signed, triads, failed, which, done, camps],
  )
  return (
    <div ref={page} className={styles.page} data-lens="balance">
      <div className={styles.stage}>
        <MapStage
          visible={visible}
          positions={positions}
          insets={
            wide
              ? {
                  ...insets,
                  left: folded && !following ? 28 : insets.left + 20,
                  top: insets.top + (hidden ? 44 : 0),
                }
              : { left: 12, top: 108, right: 12, bottom: 12 }
          }
          focused={focused}
          movable={!own}
          balance={balance}
          {...(dress && { dress })}
        />
      </div>
      {hidden && (
        <PanelNote
          verdict={verdict}
          start={folded && !following ? undefined : insets.left}
          {...(!(following && !tool) && {
            text: tool ? words.backFrom(en.tool[tool]) : words.unfold,
            onBack: () => (tool ? change(setTool()) : setUnfolded(true)),
          })}
        />
      )}
      <section
        className={styles.panel}
        aria-label={words.panel}
        hidden={hidden}
        style={beyond > 0 ? { insetInlineStart: beyond } : undefined}
      >
        <header>
          <div className={styles.head}>
            <h2 className={styles.title} tabIndex={-1}>
              {en.lens.balance}
            </h2>
            {tight && (
              <button type="button" className={styles.fold} onClick={() => setUnfolded(false)}>
                {words.fold}
              </button>
            )}
          </div>
          {!hidden && verdict}
          <p className={styles.note}>{words.about}</p>
        </header>
        <section className={styles.section} aria-label={signWords.title}>
          <h3 className={styles.heading}>{signWords.title}</h3>
          <SignChoices soft={signed.soft} ambivalent={signed.ambivalent} />
          <UseEverything hidden={signed.hidden} />
        </section>
        <TriadList triads={triads} chosen={chosen} />
        <SmallestChange done={done} current={signed} />
        <CampChoices camps={camps} />
        <Periods />
        <LeftOut signed={signed} />
      </section>
      <section aria-label={words.list}>
        <TwinList visible={visible} open={false} onFocus={setFocused} />
      </section>
    </div>
  )
}
