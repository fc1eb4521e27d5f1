import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'expo-router'
import { Text, View } from 'react-native'
import type { Wallet } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { space, text } from '../components/theme.ts'
import { formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { links } from '../navigation/links.ts'
import { useSession } from '../session/use-session.tsx'
import { walletQuery } from './queries.ts'

const minuteMs = 60_000

/** Before a call: what is free, how long the balance lasts, and where the call ends. Nothing where calls are not charged. */
export function CallPrice({ pricePaisePerMinute }: { readonly pricePaisePerMinute: number }) {
  const { t } = useLocale()
  const { api } = useSession()
  const router = useRouter()
  const { data } = useQuery(walletQuery(api))
  if (!data?.isCharged || pricePaisePerMinute === 0) return null
  return (
    <View style={{ gap: space.xs }}>
      <Terms wallet={data} pricePaisePerMinute={pricePaisePerMinute} />
      <Text style={text.quiet}>{t('call.payHeard')}</Text>
      <Button kind="link" label={t('call.wallet')} onPress={() => router.push(links.wallet)} />
    </View>
  )
}

interface TermsProps {
  readonly wallet: Wallet
  readonly pricePaisePerMinute: number
}

function Terms({ wallet, pricePaisePerMinute }: TermsProps) {
  const { language, t } = useLocale()
  const { freeCallMs, callLimitPaise, paidPaise, bonusPaise } = wallet
  if (freeCallMs !== null) {
    return <Text style={text.body}>{t('call.firstFree', { minutes: freeCallMs / minuteMs })}</Text>
  }
  const havePaise = paidPaise + bonusPaise
  const minutes = Math.floor(havePaise / pricePaisePerMinute)
  return (
    <>
      <Text style={text.body}>
        {t('call.balance', { amount: formatPaise(havePaise, language), minutes })}
      </Text>
      {callLimitPaise === null ? null : (
        <Text style={text.body}>
          {t('call.endsAtLimit', { amount: formatPaise(callLimitPaise, language) })}
        </Text>
      )}
    </>
  )
}
