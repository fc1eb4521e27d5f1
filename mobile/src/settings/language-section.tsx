import { Text } from 'react-native'
import { Language, Script } from '@astrovoice/contracts'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { languageNames } from '../locale/language-switch.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { Section } from './section.tsx'
import { usePreferences } from './use-preferences.ts'

/** The languages of the app and of calls, and the letters of captions. */
export function LanguageSection() {
  const { language, t, choose } = useLocale()
  const { preferences, trouble, change } = usePreferences()
  return (
    <Section title={t('preferences.languages')}>
      <Card>
        <Text style={text.label}>{t('preferences.app')}</Text>
        <ChoiceChips
          label={t('preferences.app')}
          options={languageNames}
          chosen={language}
          onChoose={(chosen) => {
            choose(chosen)
            // Notices come in it too.
            change({ appLanguage: chosen })
          }}
        />
        {preferences ? (
          <>
            <Text style={text.label}>{t('preferences.speech')}</Text>
            <ChoiceChips<Language | null>
              label={t('preferences.speech')}
              options={[
                { value: null, label: t('preferences.sameAsApp') },
                ...Language.options.map((value) => ({ value, label: t(`languages.${value}`) })),
              ]}
              chosen={preferences.speechLanguage}
              onChoose={(speechLanguage) => change({ speechLanguage })}
            />
            <Text style={text.label}>{t('preferences.script')}</Text>
            <ChoiceChips<Script | null>
              label={t('preferences.script')}
              options={[
                { value: null, label: t('preferences.scripts.byLanguage') },
                ...Script.options.map((value) => ({ value, label: t(`preferences.scripts.${value}`) })),
              ]}
              chosen={preferences.script}
              onChoose={(script) => change({ script })}
            />
          </>
        ) : null}
        {trouble ? <Notice message={trouble} /> : null}
      </Card>
    </Section>
  )
}
