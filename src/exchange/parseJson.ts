import { fail, type Result, succeed } from '../lib/result.ts'
import { scanJson } from './jsonScan.ts'
import { lineIndex } from './lineIndex.ts'
import { type Refusal, refuseWhole } from './refusal.ts'

/** Reads JSON text; where it is none, it says from which line and column on. */
export const parseJson = (json: string): Result<unknown, readonly Refusal[]> => {
  try {
    return succeed(JSON.parse(json))
  } catch {
    const fault = scanJson(json)
    if (!fault) return fail(refuseWhole('the file cannot be read as JSON', 'write it anew'))
    const start = json.trimStart()
    // The files that are read here are objects: what begins otherwise was never one, and is not cut off.
    if (start && !/^[[{]/.test(start))
      return fail([
        {
          record: '',
          ...lineIndex(json)(json.length - start.length),
          message: 'this is not a file of the kind that is read here: it is not JSON at all',
          mend: 'choose another file',
        },
      ])
    const cutOff = fault.offset >= json.trimEnd().length
    return fail([
      {
        record: '',
        ...lineIndex(json)(fault.offset),
        message: cutOff ? 'the file ends too early: it is empty or cut off' : 'the file is not JSON from here on',
        mend: cutOff ? 'fetch or save it again' : `put ${fault.expected} here`,
      },
    ])
  }
}
