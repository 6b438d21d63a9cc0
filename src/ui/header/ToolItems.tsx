import { type Tool, toolTypes } from '../../model/tool.ts'
import { setTool } from '../../state/lensChanges.ts'
import { closePanel, openPanel } from '../../state/store.ts'
import { en } from '../../words/en.ts'
import { focusPanel, noteAsking } from '../common/focusTrail.ts'
import { useApp, useAppStore, useChange } from '../useApp.ts'
import styles from './Header.module.css'

/** The tools that work in every lens; and the map as a list, where the lens is the map. */
export const ToolItems = ({ onChosen }: { readonly onChosen: () => void }) => {
  const store = useAppStore()
  const change = useChange()
  const lens = useApp((state) => state.view.lens)
  const earliest = useApp((state) => state.dataset.periods[0]?.when ?? state.view.date)
  const open = (type: Tool['type']) => {
    onChosen()
    closePanel(store)
    // The tool that is open keeps what was asked of it.
    if (store.getState().view.tool?.type === type) focusPanel(document.querySelector('[data-tool]'))
    else if (type === 'paths') change(setTool({ type, avoid: [] }))
    else if (type === 'dates') change(setTool({ type, date: earliest }))
    else change(setTool({ type }))
  }
  const write = () => {
    onChosen()
    noteAsking()
    void import('../../state/writing/comeBack.ts').then((m) => m.beginWriting(store))
  }
  const list = () => {
    onChosen()
    if (store.getState().panel === 'list') return void focusPanel(document.getElementById('list'))
    change(setTool())
    openPanel(store, 'list')
  }
  return (
    <>
      {toolTypes.map((type) => (
        <li key={type}>
          <button type="button" className={styles.item} onClick={() => open(type)}>
            {en.tool[type]}
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.item} onClick={write}>
          {en.tool.write}
        </button>
      </li>
      {lens === 'map' && (
        <li>
          <button type="button" className={styles.item} onClick={list}>
            {en.twin.open}
          </button>
        </li>
      )}
    </>
  )
}
