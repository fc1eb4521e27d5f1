import { useState } from 'react'
import type { Astrologer } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { useLocale } from '../locale/use-locale.tsx'

export interface CallButtonProps {
  readonly astrologer: Pick<Astrologer, 'name' | 'refusal'>
  readonly onCall: () => void
}

/** Calls an astrologer. While a call would be refused, the button says why in short, and at length when pressed. */
export function CallButton({ astrologer: { name, refusal }, onCall }: CallButtonProps) {
  const { t } = useLocale()
  const [isExplained, setExplained] = useState(false)
  if (refusal === null) {
    return (
      <Button
        icon="phone"
        label={t('astrologers.call')}
        says={t('astrologers.callWho', { name })}
        onPress={onCall}
      />
    )
  }
  const reason = t(`astrologers.refused.${refusal}`)
  return (
    <>
      <Button kind="plain" label={reason} says={`${name}: ${reason}`} onPress={() => setExplained(true)} />
      {isExplained ? <Notice kind="hint" message={t(`faults.${refusal}`)} /> : null}
    </>
  )
}
