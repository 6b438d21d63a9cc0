/** In between for size alone: the first route then names this module, and not all those that making figures takes. */
export const loadFigureMaker = async () => ({ default: (await import('./FigureMaker.tsx')).FigureMaker })
