import { Text } from 'react-native'
import type { CallBill, CallSummary } from '@astrovoice/contracts'
import { Card } from '../components/card.tsx'
import { DeleteButton } from '../components/delete-button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { formatDate, formatDuration, formatMoment, formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { PlayButton } from './play-button.tsx'
import { RateCall } from './rate-call.tsx'

export interface SummaryCardProps {
  readonly summary: CallSummary
  /** Deletes the call. */
  readonly onDelete: () => Promise<void>
  readonly onRate: (rating: number) => Promise<void>
}

/** The summary of a call: headline, dates, next step and questions, and the whole as text and as audio. */
export function SummaryCard({ summary, onDelete, onRate }: SummaryCardProps) {
  const { language, t } = useLocale()
  const startedAt = formatMoment(summary.startedAt, language)
  return (
    <Card>
      <Text role="heading" aria-level={2} style={text.heading}>
        {t('conversations.summary')}
      </Text>
      <Text style={text.quiet}>{`${startedAt} · ${formatDuration(summary.durationMs)}`}</Text>
      {summary.bill ? <BillLine bill={summary.bill} /> : null}
      <SummaryBody summary={summary} />
      {summary.audioUrl ? <PlayButton url={summary.audioUrl} /> : null}
      <RateCall rating={summary.rating} onRate={onRate} />
      <DeleteButton
        label={t('privacy.deleteCall')}
        says={t('privacy.deleteCallWhen', { when: startedAt })}
        question={t('privacy.deleteCallQuestion')}
        details={t('privacy.deleteCallDetails')}
        onDelete={onDelete}
      />
    </Card>
  )
}

/** What was heard and what it cost. */
function BillLine({ bill }: { readonly bill: CallBill }) {
  const { language, t } = useLocale()
  const time = formatDuration(bill.heardMs)
  const cost = formatPaise(bill.chargedPaise, language)
  return (
    <Text style={text.quiet}>
      {bill.pricePaisePerMinute === 0
        ? t('wallet.heardFree', { time })
        : t('wallet.heardFor', { time, cost })}
    </Text>
  )
}

function SummaryBody({ summary }: { readonly summary: CallSummary }) {
  const { language, t } = useLocale()
  const { state, headline, dates, text: whole } = summary
  if (state === 'pending') return <Notice kind="hint" message={t('conversations.summaryComing')} />
  if (state === 'none') return <Notice kind="hint" message={t('conversations.noSummary')} />
  return (
    <>
      {headline ? <Text style={text.heading}>{headline}</Text> : null}
      {dates.map((date) => (
        <Text key={date.text} style={text.body}>
          {`${date.text} · ${formatDate(date.from, language)} – ${formatDate(date.until, language)}`}
        </Text>
      ))}
      {summary.nextStep ? (
        <Text style={text.body}>{t('conversations.nextStep', { what: summary.nextStep })}</Text>
      ) : null}
      {whole && headline ? (
        <Disclosure label={t('conversations.wholeSummary')}>
          <Text style={text.body}>{whole}</Text>
        </Disclosure>
      ) : (
        <Text style={text.body}>{whole}</Text>
      )}
    </>
  )
}
