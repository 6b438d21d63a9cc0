import { scaleLinear } from 'd3-scale'
import { groupBy } from '../lib/groupBy.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Disagreement } from '../model/disagreement.ts'
import type { Fact } from '../model/fact.ts'
import { type Quantity, quantityOf } from '../model/quantity.ts'
import { factsOf, letterOf } from './questions.ts'

/** A figure in its place on the axis: shares of its length, 0 to 1. */
export interface PlottedFigure {
  readonly fact: Fact
  readonly letter: string
  readonly quantity: Quantity
  readonly from: number
  readonly to: number
}

export interface FigurePlot {
  readonly subject: string
  readonly unit?: string
  readonly axis: Quantity['axis']
  readonly ticks: readonly { readonly at: number; readonly value: number }[]
  /** By attribute; each figure has a lane of its own, so that equal ones never cover one another. */
  readonly groups: readonly { readonly attribute: string; readonly figures: readonly PlottedFigure[] }[]
}

interface Found {
  readonly fact: Fact
  readonly letter: string
  readonly quantity: Quantity
}

/** The figures of a question's answers, a plot for each subject and unit in which there are two to compare. */
export const plotFigures = (dataset: Pick<Dataset, 'fact'>, { answers }: Disagreement): FigurePlot[] => {
  const found = answers.flatMap((answer, index) =>
    factsOf(dataset, answer).flatMap((fact): Found[] => {
      const quantity = quantityOf(fact)
      return quantity ? [{ fact, letter: letterOf(index), quantity }] : []
    }),
  )
  const plots = groupBy(found, ({ fact, quantity }) =>
    JSON.stringify([fact.actor ?? fact.event, fact.unit, quantity.axis]),
  )
  return [...plots.values()].filter((own) => own.length > 1).map(plotOf)
}

const plotOf = (own: readonly Found[]): FigurePlot => {
  const [{ fact, quantity }] = own as [Found]
  const bounds = own.map((one) => one.quantity)
  const { place, ticks } = quantity.axis === 'time' ? timeAxis(bounds) : numberAxis(bounds)
  return {
    subject: fact.actor ?? fact.event ?? '',
    ...(fact.unit && { unit: fact.unit }),
    axis: quantity.axis,
    ticks: ticks.map((value) => ({ value, at: place(value) })),
    groups: [...groupBy(own, (one) => one.fact.attribute)]
      .map(([attribute, all]) => ({
        attribute,
        figures: all.map((one) => ({
          fact: one.fact,
          letter: one.letter,
          quantity: one.quantity,
          from: place(one.quantity.low),
          to: place(one.quantity.high),
        })),
      }))
      .sort(totalsFirst),
  }
}

interface Axis {
  readonly place: (value: number) => number
  readonly ticks: readonly number[]
}

/** From nought, so that lengths can be compared; past the greatest, so that an arrow has room. */
const numberAxis = (all: readonly Quantity[]): Axis => {
  const most = Math.max(1, ...all.map(({ high, form }) => (form === 'least' ? high * 1.15 : high)))
  const scale = scaleLinear().domain([0, most]).nice(5)
  return { place: scale, ticks: scale.ticks(5) }
}

const day = 86_400_000

/** Whole years around all that is told. */
const timeAxis = (all: readonly Quantity[]): Axis => {
  const first = new Date(Math.min(...all.map(({ low }) => low))).getUTCFullYear()
  const last = new Date(Math.max(...all.map(({ high }) => high)) - day).getUTCFullYear()
  const scale = scaleLinear().domain([Date.UTC(first, 0), Date.UTC(last + 1, 0)])
  const years = last - first + 1
  const step = [1, 2, 5, 10, 20, 50, 100].find((some) => years / some <= 6) ?? 500
  const ticks = Array.from({ length: years + 1 }, (_, i) => first + i).filter((year) => (year - first) % step === 0)
  return { place: scale, ticks: ticks.map((year) => Date.UTC(year, 0)) }
}

/** A sum stands before what it is the sum of. */
const totalsFirst = (a: { attribute: string }, b: { attribute: string }): number =>
  Number(b.attribute.endsWith('-total')) - Number(a.attribute.endsWith('-total'))
