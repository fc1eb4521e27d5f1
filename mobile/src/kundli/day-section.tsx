import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { BirthProfile } from '@astrovoice/contracts'
import { DayView } from '../cards/day-view.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { formatWeekday } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { dayQuery } from './queries.ts'
import { nextDays } from './next-days.ts'

/** Today and the six days after it, at the place of birth. */
export function DaySection({ birth }: { readonly birth: BirthProfile }) {
  const { language, strings } = useLocale()
  const [days] = useState(() => nextDays(Date.now(), birth.place.timeZone, 7))
  const [date, setDate] = useState(days[0])
  const { api } = useSession()
  const day = useQuery(dayQuery(api, { birthProfileId: birth.id, language, date }))
  return (
    <>
      <ChoiceChips
        isScrolling
        label={strings.kundli.day}
        options={days.map((value, i) => ({
          value,
          label: i === 0 ? strings.kundli.today : formatWeekday(value, language),
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
