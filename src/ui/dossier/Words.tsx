import styles from './Dossier.module.css'

/** Running text in which names such as ISIS-K never break at their hyphen. (A hyphen that does not break would escape "find in page".) */
export const Words = ({ children }: { readonly children: string }) =>
  children.split(/([\p{L}\d]+-\p{L}(?!\p{L}))/u).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts are fixed for a text
      <span key={index} className={styles.unbroken}>
        {part}
      </span>
    ) : (
      part
    ),
  )
