import { codingSchema } from '../../exchange/codingSchema.ts'
import type { Code, Coding } from '../../model/coding.ts'
import { theKept } from '../kept/kept.ts'
import { openShelf, type Shelf } from '../kept/shelf.ts'

let shelf: Shelf<Coding> | undefined

/** What coders have chosen on this device, each under their name and the set. */
export const theCodings = (): Shelf<Coding> => {
  shelf ??= openShelf<Coding>(theKept(), {
    name: 'codings',
    version: 1,
    read: (value) => {
      const read = codingSchema.safeParse(value)
      return read.success ? read.data : undefined
    },
  })
  return shelf
}

export const idOfCoding = ({ coder, set, data }: Pick<Coding, 'coder' | 'set' | 'data'>): string =>
  JSON.stringify([data, set, coder])

/** Keeps one code beside those that are there. */
export const keepCode = async (coding: Coding, code: Code): Promise<void> => {
  await theCodings().alter(idOfCoding(coding), (now) => withCode(now ?? coding, code))
}

/** The codes with one of them put in place of what was said of its claim before. */
export const withCode = (coding: Coding, code: Code): Coding => {
  const known = coding.codes.some(({ claim }) => claim === code.claim)
  return {
    ...coding,
    codes: known ? coding.codes.map((one) => (one.claim === code.claim ? code : one)) : [...coding.codes, code],
  }
}
