import { useQuery } from '@tanstack/react-query'
import { Text } from 'react-native'
import type { AstrologerId } from '@astrovoice/contracts'
import { text } from '../components/theme.ts'
import { PlayButton } from '../conversations/play-button.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { sampleQuery } from './queries.ts'

/** Some seconds of an astrologer's voice with their words. A caller who cannot get them calls without. */
export function VoiceSample({ astrologerId }: { readonly astrologerId: AstrologerId }) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const { data } = useQuery(sampleQuery(api, language, astrologerId))
  if (!data) return null
  if (data.audioUrl === null) return <Text style={text.quiet}>{t('person.sampleComing')}</Text>
  return (
    <>
      <PlayButton url={data.audioUrl} label={t('person.hear')} />
      <Text style={[text.quiet, { textAlign: 'center' }]}>{`“${data.text}”`}</Text>
    </>
  )
}
