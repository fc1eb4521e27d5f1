import { useEffect, useRef, useState } from 'react'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { openSpeechClip } from './speech-clip'
import type { SpeechClip } from './speech-clip-port.ts'

export interface PlayButtonProps {
  readonly url: string
  /** What it says while nothing plays. @default to listen */
  readonly label?: string
}

/** A signed address changes with each reading, so the one that plays is kept. */
export function PlayButton({ url, label }: PlayButtonProps) {
  const { t } = useLocale()
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
        label={isPlaying ? t('conversations.pause') : (label ?? t('conversations.play'))}
        onPress={() => (isPlaying ? pause() : void play())}
      />
      {hasFailed ? <Notice message={t('offline')} /> : null}
    </>
  )
}
