import type { CalendarEvent } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { useAttempt } from '../components/use-attempt.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { saveToCalendar } from './save-to-calendar'

/** Hands an event to the caller's calendar. */
export function CalendarButton({ event }: { readonly event: CalendarEvent }) {
  const { t } = useLocale()
  const { isBusy, trouble, attempt } = useAttempt()
  return (
    <>
      <Button
        kind="link"
        label={t('horoscope.toCalendar')}
        says={t('horoscope.whatToCalendar', { what: event.title })}
        isBusy={isBusy}
        onPress={() => void attempt(() => saveToCalendar(event))}
      />
      {trouble ? <Notice message={trouble} /> : null}
    </>
  )
}
