import { fail, type Result, succeed } from '../lib/result.ts'
import { scanJson } from './jsonScan.ts'
import { lineIndex } from './lineIndex.ts'
import { type Refusal, refuseWhole } from './refusal.ts'

/** Parses a file; where it is no JSON, tells the place and the mend. */
export const parseJson = (json: string): Result<unknown, readonly Refusal[]> => {
  try {
    return succeed(JSON.parse(json))
  } catch {
    const fault = scanJson(json)
    if (!fault) return fail(refuseWhole('the file cannot be read as JSON', 'write it anew'))
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
