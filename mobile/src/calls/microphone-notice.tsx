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
  const { t } = useLocale()
  if (!call || (microphone !== 'missing' && microphone !== 'held')) return null
  const isMissing = microphone === 'missing'
  return (
    <Notice
      kind="hint"
      message={isMissing ? t('call.microphoneMissing') : t('call.microphoneHeld')}
      action={{
        label: isMissing ? t('tryAgain') : t('call.takeMicrophone'),
        onPress: () => (isMissing ? call.findMicrophone() : call.setMuted(false)),
      }}
    />
  )
}
