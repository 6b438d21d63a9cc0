import { useId, useState } from 'react'
import type { Pair } from '../../model/relationship.ts'
import { byArticle } from '../../query/byArticle.ts'
import type { RelationClaims } from '../../query/claimsOfPair.ts'
import { cite as citeWords, dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import { CiteButton } from './CiteButton.tsx'
import { CitePanel } from './CitePanel.tsx'
import { CopyButton } from './CopyButton.tsx'
import { claimsAsText } from './claimsAsText.ts'
import styles from './Dossier.module.css'
import { linkTo } from './linkTo.ts'
import { loadStyles } from './useStyles.ts'

interface Props {
  readonly pair: Pair
  readonly groups: readonly RelationClaims[]
}

/** What can be taken from a pair's dossier: the citations, and the claims as text. */
export const PairFoot = ({ pair, groups }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const [citing, setCiting] = useState(false)
  const panel = useId()
  const claims = groups.flatMap((group) => group.shown)
  const cited = byArticle(dataset, claims).flatMap(({ article: id, own }) => {
    const article = dataset.article.get(id)
    return article ? own.map((locator) => ({ article, locator })) : []
  })
  const text = async () => {
    const { styles: all, formatAll, clipboardText } = await loadStyles()
    const [style] = all
    const entries = style ? formatAll(style, cited).filter((piece) => piece.part === 'list') : []
    const list = clipboardText(entries).text
    return {
      text: claimsAsText(
        dataset,
        view.date,
        pair,
        groups,
        list,
        linkTo(view, { type: 'tie', id: groups[0]?.id ?? '' }),
      ),
    }
  }
  return (
    <>
      {citing && <CitePanel id={panel} cited={cited} onClose={() => setCiting(false)} />}
      <div className={styles.footRow}>
        <span className={styles.footCount}>{en.claims(claims.length)}</span>
        <CiteButton
          open={citing}
          controls={panel}
          onToggle={() => setCiting(!citing)}
          label={citeWords.citeAll(claims.length)}
        />
        <CopyButton label={dossierWords.copyText} content={text} notice={dossierWords.copied} />
      </div>
    </>
  )
}
