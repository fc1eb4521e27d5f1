import { useQuery } from '@tanstack/react-query'
import { Text } from 'react-native'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { LightMark } from './light-mark.tsx'
import { myHoroscopeQuery } from './queries.ts'

/** Today in a few words, above the astrologers. Nothing is shown until it is there. */
export function TodayCard({ onOpen }: { readonly onOpen: () => void }) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const { data } = useQuery(myHoroscopeQuery(api, { period: 'day', language }))
  if (!data) return null
  const { title, light, text: words } = data.widget
  return (
    <Card>
      <Text role="heading" aria-level={2} style={text.heading}>
        {title}
      </Text>
      <LightMark light={light} />
      <Text style={text.body}>{words}</Text>
      <Button kind="link" label={t('horoscope.open')} onPress={onOpen} />
    </Card>
  )
}
