import type { Dataset } from '../model/dataset.ts'
import { attributeLabel, bareValue } from '../words/attributeLabel.ts'
import { dateInWords } from '../words/dates.ts'
import { disagreements as words } from '../words/disagreements.ts'
import type { FigurePlot, PlottedFigure } from './plotFigures.ts'

/** Of what and of when the figures of a plot are; `dated` where each has a date of its own. */
export const plotCaption = (
  { actor, event }: Pick<Dataset, 'actor' | 'event'>,
  { subject, unit, groups, axis }: FigurePlot,
): { readonly text: string; readonly dated: boolean } => {
  const [first, second] = groups
  const dates = new Set(groups.flatMap((group) => group.figures).map(({ fact }) => fact.when))
  const when = dates.size === 1 && axis === 'number' ? first?.figures[0]?.fact.when : undefined
  return {
    text: words.figures(
      (actor.get(subject) ?? event.get(subject))?.name ?? '',
      second ? undefined : attributeLabel(first?.attribute ?? ''),
      unit,
      when && dateInWords(when),
    ),
    dated: axis === 'number' && !when,
  }
}

/** What is drawn in a plot needs its key, and nothing else does. */
export const plotKey = ({ groups }: Pick<FigurePlot, 'groups'>): string => {
  const figures = groups.flatMap((group) => group.figures)
  const { bound, vague, soft } = words.plotKey
  const has = (test: (figure: PlottedFigure) => boolean) => figures.some(test)
  const wide = figures.filter(({ quantity }) => quantity.form === 'vague')
  const readings = new Set(wide.map(({ fact, quantity: { low, high } }) => words.reading(bareValue(fact), low, high)))
  return [
    ...(has(({ quantity: { form } }) => form === 'least' || form === 'most') ? [bound] : []),
    ...(readings.size > 0 ? [vague([...readings])] : []),
    ...(has(({ fact: { status } }) => status !== 'asserted' && status !== 'attributed') ? [soft] : []),
  ].join(' ')
}
