import { version as software } from '../../../package.json'
import { about } from '../../words/about.ts'
import { SiteFileLink } from '../common/SiteFileLink.tsx'
import { useApp } from '../useApp.ts'
import styles from './About.module.css'
import { Section } from './Section.tsx'
import { Sources } from './Sources.tsx'

/** What the map is, how it came about, what it cannot tell, and where it can be taken from. */
export const AboutPage = () => {
  const { title, version, articles, actors, claims, relationships } = useApp((state) => state.dataset)
  return (
    <>
      <p className={styles.lead}>{about.what(title)}</p>
      <p>{about.holds(articles.length, claims.length, actors.length, relationships.length)}</p>
      {!import.meta.env.ONE_FILE && (
        <p>
          <a href="read.html">{about.read}</a>
        </p>
      )}
      <Section title={about.made}>
        {about.making.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Section>
      <Section title={about.rulesTitle}>
        {about.rules.map(([word, rule]) => (
          <p key={word}>
            <strong>{word}</strong> {rule}
          </p>
        ))}
      </Section>
      <Section title={about.limitsTitle}>
        <ul className={styles.bullets}>
          {about.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Section>
      <Section title={about.sources}>
        <Sources />
      </Section>
      <Section title={about.care}>
        {about.careNote.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Section>
      <Section title={about.data}>
        <p>{about.dataNote}</p>
        <ul className={styles.files}>
          {about.files.map(([path, what]) => (
            <li key={path}>
              <SiteFileLink path={path}>{path.replace('data/', '')}</SiteFileLink> {what}
            </li>
          ))}
        </ul>
        <p>{about.stable}</p>
      </Section>
      <Section title={about.version}>
        <p>{about.versions(version, software)}</p>
        {about.licences.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <SiteFileLink path="third-party-licenses.md">{about.thirdParty}</SiteFileLink>
        </p>
      </Section>
    </>
  )
}
