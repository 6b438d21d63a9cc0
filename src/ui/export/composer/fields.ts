import type { FigureSettings } from '../../../picture/settings.ts'

/** What every group of fields is given: how the figure is made, and how to have it made otherwise. */
export interface FieldProps {
  readonly settings: FigureSettings
  readonly change: (some: Partial<FigureSettings>) => void
}
