import { actorTypes } from '../../model/actor.ts'
import { relations } from '../../model/relation.ts'
import { statuses } from '../../model/status.ts'
import { validities } from '../../model/validity.ts'
import { en } from '../../words/en.ts'
import { glossary } from '../../words/glossary.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { ContestedGlyph, TypeGlyph } from '../legend/glyphs.tsx'
import styles from './About.module.css'
import { KindList } from './KindList.tsx'
import { Section } from './Section.tsx'
import { Term } from './Term.tsx'

/** The words of the map, with its marks as it draws them. */
export const GlossaryPage = () => (
  <>
    <p>{glossary.lead}</p>
    <Section title={glossary.things}>
      <dl className={styles.terms}>
        {glossary.terms.map(([word, meaning]) => (
          <Term key={word} word={word} meaning={meaning} />
        ))}
      </dl>
    </Section>
    <Section title={glossary.relations}>
      <dl className={styles.terms}>
        {relations.map((relation) => (
          <Term
            key={relation}
            glyph={<TieGlyph tie={{ relation }} />}
            word={en.relation[relation]}
            meaning={en.relationMeaning[relation]}
          />
        ))}
      </dl>
    </Section>
    <Section title={glossary.status}>
      <dl className={styles.terms}>
        {statuses.map((status) => (
          <Term
            key={status}
            glyph={<TieGlyph tie={{ relation: 'rivalry', status }} />}
            word={en.status[status]}
            meaning={en.statusMeaning[status]}
          />
        ))}
      </dl>
    </Section>
    <Section title={glossary.validity}>
      <p>{glossary.validityAt}</p>
      <dl className={styles.terms}>
        {validities.map((validity) => (
          <Term
            key={validity}
            glyph={validity === 'not yet' ? <span /> : <TieGlyph tie={{ relation: 'rivalry', validity }} />}
            word={en.validity[validity]}
            meaning={en.validityMeaning[validity]}
          />
        ))}
      </dl>
    </Section>
    <Section title={glossary.contested}>
      <dl className={styles.terms}>
        <Term glyph={<ContestedGlyph />} word={en.contested} meaning={en.contestedMeaning} />
      </dl>
    </Section>
    <Section title={glossary.types}>
      <ul className={styles.types}>
        {actorTypes.map((type) => (
          <li key={type}>
            <TypeGlyph type={type} />
            {en.actorType[type]}
          </li>
        ))}
      </ul>
      <p>{glossary.subject}</p>
    </Section>
    <Section title={glossary.kinds}>
      <p>{glossary.kindsNote}</p>
      <KindList />
    </Section>
  </>
)
