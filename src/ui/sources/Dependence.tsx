import { memo, useMemo } from 'react'
import type { Visible } from '../../model/visible.ts'
import { articleName } from '../../query/articleName.ts'
import { dependenceOf } from '../../query/sources/dependence.ts'
import { speakerOf } from '../../words/sentences.ts'
import { sources } from '../../words/sources.ts'
import styles from './Dependence.module.css'
import { DependenceDiagram } from './DependenceDiagram.tsx'
import common from './Sources.module.css'

/** So many speakers are told of; a large map may have hundreds. */
const most = 8

/** How the articles hang together: which derive from which, and whose word comes through more than one. */
export const Dependence = memo(({ visible: { dataset, ties } }: { readonly visible: Visible }) => {
  const { derived, shared, articles, independent } = useMemo(() => dependenceOf(dataset, ties), [dataset, ties])
  const name = (id: string) => articleName(dataset, id)
  const told = shared.slice(0, most)
  return (
    <section className={common.part}>
      <h3 className={common.heading}>{sources.witnesses}</h3>
      <div className={styles.columns}>
        <div>
          {articles > 0 && (
            <p className={styles.lead}>
              {sources.independent(articles, independent, derived.length > 0, shared.length)}
            </p>
          )}
          <p className={styles.rule}>{sources.rule}</p>
          <ul className={styles.sentences}>
            {derived.map(({ article, from }) => (
              <li key={article}>{sources.derives(name(article), name(from))}</li>
            ))}
            {told.map(({ speaker, articles: own, merged }) => (
              <li key={speaker}>
                {sources.quoted(speakerOf(speaker, dataset) ?? speaker, own.map(name))}{' '}
                {merged.length > 0 ? sources.merged(merged.length) : sources.mergedNone}
              </li>
            ))}
          </ul>
        </div>
        {told.length + derived.length > 0 && dataset.articles.length <= 20 && (
          <DependenceDiagram dataset={dataset} derived={derived} shared={told} />
        )}
      </div>
    </section>
  )
})
