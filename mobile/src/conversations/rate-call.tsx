import { useState } from 'react'
import { Text } from 'react-native'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { useLocale } from '../locale/use-locale.tsx'

const marks = [1, 2, 3, 4, 5] as const

export interface RateCallProps {
  /** What the caller gave this call; null: nothing yet. */
  readonly rating: number | null
  readonly onRate: (rating: number) => Promise<void>
}

/** How good a call was, from 1 to 5. It can be changed at any time, and nobody asks for it. */
export function RateCall({ rating, onRate }: RateCallProps) {
  const { t } = useLocale()
  const [given, setGiven] = useState(rating)
  const { attempt, trouble } = useAttempt()
  return (
    <>
      <Text style={text.label}>{t('conversations.rate')}</Text>
      <ChoiceChips<number | null>
        label={t('conversations.rate')}
        options={marks.map((value) => ({ value, label: t('conversations.mark', { mark: `${value}` }) }))}
        chosen={given}
        onChoose={(mark) =>
          void attempt(async () => {
            if (mark === null) return
            await onRate(mark)
            setGiven(mark)
          })
        }
      />
      {trouble ? <Notice message={trouble} /> : null}
    </>
  )
}
