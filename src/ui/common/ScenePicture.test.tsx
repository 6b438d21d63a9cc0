import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import { query } from '../../query/query.ts'
import { compose } from '../../scene/compose.ts'
import { ScenePicture } from './ScenePicture.tsx'

const visible = query(orland, orlandView)
const scene = (far: boolean) => compose(visible, orland.layout.wide, { scale: 1, far })
const [tie] = visible.ties

it('is one picture with a name, in which what is gone is pale and what is not lit steps back', async () => {
  const ghost = new Set([tie?.id ?? '', 'corr'])
  const lit = new Set(['arden'])
  const { container, ...screen } = await render(
    <ScenePicture scene={scene(false)} name="Four ties" ghost={ghost} lit={lit} />,
  )
  await expect.element(screen.getByRole('img', { name: 'Four ties' })).toBeVisible()
  // One tie; and of an actor its node and its name.
  expect(container.querySelectorAll('[data-ghost]').length).toBe(3)
  const groups = [...container.querySelectorAll('g')]
  expect(groups.filter((group) => !group.hasAttribute('data-dim')).map((group) => group.textContent)).toEqual([
    '',
    'Arden',
  ])
  expect(container.querySelector('[style]'), 'the policy of the page forbids style attributes').toBeNull()
  expect(container.querySelector('button, a, [tabindex]')).toBeNull()
})

it('draws a crowd in a few paths', async () => {
  const { container } = await render(
    <ScenePicture scene={scene(true)} name="A crowd" ghost={new Set([tie?.id ?? ''])} />,
  )
  const paints = new Set(visible.ties.map(({ relation, status, validity }) => `${relation} ${status} ${validity}`))
  expect(container.querySelectorAll('path').length).toBeLessThanOrEqual(paints.size + 3)
  expect(container.querySelectorAll('[data-ghost]').length).toBeGreaterThan(0)
})
