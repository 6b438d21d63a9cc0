import type { Story } from '../../model/story.ts'
import { checkStory } from './checkStory.ts'
import { readShared } from './message.ts'
import type { Shared } from './shared.ts'

/*
 * What a window of a presentation finds again when it is loaded anew. It ends with the window; one that is opened from another
 * begins with a copy.
 */

const key = (session: string, what: 'state' | 'story') => `allegiances.present.${session}.${what}`

const put = (name: string, value: unknown): void => {
  try {
    sessionStorage.setItem(name, JSON.stringify(value))
  } catch {
    // Without storage the other window knows.
  }
}
const take = (name: string): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null')
  } catch {
    return undefined
  }
}

export const keepShared = (session: string, shared: Shared): void => put(key(session, 'state'), shared)
export const keepStory = (session: string, story: Story): void => put(key(session, 'story'), story)
export const keptShared = (session: string): Shared | undefined => readShared(take(key(session, 'state')))
export const keptStory = (session: string): Promise<Story | undefined> => checkStory(take(key(session, 'story')))
