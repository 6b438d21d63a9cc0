interface ImportMetaEnv {
  /** Whether what is built holds everything in one file: see `src/compile/oneFile`. */
  readonly ONE_FILE?: boolean
}
