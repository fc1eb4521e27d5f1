import { Text } from 'react-native'
import type { Notice } from '@astrovoice/contracts'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { NoticeDetails } from './notice-details.tsx'

export interface PurposeChoiceProps {
  readonly notice: Notice
  /** Nothing is chosen at first. */
  readonly chosen: boolean | undefined
  readonly onChoose: (isGiven: boolean) => void
}

/** A notice with its two answers, of which none stands out. */
export function PurposeChoice({ notice, chosen, onChoose }: PurposeChoiceProps) {
  const { t } = useLocale()
  return (
    <Card>
      <Text style={text.label}>{t(`consent.needed.${notice.neededFor ?? 'nothing'}`)}</Text>
      <Text role="heading" aria-level={2} style={text.heading}>
        {notice.title}
      </Text>
      <NoticeDetails notice={notice} />
      <ChoiceChips<boolean | undefined>
        label={notice.title}
        options={[
          { value: false, label: t('consent.refuse') },
          { value: true, label: t('consent.agree') },
        ]}
        chosen={chosen}
        onChoose={(isGiven) => onChoose(isGiven === true)}
      />
    </Card>
  )
}
