import { useState } from 'react'
import { Text } from 'react-native'
import type { Place } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { askDeviceLocation } from '../location/device-location'
import type { AskDeviceLocation } from '../location/device-location-port.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'

type Found = 'refused' | 'noneNear' | readonly Place[]

export interface NearPlacesProps {
  readonly onChoose: (place: Place) => void
  /** The device's own unless given. */
  readonly ask?: AskDeviceLocation
}

/** Finds the towns at the device's location, asked for once when the caller wants it; the caller chooses. */
export function NearPlaces({ onChoose, ask = askDeviceLocation }: NearPlacesProps) {
  const { t } = useLocale()
  const { api } = useSession()
  const { isBusy, trouble, attempt } = useAttempt()
  const [found, setFound] = useState<Found | null>(null)

  const find = () =>
    void attempt(async () => {
      const point = await ask()
      if (!point) return setFound('refused')
      const { places } = await api.ask('findNearPlaces', { query: { ...point, limit: 5 } })
      setFound(places.length > 0 ? places : 'noneNear')
    })
  return (
    <>
      <Button
        kind="plain"
        icon="map-pin"
        label={t('presentPlace.fromDevice')}
        isBusy={isBusy}
        onPress={find}
      />
      <Text style={text.quiet}>{t('presentPlace.fromDeviceAbout')}</Text>
      {trouble ? <Notice message={trouble} /> : null}
      {typeof found === 'string' ? <Notice kind="hint" message={t(`presentPlace.${found}`)} /> : null}
      {found && typeof found !== 'string' ? (
        <>
          <Text style={text.label}>{t('presentPlace.which')}</Text>
          <ChoiceChips<Place | null>
            label={t('presentPlace.which')}
            options={found.map((place) => ({ value: place, label: place.name }))}
            chosen={null}
            onChoose={(place) => place && onChoose(place)}
          />
        </>
      ) : null}
    </>
  )
}
