import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { StyleSheet } from 'react-native'
import type { BirthProfile } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { useAttempt } from '../components/use-attempt.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { Grid } from '../design/grid.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { BirthCard, type BirthPage } from './birth-card.tsx'
import { birthsQuery } from './queries.ts'
import { RemoveBirth } from './remove-birth.tsx'

export interface BirthsScreenProps {
  readonly onAdd: () => void
  readonly onOpen: (page: BirthPage, birth: BirthProfile) => void
}

/** The caller's own birth and those of people they ask about. */
export function BirthsScreen({ onAdd, onOpen }: BirthsScreenProps) {
  const { t } = useLocale()
  const { api } = useSession()
  const { trouble, attempt } = useAttempt()
  const births = useQuery(birthsQuery(api))
  const [removing, setRemoving] = useState<BirthProfile | null>(null)
  return (
    <Screen isWide title={t('births.title')}>
      {trouble ? <Notice message={trouble} /> : null}
      <WhenLoaded query={births}>
        {(birthProfiles) => (
          <Grid>
            {birthProfiles.map((birth) => (
              <BirthCard
                key={birth.id}
                birth={birth}
                onOpen={(page) => onOpen(page, birth)}
                onRemove={() => setRemoving(birth)}
              />
            ))}
          </Grid>
        )}
      </WhenLoaded>
      <Button icon="plus" label={t('births.add')} onPress={onAdd} style={styles.add} />
      <RemoveBirth birth={removing} onRemove={(act) => void attempt(act)} onClose={() => setRemoving(null)} />
    </Screen>
  )
}

const styles = StyleSheet.create({ add: { alignSelf: 'center' } })
