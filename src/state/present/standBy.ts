import type { Story } from '../../model/story.ts'
import type { AppStore } from '../store.ts'
import { play, reveal } from '../stories/play.ts'
import { keepShared } from './keep.ts'
import { openLines } from './lines.ts'
import type { Message } from './message.ts'
import { present } from './present.ts'
import type { Shared } from './shared.ts'

/**
 * After the audience's window went back to the map it still answers the presenter's: it says where it is, follows the same step
 * there, and shows the slides again once it is asked to. It ends with the window, or when that presents anew.
 */
export const standBy = (store: AppStore, story: Story, session: string): void => {
  if (store.getState().playing?.presenting) return
  const lines = openLines(session, (message) => hear(message))
  const say = (type: 'left' | 'bye') => lines.send({ type, session, role: 'stage' })
  const leave = () => say('bye')
  let shown: Shared['showing'] | undefined
  const hear = (message: Message) => {
    if (message.role !== 'desk') return
    if (message.type === 'call') return present(store, story, shown?.step, session)
    if (message.type === 'bye' || message.type === 'left') return
    say('left')
    if (message.type !== 'state' || message.shared.showing.story !== story.id) return
    keepShared(session, message.shared)
    follow(message.shared.showing)
  }
  const follow = (showing: Shared['showing']) => {
    const before = shown
    shown = showing
    // What is followed here may have gone its own way: it is moved by what the presenter does alone.
    if (!before || (before.step === showing.step && before.answered === showing.answered)) return
    const { playing } = store.getState()
    if (playing?.story !== story) return
    if (playing.step !== showing.step) play(store, story, showing.step)
    if (showing.answered) reveal(store)
  }
  const end = () => {
    window.removeEventListener('pagehide', leave)
    forget()
    lines.close()
  }
  const forget = store.subscribe(({ playing }) => {
    if (playing?.presenting) end()
  })
  window.addEventListener('pagehide', leave)
  say('left')
}
