import type { Story } from '../../model/story.ts'
import type { Figure } from '../../picture/figure.ts'
import type { Showing } from '../../state/present/showing.ts'
import { present } from '../../words/present.ts'
import { tieSentence } from '../../words/sentences.ts'

const { said: words } = present

/** One sentence on what has changed; nothing where it needs no words. */
export const sayChange = (before: Showing, now: Showing, story: Story, figure: Figure): string | undefined => {
  if (now.step !== before.step) {
    const step = story.steps[now.step]
    return step && words.step(now.step + 1, story.steps.length, step.heading)
  }
  if (now.blank !== before.blank) return now.blank ? words[now.blank] : words.lit
  if (now.answered !== before.answered) return now.answered ? words.answered : words.asked
  if (now.turned !== before.turned) return now.turned ? words.turned : words.back
  if (now.names !== before.names) return now.names ? words.names : words.noNames
  if (now.pointer !== before.pointer) return words.pointer[now.pointer]
  if (now.attention !== before.attention) {
    const { numbered, visible } = figure.source
    const pointed = numbered.find(({ tie }) => tie.id === now.attention)
    return pointed ? tieSentence(pointed.tie, visible.dataset) : words.nothing
  }
  return undefined
}
