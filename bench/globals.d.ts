/** What probe.js and the floors hand to the measures. */
declare global {
  var bench: {
    readonly files: readonly { readonly blob: Blob; readonly at: number }[]
    readonly selected?: number
    readonly parsed?: number
    readonly painted?: number
    readonly delivered?: number
    pressed: number
    answer: Promise<number>
    readonly drawn: (layer: string) => number | undefined
    readonly response: (type: string, layer: string, limit?: number) => Promise<number>
    readonly start: () => void
    readonly stop: () => number[]
  }
  var floor: {
    readonly where: (id: string) => { x: number; y: number }
    readonly svgOf?: () => string
  }
}

export {}
