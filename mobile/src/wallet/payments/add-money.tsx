import { useState } from 'react'
import { Linking, Text } from 'react-native'
import type { Pack } from '@astrovoice/contracts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ChoiceChips } from '../../components/choice-chips.tsx'
import { Notice } from '../../components/notice.tsx'
import { text } from '../../components/theme.ts'
import { formatPaise } from '../../locale/format.ts'
import { useLocale } from '../../locale/use-locale.tsx'
import { platform } from '../queries.ts'
import { newKey, useWalletChange } from '../use-wallet-change.ts'

/** The amounts that can be added, each with its price and tax before anything is pressed. */
export function AddMoney({ packs }: { readonly packs: readonly Pack[] }) {
  const { language, t } = useLocale()
  const { api, isBusy, trouble, change } = useWalletChange()
  const [chosenId, choose] = useState(packs[0]?.id)
  // The same until a payment is begun: a second tap after a lost reply begins no second one.
  const [idempotencyKey, setKey] = useState(() => newKey())
  const chosen = packs.find(({ id }) => id === chosenId) ?? packs[0]
  if (!chosen) return null
  const price = formatPaise(chosen.pricePaise, language)
  const credit = formatPaise(chosen.creditPaise, language)
  const pay = () =>
    change(async () => {
      const body = { packId: chosen.id, platform: platform() }
      const { checkoutUrl } = await api.ask('startPayment', { body, idempotencyKey })
      setKey(newKey())
      if (checkoutUrl) await Linking.openURL(checkoutUrl)
    })
  return (
    <Card>
      <Text style={text.label}>{t('wallet.addMoney')}</Text>
      <ChoiceChips
        label={t('wallet.packs')}
        options={packs.map(({ id, creditPaise }) => ({
          value: id,
          label: formatPaise(creditPaise, language),
        }))}
        chosen={chosen.id}
        onChoose={(id) => {
          choose(id)
          // Another amount is another request.
          setKey(newKey())
        }}
      />
      <Text style={text.body}>
        {t('wallet.packPrice', { price, credit, tax: formatPaise(chosen.taxPaise, language) })}
      </Text>
      <Button label={t('wallet.pay', { price })} isBusy={isBusy} onPress={pay} />
      <Text style={text.quiet}>{t('wallet.payAbout')}</Text>
      {trouble ? <Notice message={trouble} /> : null}
    </Card>
  )
}
