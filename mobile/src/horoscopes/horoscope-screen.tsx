import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { HoroscopePeriod, MoonSign, type BirthProfile, type BirthProfileId } from '@astrovoice/contracts'
import { birthsQuery } from '../births/queries.ts'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Screen } from '../components/screen.tsx'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { HoroscopeView } from './horoscope-view.tsx'
import { myHoroscopeQuery, signHoroscopeQuery } from './queries.ts'

/** The day, week, month and year of a birth; of a Moon sign for callers without one, or who choose it. */
export function HoroscopeScreen({ onBack }: { readonly onBack: () => void }) {
  const { t } = useLocale()
  const { api } = useSession()
  const births = useQuery(birthsQuery(api))
  const [period, setPeriod] = useState<HoroscopePeriod>('day')
  return (
    <Screen isWide title={t('horoscope.title')} onBack={onBack}>
      <ChoiceChips
        label={t('horoscope.period')}
        options={HoroscopePeriod.options.map((value) => ({ value, label: t(`horoscope.periods.${value}`) }))}
        chosen={period}
        onChoose={setPeriod}
      />
      <WhenLoaded query={births}>{(all) => <OfOwner births={all} period={period} />}</WhenLoaded>
    </Screen>
  )
}

interface OfOwnerProps {
  readonly births: readonly BirthProfile[]
  readonly period: HoroscopePeriod
}

function OfOwner({ births, period }: OfOwnerProps) {
  const { t } = useLocale()
  const own = births.find(({ relation }) => relation === 'self') ?? births[0]
  const [chosen, choose] = useState<BirthProfileId | null>(own?.id ?? null)
  return (
    <>
      {births.length > 0 ? (
        <ChoiceChips
          isScrolling
          label={t('horoscope.whose')}
          options={[
            ...births.map(({ id, name }) => ({ value: id as BirthProfileId | null, label: name })),
            { value: null, label: t('horoscope.ofSign') },
          ]}
          chosen={chosen}
          onChoose={choose}
        />
      ) : null}
      {chosen ? <Mine birthProfileId={chosen} period={period} /> : <OfSign period={period} />}
    </>
  )
}

interface MineProps {
  readonly birthProfileId: BirthProfileId
  readonly period: HoroscopePeriod
}

function Mine({ birthProfileId, period }: MineProps) {
  const { language } = useLocale()
  const { api } = useSession()
  const query = useQuery(myHoroscopeQuery(api, { birthProfileId, period, language }))
  return <WhenLoaded query={query}>{(horoscope) => <HoroscopeView horoscope={horoscope} />}</WhenLoaded>
}

function OfSign({ period }: { readonly period: HoroscopePeriod }) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const [sign, setSign] = useState<MoonSign>('aries')
  const query = useQuery(signHoroscopeQuery(api, { sign, period, language }))
  return (
    <>
      <ChoiceChips
        isScrolling
        label={t('horoscope.sign')}
        options={MoonSign.options.map((value) => ({ value, label: t(`horoscope.signs.${value}`) }))}
        chosen={sign}
        onChoose={setSign}
      />
      <WhenLoaded query={query}>{(horoscope) => <HoroscopeView horoscope={horoscope} />}</WhenLoaded>
    </>
  )
}
