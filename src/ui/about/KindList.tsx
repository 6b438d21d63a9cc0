import { relations } from '../../model/relation.ts'
import { en } from '../../words/en.ts'
import { glossary } from '../../words/glossary.ts'
import { useApp } from '../useApp.ts'
import styles from './About.module.css'

/** The kinds of the map by relation, each as the sentence that it stands for. */
export const KindList = () => {
  const kinds = useApp((state) => state.dataset.kinds)
  return relations.map((relation) => {
    const own = kinds.filter((kind) => kind.relation === relation)
    if (own.length === 0) return null
    return (
      <div key={relation}>
        <h4 className={styles.minor}>{en.relation[relation]}</h4>
        <ul className={styles.kinds}>
          {own.map(({ id, forward, aspect }) => (
            <li key={id}>
              {withEnds(forward)}
              {glossary.aspect[aspect] && <span className={styles.meta}> ({glossary.aspect[aspect]})</span>}
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

const withEnds = (sentence: string): string => {
  const [from, to] = glossary.ends
  return sentence.replace('{from}', from).replace('{to}', to)
}
