declare module 'edtf' {
  /** A parsed date or interval; bounds in milliseconds UTC, null where unknown, ±Infinity where open. */
  interface Parsed {
    readonly type: string
    readonly min: number | null
    readonly max: number | null
  }
  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): Parsed
}
