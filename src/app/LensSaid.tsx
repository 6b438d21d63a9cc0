import { useEffect, useState } from 'react'
import type { AppStore } from '../state/store.ts'
import { visibleOf } from '../state/visible.ts'
import { useApp } from '../ui/useApp.ts'
import { en } from '../words/en.ts'

const stay = 4000

/** Names what is looked through, in the title of the window and, when it changes, for screen readers. */
export const LensSaid = ({ store }: { readonly store: AppStore }) => {
  const lens = useApp((state) => state.view.lens)
  const tool = useApp((state) => state.view.tool?.type)
  const map = useApp((state) => state.dataset.title)
  const [said, setSaid] = useState('')
  useEffect(() => {
    document.title = [...(tool ? [en.tool[tool]] : []), en.lens[lens], map, en.appName].join(' – ')
  }, [lens, tool, map])
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.view.lens === before.view.lens || /link|step/.test(state.last)) return
        const { actors, ties } = visibleOf(state)
        setSaid(en.arrived(en.lens[state.view.lens], actors.length, ties.length))
      }),
    [store],
  )
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(''), stay)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <p className="visually-hidden" role="status" data-lens-said="">
      {said}
    </p>
  )
}
