import type { Story } from '../../model/story.ts'
import { isName } from './names.ts'

const page = () => `${location.pathname}${location.search}`

/** The page as the presenter sees it. */
export const deskAddress = (session: string): string => `${page()}#presenter=${session}`

/** The page as the audience sees it: one that is loaded anew goes on presenting. */
export const stageAddress = (session: string, story: Story, step: number): string =>
  `${page()}#story=${story.id}/${story.steps[step]?.id ?? ''}&present=${session}`

/** The session that a fragment names. */
export const sessionIn = (fragment: string, key: 'present' | 'presenter'): string | undefined => {
  const name = new URLSearchParams(fragment).get(key)
  return isName(name) ? name : undefined
}
