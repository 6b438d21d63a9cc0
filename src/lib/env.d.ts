interface ImportMetaEnv {
  /** Whether what is built holds everything in one file: see `src/compile/oneFile`. */
  readonly ONE_FILE?: boolean
  /** Whether what is built is the page that other sites show in a frame: see `src/app/embed`. */
  readonly EMBED?: boolean
}
