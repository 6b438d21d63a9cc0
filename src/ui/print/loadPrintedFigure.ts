/** In between for size alone: see `loadFigureMaker`. */
export const loadPrintedFigure = async () => ({ default: (await import('./PrintedFigure.tsx')).PrintedFigure })
