import { useEffect, useMemo, useState } from 'react'
import { Text } from 'react-native'
import type { CallSummary } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { formatDuration, formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { openSpeechClip } from './speech-clip'

/** The summary of a call, as text and as audio. */
export function SummaryCard({ summary }: { readonly summary: CallSummary }) {
  const { language, strings } = useLocale()
  return (
    <Card>
      <Text role="heading" aria-level={2} style={text.heading}>
        {strings.conversations.summary}
      </Text>
      <Text style={text.quiet}>
        {`${formatMoment(summary.startedAt, language)} · ${formatDuration(summary.durationMs)}`}
      </Text>
      {summary.text ? (
        <Text style={text.body}>{summary.text}</Text>
      ) : (
        <Notice kind="hint" message={strings.conversations.summaryComing} />
      )}
      {summary.audioUrl ? <PlayButton url={summary.audioUrl} /> : null}
    </Card>
  )
}

function PlayButton({ url }: { readonly url: string }) {
  const { strings } = useLocale()
  const [isPlaying, setPlaying] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const clip = useMemo(() => openSpeechClip(url, () => setPlaying(false)), [url])
  useEffect(() => () => clip.close(), [clip])

  const toggle = () => {
    setPlaying(!isPlaying)
    setFailed(false)
    if (isPlaying) return clip.pause()
    clip.play().catch(() => {
      setPlaying(false)
      setFailed(true)
    })
  }
  return (
    <>
      <Button
        kind="plain"
        label={isPlaying ? strings.conversations.pause : strings.conversations.play}
        onPress={toggle}
      />
      {hasFailed ? <Notice message={strings.offline} /> : null}
    </>
  )
}
