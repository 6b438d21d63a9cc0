import { type Block, type Figure, layersOf } from '../../picture/figure.ts'
import { present as words } from '../../words/present.ts'
import { tieSentence } from '../../words/sentences.ts'

/** What says where the slide stands, rather than what it says. */
const around = ['story', 'date', 'progress']

/** What stands on a slide, for those who do not see it, or whose window is too small for it. */
export const SlideText = ({ figure }: { readonly figure: Figure }) => {
  const { numbered, visible } = figure.source
  const blocks = figure.pages.slice(0, 1).flatMap((page) => page.blocks)
  const hasMap = blocks.some(({ map }) => map)
  return (
    <>
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name
        <Told key={i} block={block} />
      ))}
      {hasMap && numbered.length > 0 && <h3>{words.text.ties}</h3>}
      {hasMap && (
        <ul>
          {numbered.map(({ tie }) => (
            <li key={tie.id}>{tieSentence(tie, visible.dataset)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

const Told = ({ block }: { readonly block: Block }) => {
  const { role, name, entries = [], alt } = block
  if (role === 'title') return <h2 tabIndex={-1}>{textOf(block)}</h2>
  if (role === 'heading') return <h3>{textOf(block)}</h3>
  if (entries.length > 0)
    return (
      <ul>
        {entries.map(({ label, words: line }) => (
          <li key={label}>{`${label} ${line}`}</li>
        ))}
      </ul>
    )
  // The ties of a map follow in a list of their own.
  if (role === 'figure') return block.map || !alt ? null : <p>{alt}</p>
  if (role !== 'text' || around.includes(name)) return null
  return <p data-block={name}>{textOf(block)}</p>
}

/** Line by line, as it is set; what hangs before a line is a line of its own. */
const textOf = (block: Block): string => {
  const texts = layersOf(block).flatMap((layer) => layer.texts)
  const lines = [...texts].sort((a, b) => a.y - b.y || a.x - b.x)
  return lines.map(({ text }) => text.trim()).join(' ')
}
