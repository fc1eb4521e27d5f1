import { Text } from 'react-native'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { Section } from '../settings/section.tsx'
import { usePreferences } from '../settings/use-preferences.ts'

/** Whether each astrologer hears what others remember. */
export function Sharing() {
  const { t } = useLocale()
  const { query, trouble, change } = usePreferences()
  return (
    <Section title={t('memory.sharing')}>
      <Text style={text.body}>{t('memory.sharingAbout')}</Text>
      {trouble ? <Notice message={trouble} /> : null}
      <WhenLoaded query={query}>
        {({ preferences }) => (
          <ChoiceChips
            label={t('memory.sharing')}
            options={[
              { value: false, label: t('memory.apart') },
              { value: true, label: t('memory.together') },
            ]}
            chosen={preferences.sharesMemory}
            onChoose={(sharesMemory) => change({ sharesMemory })}
          />
        )}
      </WhenLoaded>
    </Section>
  )
}
