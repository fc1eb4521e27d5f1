import { useQuery } from '@tanstack/react-query'
import { Text } from 'react-native'
import type { BirthProfile, Kundli } from '@astrovoice/contracts'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Screen } from '../components/screen.tsx'
import { text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { DaySection } from './day-section.tsx'
import { DashaSection } from './dasha-section.tsx'
import { FindingSection } from './finding-section.tsx'
import { kundliQuery } from './queries.ts'
import { sections, type Section } from './sections.ts'
import { TransitSection } from './transit-section.tsx'
import { VargaSection } from './varga-section.tsx'

export interface KundliScreenProps {
  readonly birth: BirthProfile
  readonly section: Section
  readonly onSection: (section: Section) => void
  readonly onBack: () => void
}

/** The birth chart with what it is held to mean. */
export function KundliScreen({ birth, section, onSection, onBack }: KundliScreenProps) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const query = useQuery(kundliQuery(api, birth.id, language))
  return (
    <Screen isWide title={t('kundli.of', { name: birth.name })} onBack={onBack}>
      <ChoiceChips
        isScrolling
        label={t('kundli.sections')}
        options={sections.map((value) => ({ value, label: t(`kundli.${value}`) }))}
        chosen={section}
        onChoose={onSection}
      />
      <WhenLoaded query={query}>
        {(kundli) => (
          <>
            <Text style={text.body}>{kundli.summary}</Text>
            {kundli.birthTime.text ? <Text style={text.quiet}>{kundli.birthTime.text}</Text> : null}
            <SectionBody section={section} kundli={kundli} birth={birth} />
          </>
        )}
      </WhenLoaded>
    </Screen>
  )
}

interface SectionBodyProps {
  readonly section: Section
  readonly kundli: Kundli
  readonly birth: BirthProfile
}

function SectionBody({ section, kundli, birth }: SectionBodyProps) {
  const { t } = useLocale()
  switch (section) {
    case 'chart':
      return <VargaSection kundli={kundli} birth={birth} />
    case 'day':
      return <DaySection birth={birth} />
    case 'dashas':
      return <DashaSection kundli={kundli} />
    case 'yogas':
      return <FindingSection findings={kundli.yogas} ifNone={t(noYogas(birth))} />
    case 'doshas':
      return <FindingSection findings={kundli.doshas} ifNone={null} />
    case 'transits':
      return <TransitSection kundli={kundli} />
  }
}

const noYogas = ({ time }: BirthProfile) => (time === null ? 'kundli.timeNeeded' : 'kundli.noYogas')
