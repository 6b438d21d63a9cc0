import { useEffect, useState } from 'react'
import type { DataFormat } from '../../exchange/formats/formats.ts'
import type { Taken } from '../../exchange/formats/taken.ts'

/** A file as it will be saved, and what it cannot hold. */
export interface DataFile {
  readonly text: string
  readonly blob: Blob
  readonly losses: readonly string[]
}

interface Made {
  readonly taken: Taken
  readonly format: DataFormat
  /** Absent where it could not be written. */
  readonly file?: DataFile
}

/** Writes the file once the choice has been painted; undefined until then. */
export const useDataFile = (taken: Taken, format: DataFormat): Omit<Made, 'taken' | 'format'> | undefined => {
  const [made, setMade] = useState<Made>()
  useEffect(() => {
    const timer = setTimeout(() => {
      try {
        const text = format.write(taken)
        const blob = new Blob([text], { type: format.type })
        setMade({ taken, format, file: { text, blob, losses: format.losses(taken) } })
      } catch {
        setMade({ taken, format })
      }
    })
    return () => clearTimeout(timer)
  }, [taken, format])
  return made?.taken === taken && made.format === format ? made : undefined
}
