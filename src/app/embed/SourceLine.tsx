import { ExternalLink } from 'lucide-react'
import { fragmentOf } from '../../state/stories/playing.ts'
import { mapAddress } from '../../ui/common/mapAddress.ts'
import { useApp } from '../../ui/useApp.ts'
import { embed as words } from '../../words/embed.ts'
import styles from './Embed.module.css'

/** Where the map comes from, the way to the whole of it at the same view, and its licence. */
export const SourceLine = () => {
  const here = useApp(fragmentOf)
  const { articles, version } = useApp((state) => state.dataset)
  const fragment = [here, `data=${encodeURIComponent(version)}`].filter(Boolean).join('&')
  return (
    <div className={styles.source}>
      <span>{words.source(articles.length)}</span>{' '}
      <a
        href={`${mapAddress()}#${fragment}`}
        target="_blank"
        rel="noopener noreferrer"
        title={words.wholeName}
        className={styles.whole}
      >
        {words.whole}
        <ExternalLink size={12} strokeWidth={2} aria-hidden />
      </a>
      <a
        href="https://creativecommons.org/licenses/by/4.0/"
        target="_blank"
        rel="license noopener noreferrer"
        title={words.licenceName}
        className={styles.licence}
      >
        {words.licence}
      </a>
    </div>
  )
}
