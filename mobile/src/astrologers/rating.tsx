import { Text } from 'react-native'
import type { Astrologer } from '@astrovoice/contracts'
import { text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'

/** The mean of callers' ratings with their number, or that there are too few. */
export function Rating({ rating }: Pick<Astrologer, 'rating'>) {
  const { t } = useLocale()
  const words = rating
    ? t('astrologers.rating', { mean: rating.mean.toFixed(1), count: `${rating.count}` })
    : t('astrologers.fewRatings')
  return <Text style={text.quiet}>{words}</Text>
}
