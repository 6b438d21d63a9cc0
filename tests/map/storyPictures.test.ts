import { describe, expect, it } from 'vitest'
import { coveredNames, pictureOf, smallestName } from '../../src/ui/stories/pictureOf.ts'
import { dataset, stories } from './theMap.ts'

describe('the small pictures of the stories', () => {
  it.each(stories.map((story) => [story.title, story] as const))('no name lies on another: %s', (_, story) => {
    const scene = pictureOf(story, dataset)
    expect(scene && coveredNames(scene)).toBe(0)
  })

  it('names are large enough to be read', () => {
    for (const story of stories) {
      const scene = pictureOf(story, dataset)
      expect(scene && smallestName(scene), story.title).toBeGreaterThan(7)
    }
  })
})
