import { Notice } from '../components/notice.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import type { CallView } from './call-view.ts'
import type { HeldCall } from './hold-call.ts'

export interface MicrophoneNoticeProps {
  readonly microphone: CallView['microphone']
  readonly call: Pick<HeldCall, 'findMicrophone' | 'setMuted'> | null
}

/** Says why the caller is not heard, and what to do. */
export function MicrophoneNotice({ microphone, call }: MicrophoneNoticeProps) {
  const { strings } = useLocale()
  if (!call || (microphone !== 'missing' && microphone !== 'held')) return null
  const isMissing = microphone === 'missing'
  return (
    <Notice
      kind="hint"
      message={isMissing ? strings.call.microphoneMissing : strings.call.microphoneHeld}
      action={{
        label: isMissing ? strings.tryAgain : strings.call.takeMicrophone,
        onPress: () => (isMissing ? call.findMicrophone() : call.setMuted(false)),
      }}
    />
  )
}
