import { useState } from 'react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Text } from 'react-native'
import type { Wallet } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { ShowEarlier } from '../components/show-earlier.tsx'
import { text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { EntryCard } from './entry-card.tsx'
import { AddMoney } from './payments/add-money.tsx'
import { Payments } from './payments/payments.tsx'
import { newKey, useWalletChange } from './use-wallet-change.ts'
import { packsQuery, walletEntriesQuery, walletQuery } from './queries.ts'

const minuteMs = 60_000
const limitsPaise = [5000, 10_000, 20_000, 50_000]
const playMoneyPaise = 20_000

/** What the caller has, what a call may cost, and the history. */
export function WalletScreen({ onBack }: { readonly onBack: () => void }) {
  const { t } = useLocale()
  const { api } = useSession()
  const wallet = useQuery(walletQuery(api))
  const packs = useQuery(packsQuery(api))
  const entries = useInfiniteQuery(walletEntriesQuery(api))
  return (
    <Screen title={t('wallet.title')} onBack={onBack}>
      <Text style={text.body}>{t('wallet.about')}</Text>
      <WhenLoaded query={wallet}>
        {(found) => (
          <>
            <Balance wallet={found} />
            <Limit wallet={found} />
            {packs.data?.packs.length ? <AddMoney packs={packs.data.packs} /> : null}
            {found.topUp === 'sandbox' && packs.data?.provider === null ? <PlayMoney /> : null}
          </>
        )}
      </WhenLoaded>
      <Payments />
      <Text role="heading" aria-level={2} style={text.heading}>
        {t('wallet.history')}
      </Text>
      <WhenLoaded query={entries}>
        {(found) =>
          found.length === 0 ? (
            <Text style={text.body}>{t('wallet.none')}</Text>
          ) : (
            found.map((entry) => <EntryCard key={entry.ordinal} entry={entry} />)
          )
        }
      </WhenLoaded>
      <ShowEarlier query={entries} />
    </Screen>
  )
}

function Balance({ wallet }: { readonly wallet: Wallet }) {
  const { language, t } = useLocale()
  const { paidPaise, bonusPaise, reservedPaise, isCharged, freeCallMs } = wallet
  const amount = (paise: number) => ({ amount: formatPaise(paise, language) })
  return (
    <Card>
      <Text style={text.label}>{t('wallet.balance')}</Text>
      <Text style={text.title}>{formatPaise(paidPaise + bonusPaise, language)}</Text>
      {bonusPaise > 0 ? <Text style={text.quiet}>{t('wallet.bonusOf', amount(bonusPaise))}</Text> : null}
      {reservedPaise > 0 ? (
        <Text style={text.quiet}>{t('wallet.reserved', amount(reservedPaise))}</Text>
      ) : null}
      {isCharged ? null : <Text style={text.quiet}>{t('wallet.notCharged')}</Text>}
      {freeCallMs === null ? null : (
        <Text style={text.quiet}>{t('wallet.firstFree', { minutes: freeCallMs / minuteMs })}</Text>
      )}
    </Card>
  )
}

function Limit({ wallet: { callLimitPaise } }: { readonly wallet: Wallet }) {
  const { language, t } = useLocale()
  const { api, trouble, change } = useWalletChange()
  // A limit that another client has set is among the choices.
  const amounts = [...new Set([...limitsPaise, ...(callLimitPaise === null ? [] : [callLimitPaise])])]
  amounts.sort((a, b) => a - b)
  const options = amounts.map((value) => ({ value, label: formatPaise(value, language) }))
  return (
    <Card>
      <Text style={text.label}>{t('wallet.limit')}</Text>
      <ChoiceChips<number | null>
        label={t('wallet.limit')}
        options={[{ value: null, label: t('wallet.noLimit') }, ...options]}
        chosen={callLimitPaise}
        onChoose={(limit) => change(() => api.ask('setCallLimit', { body: { callLimitPaise: limit } }))}
      />
      <Text style={text.quiet}>{t('wallet.limitAbout')}</Text>
      {trouble ? <Notice message={trouble} /> : null}
    </Card>
  )
}

/** Where stand-ins are allowed. */
function PlayMoney() {
  const { language, t } = useLocale()
  const { api, isBusy, trouble, change } = useWalletChange()
  // The same until the money is there: a second tap after a lost reply adds it once.
  const [idempotencyKey, setKey] = useState(() => newKey())
  const topUp = () =>
    change(async () => {
      await api.ask('topUpInSandbox', { body: { amountPaise: playMoneyPaise }, idempotencyKey })
      setKey(newKey())
    })
  return (
    <Card>
      <Button
        label={t('wallet.topUp', { amount: formatPaise(playMoneyPaise, language) })}
        isBusy={isBusy}
        onPress={topUp}
      />
      <Text style={text.quiet}>{t('wallet.topUpAbout')}</Text>
      {trouble ? <Notice message={trouble} /> : null}
    </Card>
  )
}
