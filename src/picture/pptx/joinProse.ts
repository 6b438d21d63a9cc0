import type { Block, Prose } from '../figure.ts'

/**
 * Paragraphs that stand below each other in one column as one text box: where a program's fonts are wider than ours, what
 * follows moves down instead of being written over.
 */
export const joinProse = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const one =
      last?.role === 'text' && block.role === 'text' && last.prose && block.prose && below(last.prose, block.prose)
    if (last && one) joined[joined.length - 1] = { ...last, prose: one }
    else joined.push(block)
  }
  return joined
}

/** Two as one; nothing where the second does not stand below the first. */
const below = (first: Prose, second: Prose): Prose | undefined => {
  if (first.at.x !== second.at.x || first.width !== second.width || first.scale !== second.scale) return undefined
  const gap = (second.at.y - first.at.y) / first.scale - first.height
  const last = first.paragraphs.at(-1)
  if (gap < 0 || !last) return undefined
  return {
    ...first,
    height: first.height + gap + second.height,
    paragraphs: [...first.paragraphs.slice(0, -1), { ...last, after: last.after + gap }, ...second.paragraphs],
  }
}
