import type { Dataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import { en } from '../../words/en.ts'
import { nameOf, tieSentence } from '../../words/sentences.ts'
import { slide as words } from '../../words/slide.ts'
import type { PlacedScene } from '../figure.ts'
import { citationsOf } from '../layout/citations.ts'
import { actorShapes } from './actorShapes.ts'
import { backdrop } from './backdrop.ts'
import { degreesOf, endsOf } from './ends.ts'
import { freeform } from './freeform.ts'
import { group } from './group.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Frame, type Pen, within } from './pen.ts'
import { textBox } from './textBox.ts'
import { curvedTie, marksOfTie, straightTie, type TieWords } from './tieShapes.ts'

/**
 * A map as shapes that can be moved: camps, ties, the marks of the straight ones, actors, and the camps' names on top. They
 * are not one group, so that each is taken hold of at once; what the map shows is said of a frame that cannot be seen.
 */
export function* mapShapes(
  pen: Pen,
  page: Frame,
  { scene, ...place }: PlacedScene,
  dataset: Dataset,
  alt: string | undefined,
): Generator<string> {
  const frame = within(page, place)
  const ends = endsOf(pen, scene)
  const degrees = degreesOf(scene.ties)
  const ties = scene.ties.map((tie) => ({ tie, said: wordsOf(tie.tie, dataset) }))
  yield backdrop(pen, frame, scene.box, { name: words.map, description: alt })
  if (scene.ground && scene.ground.shapes.length > 0)
    yield group(
      pen,
      { name: words.camps, decorative: true },
      scene.ground.shapes.map((shape) => freeform(pen, frame, shape, { name: words.shape })),
    ).xml
  for (const { tie, said } of ties) {
    const glue = ends.byTie.get(tie)
    if (glue) for (const { xml } of straightTie(pen, frame, tie, glue, said)) yield xml
    else yield curvedTie(pen, frame, tie, said).xml
  }
  for (const { tie, said } of ties) {
    const marks = tie.curve.straight ? marksOfTie(pen, frame, tie, said) : undefined
    if (marks) yield marks.xml
  }
  for (const node of scene.nodes) {
    const { id } = node.actor
    yield actorShapes(pen, frame, node, ends.byActor.get(id) ?? [], degrees.get(id) ?? 0).xml
  }
  if (scene.ground && scene.ground.texts.length > 0)
    yield group(
      pen,
      { name: words.campNames },
      paragraphsOf(scene.ground.texts).map((lines) =>
        textBox(pen, frame, lines, { name: lines.lines[0].text, halo: true }),
      ),
    ).xml
}

const wordsOf = (tie: Tie, dataset: Dataset): TieWords => {
  const [a, b] = tie.actors.map((id) => nameOf(dataset, id)) as [string, string]
  return {
    name: words.tie(a, b, en.relation[tie.relation], en.status[tie.status]),
    description: words.tieInWords(tieSentence(tie, dataset), en.status[tie.status], citationsOf(tie, dataset)),
  }
}
