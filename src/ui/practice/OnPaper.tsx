import type { PracticeQuestion } from '../../model/practice.ts'

interface Props {
  readonly set: string
  readonly title: string
  readonly questions: readonly PracticeQuestion[]
}

/** The same questions as a worksheet, and their key. */
export const OnPaper = (_: Props) => null
