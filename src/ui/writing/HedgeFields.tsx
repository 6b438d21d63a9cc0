import type { HedgeQuestion } from '../../model/question.ts'
import { softStatuses } from '../../model/sign.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { writing as words } from '../../words/writing.ts'
import { useApp } from '../useApp.ts'
import { EvidenceField } from './EvidenceField.tsx'

interface Props {
  readonly question: HedgeQuestion
  readonly advice?: string | undefined
  readonly onChange: (question: HedgeQuestion) => void
}

/** The claims of which some are not said outright. */
export const HedgeFields = ({ question, advice, onChange }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const isSoft = (id: string) => softStatuses.some((soft) => soft === dataset.claim.get(id)?.status)
  return (
    <EvidenceField
      label={words.among}
      value={{ claims: question.among, facts: [] }}
      least={2}
      most={mostOf.among}
      takesFacts={false}
      advice={advice}
      about={(id) => (isSoft(id) ? words.notOutright : words.saidOutright)}
      onChange={({ claims }) => onChange({ ...question, among: claims })}
    />
  )
}
