import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { StyleSheet, Text, View } from 'react-native'
import type { CallId, ItemId, LineReport, LineReportReason } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Notice } from '../components/notice.tsx'
import { TextField } from '../components/text-field.tsx'
import { space, text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { reportsQuery } from './queries.ts'

const reasons = [
  'frightening',
  'wrong',
  'harmful',
  'money',
  'rude',
  'other',
] as const satisfies readonly LineReportReason[]

export interface ReportLineProps {
  readonly callId: CallId
  readonly itemId: ItemId
  /** The line itself, for those who hear the screen. */
  readonly line: string
}

/** Reports a line of the astrologer, or shows what became of the report. */
export function ReportLine(props: ReportLineProps) {
  const { t } = useLocale()
  const { api } = useSession()
  const { data: reports = [] } = useQuery(reportsQuery(api))
  const report = reports.find(({ itemId }) => itemId === props.itemId)
  if (report) return <Reported report={report} />
  return (
    <Disclosure label={t('reports.report')} says={`${t('reports.report')}: ${props.line}`}>
      <ReportForm {...props} />
    </Disclosure>
  )
}

function ReportForm({ callId, itemId }: ReportLineProps) {
  const { t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const { isBusy, trouble, attempt } = useAttempt()
  const [reason, setReason] = useState<LineReportReason>('frightening')
  const [note, setNote] = useState('')
  const send = () =>
    attempt(async () => {
      const body = { itemId, reason, note: note.trim() === '' ? null : note }
      await api.ask('reportLine', { params: { callId }, body })
      await cache.invalidateQueries({ queryKey: reportsQuery(api).queryKey })
    })
  return (
    <View style={styles.form}>
      <ChoiceChips
        label={t('reports.why')}
        options={reasons.map((value) => ({ value, label: t(`reports.reasons.${value}`) }))}
        chosen={reason}
        onChoose={setReason}
      />
      <TextField label={t('reports.note')} value={note} onChangeText={setNote} maxLength={1000} multiline />
      {trouble ? <Notice kind="trouble" message={trouble} /> : null}
      <Button kind="plain" label={t('reports.send')} isBusy={isBusy} onPress={() => void send()} />
    </View>
  )
}

function Reported({ report: { replyBy, decision, reply } }: { readonly report: LineReport }) {
  const { t, language } = useLocale()
  if (decision === null)
    return <Text style={text.quiet}>{t('reports.waits', { when: formatMoment(replyBy, language) })}</Text>
  return (
    <View style={styles.form}>
      <Text style={text.label}>{t(`reports.decisions.${decision}`)}</Text>
      <Text style={text.body}>{reply}</Text>
    </View>
  )
}

const styles = StyleSheet.create({ form: { gap: space.s } })
