import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Text } from 'react-native'
import type { BirthProfile, BirthProfileId } from '@astrovoice/contracts'
import { birthsQuery } from '../births/queries.ts'
import { MatchView } from '../cards/match-view.tsx'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { matchQuery } from './queries.ts'

type Side = 'bride' | 'groom'

export interface MatchScreenProps {
  readonly birth: BirthProfile
  readonly onAdd: () => void
  readonly onBack: () => void
}

/** Guna milan of one profile with another one of the caller. */
export function MatchScreen({ birth, onAdd, onBack }: MatchScreenProps) {
  const { t } = useLocale()
  const { api } = useSession()
  const [side, setSide] = useState<Side | null>(null)
  const [chosen, setChosen] = useState<BirthProfileId | null>(null)
  const births = useQuery(birthsQuery(api))
  return (
    <Screen title={t('match.of', { name: birth.name })} onBack={onBack}>
      <WhenLoaded query={births}>
        {(birthProfiles) => {
          const others = birthProfiles.filter(({ id }) => id !== birth.id)
          if (others.length === 0) {
            return (
              <>
                <Notice kind="hint" message={t('match.nobody')} />
                <Button label={t('births.add')} onPress={onAdd} />
              </>
            )
          }
          return (
            <Card>
              <Text style={text.label}>{t('match.with')}</Text>
              <ChoiceChips
                label={t('match.with')}
                options={others.map(({ id, name }) => ({ value: id, label: name }))}
                chosen={chosen}
                onChoose={setChosen}
              />
              <Text style={text.label}>{t('match.side', { name: birth.name })}</Text>
              <ChoiceChips
                label={t('match.side', { name: birth.name })}
                options={(['bride', 'groom'] as const).map((value) => ({
                  value,
                  label: t(`match.${value}`),
                }))}
                chosen={side}
                onChoose={setSide}
              />
            </Card>
          )
        }}
      </WhenLoaded>
      {chosen && side ? <Match key={`${chosen} ${side}`} {...{ birth, other: chosen, side }} /> : null}
    </Screen>
  )
}

interface MatchProps {
  readonly birth: BirthProfile
  readonly other: BirthProfileId
  readonly side: Side
}

function Match({ birth, other, side }: MatchProps) {
  const { language } = useLocale()
  const { api } = useSession()
  const match = useQuery(matchQuery(api, { birthProfileId: birth.id, other, side, language }))
  return (
    <WhenLoaded query={match}>
      {(card) => (
        <Card>
          <MatchView card={card} />
        </Card>
      )}
    </WhenLoaded>
  )
}
