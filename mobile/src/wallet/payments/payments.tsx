import { useEffect, useRef, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Linking, Text } from 'react-native'
import type { Payment } from '@astrovoice/contracts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Notice } from '../../components/notice.tsx'
import { text } from '../../components/theme.ts'
import { formatMoment, formatPaise } from '../../locale/format.ts'
import { useLocale } from '../../locale/use-locale.tsx'
import { useSession } from '../../session/use-session.tsx'
import { paymentsQuery, walletEntriesQuery, walletQuery } from '../queries.ts'
import { newKey, useWalletChange } from '../use-wallet-change.ts'

/** The newest payments and how they stand. When one changes, the balance and the history are read again. */
export function Payments() {
  const { t } = useLocale()
  const { api } = useSession()
  const { data } = useQuery(paymentsQuery(api))
  const payments = data?.payments
  useWalletOf(payments)
  if (!payments?.length) return null
  return (
    <>
      <Text role="heading" aria-level={2} style={text.heading}>
        {t('wallet.payments')}
      </Text>
      {payments.map((payment) => (
        <PaymentCard key={payment.id} payment={payment} />
      ))}
    </>
  )
}

/** Reads the wallet again once a payment stands otherwise than it was shown. */
function useWalletOf(payments: readonly Payment[] | undefined): void {
  const { api } = useSession()
  const cache = useQueryClient()
  const shown = useRef<string | null>(null)
  const states = payments?.map(({ id, state, refundingPaise }) => `${id} ${state} ${refundingPaise}`).join()
  useEffect(() => {
    if (states === undefined) return
    const isChanged = shown.current !== null && shown.current !== states
    shown.current = states
    if (!isChanged) return
    void cache.invalidateQueries({ queryKey: walletQuery(api).queryKey })
    void cache.invalidateQueries({ queryKey: walletEntriesQuery(api).queryKey })
  }, [api, cache, states])
}

function PaymentCard({ payment }: { readonly payment: Payment }) {
  const { language, t } = useLocale()
  const { state, pricePaise, creditPaise, at, checkoutUrl } = payment
  const amounts = { price: formatPaise(pricePaise, language), credit: formatPaise(creditPaise, language) }
  return (
    <Card>
      <Text style={text.label}>{t(`wallet.paymentStates.${state}`)}</Text>
      <Text style={text.body}>{t('wallet.paymentOf', amounts)}</Text>
      <Text style={text.quiet}>{formatMoment(at, language)}</Text>
      <Refunding payment={payment} />
      {checkoutUrl ? (
        <Button kind="plain" label={t('wallet.toPay')} onPress={() => void Linking.openURL(checkoutUrl)} />
      ) : null}
    </Card>
  )
}

/** What is on its way back, and one tap for what can go back. */
function Refunding({ payment }: { readonly payment: Payment }) {
  const { language, t } = useLocale()
  const { api, isBusy, trouble, change } = useWalletChange()
  // The same until it is asked for: a second tap after a lost reply asks for nothing more.
  const [idempotencyKey, setKey] = useState(() => newKey())
  const { id: paymentId, refundablePaise, refundingPaise } = payment
  const refund = () =>
    change(async () => {
      await api.ask('refundPayment', { params: { paymentId }, idempotencyKey })
      setKey(newKey())
    })
  return (
    <>
      {refundingPaise > 0 ? (
        <Text style={text.quiet}>
          {t('wallet.refunding', { amount: formatPaise(refundingPaise, language) })}
        </Text>
      ) : null}
      {refundablePaise > 0 && refundingPaise === 0 ? (
        <>
          <Button
            kind="plain"
            label={t('wallet.refund', { amount: formatPaise(refundablePaise, language) })}
            isBusy={isBusy}
            onPress={refund}
          />
          <Text style={text.quiet}>{t('wallet.refundAbout')}</Text>
        </>
      ) : null}
      {trouble ? <Notice message={trouble} /> : null}
    </>
  )
}
