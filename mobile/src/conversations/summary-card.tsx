import { useEffect, useRef, useState } from 'react'
import { Text } from 'react-native'
import type { CallSummary } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { formatDate, formatDuration, formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { openSpeechClip } from './speech-clip'
import type { SpeechClip } from './speech-clip-port.ts'

/** The summary of a call: headline, dates, next step and questions, and the whole as text and as audio. */
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
      <SummaryBody summary={summary} />
      {summary.audioUrl ? <PlayButton url={summary.audioUrl} /> : null}
    </Card>
  )
}

function SummaryBody({ summary }: { readonly summary: CallSummary }) {
  const { language, strings } = useLocale()
  const { state, headline, dates, text: whole } = summary
  if (state === 'pending') return <Notice kind="hint" message={strings.conversations.summaryComing} />
  if (state === 'none') return <Notice kind="hint" message={strings.conversations.noSummary} />
  return (
    <>
      {headline ? <Text style={text.heading}>{headline}</Text> : null}
      {dates.map((date) => (
        <Text key={date.text} style={text.body}>
          {`${date.text} · ${formatDate(date.from, language)} – ${formatDate(date.until, language)}`}
        </Text>
      ))}
      {summary.nextStep ? (
        <Text style={text.body}>{strings.conversations.nextStep(summary.nextStep)}</Text>
      ) : null}
      {whole && headline ? (
        <Disclosure label={strings.conversations.wholeSummary}>
          <Text style={text.body}>{whole}</Text>
        </Disclosure>
      ) : (
        <Text style={text.body}>{whole}</Text>
      )}
    </>
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
