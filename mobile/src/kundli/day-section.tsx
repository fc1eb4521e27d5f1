import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { BirthProfile, PlaceId } from '@astrovoice/contracts'
import { PresentPlace } from '../births/present-place.tsx'
import { meQuery } from '../births/queries.ts'
import { DayView } from '../cards/day-view.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { formatWeekday } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { dayQuery } from './queries.ts'
import { nextDays } from './next-days.ts'

/** Today and the six days after it where the caller is; at the place of birth until they say so. */
export function DaySection({ birth }: { readonly birth: BirthProfile }) {
  const { api } = useSession()
  const me = useQuery(meQuery(api))
  return (
    <>
      <PresentPlace />
      <WhenLoaded query={me}>
        {({ presentPlace }) => (
          <Days
            key={presentPlace?.id}
            birth={birth}
            placeId={presentPlace?.id ?? null}
            timeZone={(presentPlace ?? birth.place).timeZone}
          />
        )}
      </WhenLoaded>
    </>
  )
}

interface DaysProps {
  readonly birth: BirthProfile
  /** Where the days are read; null for the place of birth. */
  readonly placeId: PlaceId | null
  readonly timeZone: string
}

function Days({ birth, placeId, timeZone }: DaysProps) {
  const { language, t } = useLocale()
  const [days] = useState(() => nextDays(Date.now(), timeZone, 7))
  const [date, setDate] = useState(days[0])
  const { api } = useSession()
  const day = useQuery(dayQuery(api, { birthProfileId: birth.id, placeId, language, date }))
  return (
    <>
      <ChoiceChips
        isScrolling
        label={t('kundli.day')}
        options={days.map((value, i) => ({
          value,
          label: i === 0 ? t('kundli.today') : formatWeekday(value, language),
        }))}
        chosen={date}
        onChoose={setDate}
      />
      <WhenLoaded query={day}>
        {(card) => (
          <Card>
            <DayView card={card} />
          </Card>
        )}
      </WhenLoaded>
    </>
  )
}
