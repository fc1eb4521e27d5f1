import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Notice } from '../../components/notice.tsx'
import { useLocale } from '../../locale/use-locale.tsx'

export interface KeptCallOfferProps {
  readonly isBusy?: boolean
  readonly onGoOn: () => void
}

/** Offers to go on with a call that a reload has broken off. */
export function KeptCallOffer({ isBusy = false, onGoOn }: KeptCallOfferProps) {
  const { t } = useLocale()
  return (
    <Card>
      <Notice kind="hint" message={t('call.stillOn')} />
      <Button label={t('call.goOn')} isBusy={isBusy} onPress={onGoOn} />
    </Card>
  )
}
