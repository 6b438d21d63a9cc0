import {
  CircleHelp,
  Crosshair,
  Eye,
  EyeOff,
  Lightbulb,
  type LucideIcon,
  Maximize,
  Monitor,
  MonitorOff,
  MousePointer2,
  Quote,
  SkipBack,
  SkipForward,
  SquareUser,
  X,
} from 'lucide-react'
import type { Press } from '../../state/present/keys.ts'
import type { Showing } from '../../state/present/showing.ts'
import { present as words } from '../../words/present.ts'
import styles from './Controls.module.css'

interface Props {
  readonly showing: Showing
  readonly asks: boolean
  readonly run: (press: Press) => void
  /** On the stage there are controls of the window too. */
  readonly stage: boolean
}

interface Control {
  readonly name: string
  readonly icon: LucideIcon
  readonly press: Press
  readonly pressed?: boolean
  readonly key?: string
}

/** What can be done, as buttons that say what they do. */
export const Controls = ({ showing, asks, run, stage }: Props) => {
  const { answered, names, blank, pointer, turned, attention } = showing
  const controls: readonly (Control | undefined)[] = [
    { name: words.previous, icon: SkipBack, press: { do: 'previous' } },
    { name: words.next, icon: SkipForward, press: { do: 'next' } },
    asks ? { name: words.reveal, icon: Lightbulb, press: { do: 'reveal' }, pressed: answered, key: 'R' } : undefined,
    { name: words.turn, icon: Quote, press: { do: 'turn' }, pressed: turned, key: 'K' },
    { name: words.attend, icon: Crosshair, press: { do: 'attend', by: 1 }, pressed: attention !== undefined, key: 'T' },
    { name: words.hideNames, icon: names ? Eye : EyeOff, press: { do: 'names' }, pressed: !names, key: 'H' },
    { name: words.pointer, icon: MousePointer2, press: { do: 'pointer' }, pressed: pointer !== 'none', key: 'L' },
    {
      name: words.black,
      icon: MonitorOff,
      press: { do: 'blank', with: 'black' },
      pressed: blank === 'black',
      key: 'B',
    },
    stage
      ? undefined
      : {
          name: words.white,
          icon: Monitor,
          press: { do: 'blank', with: 'white' },
          pressed: blank === 'white',
          key: 'W',
        },
    stage ? { name: words.window, icon: SquareUser, press: { do: 'window' }, key: 'S' } : undefined,
    stage && document.fullscreenEnabled
      ? { name: words.fullscreen, icon: Maximize, press: { do: 'fullscreen' }, key: 'F' }
      : undefined,
    { name: words.help, icon: CircleHelp, press: { do: 'help' }, key: '?' },
    stage ? { name: words.leave, icon: X, press: { do: 'leave' }, key: 'Esc' } : undefined,
  ]
  return (
    <nav className={stage ? styles.controls : styles.labelled} aria-label={words.controls} data-controls="">
      {controls.map(
        (control) =>
          control && (
            <button
              key={control.name}
              type="button"
              title={control.key ? `${control.name} (${control.key})` : control.name}
              aria-label={control.name}
              {...(control.pressed !== undefined && { 'aria-pressed': control.pressed })}
              onClick={() => run(control.press)}
            >
              <control.icon size={20} strokeWidth={1.5} aria-hidden />
              {!stage && <span aria-hidden>{control.name}</span>}
            </button>
          ),
      )}
    </nav>
  )
}
