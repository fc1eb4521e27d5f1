import { useEffect, useRef, useState } from 'react'
import { Text } from 'react-native'
import type { CallSummary } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { formatDuration, formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { openSpeechClip } from './speech-clip'
import type { SpeechClip } from './speech-clip-port.ts'

export interface SummaryCardProps {
  readonly summary: CallSummary
  /** Whether the caller asked anything. Without a question there is no summary. */
  readonly wasAsked: boolean
}

/** The summary of a call, as text and as audio. */
export function SummaryCard({ summary, wasAsked }: SummaryCardProps) {
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
        <Notice
          kind="hint"
          message={wasAsked ? strings.conversations.summaryComing : strings.conversations.noSummary}
        />
      )}
      {summary.audioUrl ? <PlayButton url={summary.audioUrl} /> : null}
    </Card>
  )
}

/** A signed address changes with each reading, so the one that plays is kept. */
function PlayButton({ url }: { readonly url: string }) {
  const { strings } = useLocale()
  const [isPlaying, setPlaying] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const clip = useRef<SpeechClip | null>(null)
  useEffect(() => () => clip.current?.close(), [])

  const play = async () => {
    setPlaying(true)
    setFailed(false)
    try {
      clip.current ??= openSpeechClip(url, () => setPlaying(false))
      await clip.current.play()
    } catch {
      clip.current?.close()
      clip.current = null
      setPlaying(false)
      setFailed(true)
    }
  }
  const pause = () => {
    setPlaying(false)
    clip.current?.pause()
  }
  return (
    <>
      <Button
        kind="plain"
        label={isPlaying ? strings.conversations.pause : strings.conversations.play}
        onPress={() => (isPlaying ? pause() : void play())}
      />
      {hasFailed ? <Notice message={strings.offline} /> : null}
    </>
  )
}
