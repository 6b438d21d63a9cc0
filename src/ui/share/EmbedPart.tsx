import { useState } from 'react'
import { useStore } from 'zustand'
import { type Allowance, allowances, embeddedLenses, usuallyAllowed } from '../../model/embedded.ts'
import { figureTitle } from '../../picture/layout/figureTitle.ts'
import { embeddableView } from '../../query/address/embeddableView.ts'
import { type EmbedTheme, writeEmbedding } from '../../query/address/embedLink.ts'
import { writeLink } from '../../query/address/link.ts'
import { onScreenStore } from '../../state/onScreen.ts'
import { stepOf } from '../../state/stories/playing.ts'
import { embedding as words } from '../../words/embedding.ts'
import { en } from '../../words/en.ts'
import { mapAddress } from '../common/mapAddress.ts'
import { Radios } from '../common/Radios.tsx'
import { useStories } from '../stories/useStories.ts'
import { useApp, useVisible } from '../useApp.ts'
import styles from './EmbedPart.module.css'
import { EmbedResult } from './EmbedResult.tsx'
import { PixelField } from './PixelField.tsx'

interface Props {
  /** The story that was asked for by its id; else what is on screen counts. */
  readonly story: string | undefined
}

/** Makes the code that shows this view, or a story, in another page: what readers may do, how large, and how it looks. */
export const EmbedPart = ({ story: asked }: Props) => {
  const isOwnMap = useApp(({ past }) => past.some(({ dataset }) => dataset !== undefined))
  if (import.meta.env.ONE_FILE || location.protocol === 'file:') return <p className={styles.help}>{words.noHost}</p>
  if (isOwnMap || new URLSearchParams(location.search).has('data')) return <p className={styles.help}>{words.ownMap}</p>
  return <Choose asked={asked} />
}

const Choose = ({ asked }: { readonly asked: string | undefined }) => {
  const visible = useVisible()
  const playing = useApp((state) => state.playing)
  const positions = useStore(onScreenStore, (state) => state.now?.positions)
  const { stories } = useStories()
  const followed = playing && (asked === undefined || asked === playing.story.id) ? playing : undefined
  const id = asked ?? followed?.story.id
  const story = stories?.find((one) => one.id === id)
  const [what, setWhat] = useState<'story' | 'view'>('story')
  const [may, setMay] = useState<ReadonlySet<Allowance>>(new Set(usuallyAllowed))
  const [width, setWidth] = useState<'full' | 'pixels'>('full')
  const [pixels, setPixels] = useState(720)
  const [height, setHeight] = useState(520)
  const [theme, setTheme] = useState<EmbedTheme | 'auto'>('auto')
  const told = what === 'story' ? story : undefined
  const place = told && (followed ? `${told.id}/${stepOf(followed).id}` : told.id)
  const { view } = visible
  const fragment = writeEmbedding({
    may,
    link: place ? '' : writeLink(embeddableView(view, positions, visible.actors)),
    ...(theme !== 'auto' && { theme }),
    ...(place && { place }),
  })
  const page = new URL('embed/', mapAddress().replace(/\?.*/s, '')).href
  const title = told ? words.storyTitle(told.title) : figureTitle(visible)
  const hasLens = told !== undefined || embeddedLenses.some((lens) => lens === view.lens)
  return (
    <div className={styles.embed}>
      <p className={styles.help}>{words.help}</p>
      {id && stories && !story && what === 'story' && <p className={styles.help}>{words.ownStory}</p>}
      {!hasLens && <p className={styles.help}>{words.noLens(en.lens[view.lens])}</p>}
      {story && followed && (
        <fieldset className={styles.group}>
          <legend>{words.what}</legend>
          <Radios options={['story', 'view']} names={words.whats} value={what} onChoose={setWhat} />
        </fieldset>
      )}
      <fieldset className={styles.group}>
        <legend>{words.may}</legend>
        <ul className={styles.mays}>
          {allowances
            .filter((one) => one !== 'story' || told)
            .map((one) => (
              <li key={one}>
                <label>
                  <input
                    type="checkbox"
                    checked={may.has(one)}
                    onChange={({ target }) =>
                      setMay(new Set(target.checked ? [...may, one] : [...may].filter((other) => other !== one)))
                    }
                  />
                  {words.mays[one]}
                </label>
              </li>
            ))}
        </ul>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{words.size}</legend>
        <Radios options={['full', 'pixels']} names={words.widths} value={width} onChoose={setWidth} />
        <div className={styles.numbers}>
          {width === 'pixels' && (
            <PixelField label={words.width} value={pixels} least={280} most={2400} onChange={setPixels} />
          )}
          <PixelField label={words.height} value={height} least={240} most={2000} onChange={setHeight} />
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{words.theme}</legend>
        <Radios options={['auto', 'light', 'dark']} names={words.themes} value={theme} onChoose={setTheme} />
      </fieldset>
      <EmbedResult
        address={fragment ? `${page}#${fragment}` : page}
        title={title}
        size={{ width: width === 'full' ? undefined : pixels, height }}
      />
    </div>
  )
}
