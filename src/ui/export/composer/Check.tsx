import styles from './Fields.module.css'

interface Props {
  readonly name: string
  readonly checked: boolean
  readonly set: (checked: boolean) => void
}

export const Check = ({ name, checked, set }: Props) => (
  <label className={styles.check}>
    <input type="checkbox" className={styles.box} checked={checked} onChange={({ target }) => set(target.checked)} />
    <span>{name}</span>
  </label>
)
