import { type Block, type Figure, layersOf } from '../../picture/figure.ts'
import type { Text } from '../../scene/scene.ts'
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
  const items = itemsOf(block)
  return items.length > 1 ? (
    <ul>
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  ) : (
    <p>{items}</p>
  )
}

/** Where numbers hang before lines, each begins an item. */
const itemsOf = (block: Block): readonly string[] => {
  const lines = linesOf(block)
  const edge = Math.min(...lines.map(({ x }) => x))
  const heads = lines.filter(({ x, y }) => x === edge && lines.some((other) => other.y === y && other.x > edge))
  if (heads.length < 2) return [textOf(block)]
  const items: string[][] = []
  for (const line of lines) {
    if (heads.includes(line)) items.push([])
    items.at(-1)?.push(line.text.trim())
  }
  return items.map((texts) => texts.join(' '))
}

/** Line by line, as it is set. */
const linesOf = (block: Block): readonly Text[] =>
  layersOf(block)
    .flatMap(({ texts }) => texts)
    .toSorted((a, b) => a.y - b.y || a.x - b.x)

const textOf = (block: Block): string =>
  linesOf(block)
    .map(({ text }) => text.trim())
    .join(' ')
