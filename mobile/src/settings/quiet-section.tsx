import { useState } from 'react'
import { getCalendars } from 'expo-localization'
import { StyleSheet, Text, View } from 'react-native'
import { defaultQuietHours, type Preferences } from '@astrovoice/contracts'
import { MomentField } from '../births/moment-field.tsx'
import { readTime } from '../births/read-time.ts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { Section } from './section.tsx'
import { usePreferences } from './use-preferences.ts'

/** The hours in which no notices are sent, and by whose clock. */
export function QuietSection() {
  const { t } = useLocale()
  const { query, isBusy, trouble, change } = usePreferences()
  const deviceZone = getCalendars()[0]?.timeZone ?? null
  return (
    <Section title={t('preferences.quiet')}>
      <WhenLoaded query={query}>
        {({ preferences: { quietHours, timeZone } }) => (
          <Card>
            <Text style={text.quiet}>{t('preferences.quietAbout')}</Text>
            <ChoiceChips
              label={t('preferences.quiet')}
              options={[
                { value: true, label: t('preferences.quietOn') },
                { value: false, label: t('preferences.quietOff') },
              ]}
              chosen={quietHours !== null}
              // Hours go by the clock that the caller sees while choosing them.
              onChoose={(isQuiet) =>
                change({
                  quietHours: isQuiet ? (quietHours ?? defaultQuietHours) : null,
                  timeZone: timeZone ?? deviceZone,
                })
              }
            />
            {quietHours ? (
              <QuietForm
                key={`${quietHours.from} ${quietHours.until}`}
                {...{ quietHours, isBusy }}
                onSave={(hours) => change({ quietHours: hours, timeZone: timeZone ?? deviceZone })}
              />
            ) : null}
            {timeZone ? <Text style={text.quiet}>{t('preferences.zone', { zone: timeZone })}</Text> : null}
            {deviceZone && deviceZone !== timeZone ? (
              <Button
                kind="link"
                label={t('preferences.zoneOfDevice', { zone: deviceZone })}
                onPress={() => change({ timeZone: deviceZone })}
              />
            ) : null}
            {trouble ? <Notice message={trouble} /> : null}
          </Card>
        )}
      </WhenLoaded>
    </Section>
  )
}

type Hours = NonNullable<Preferences['quietHours']>

interface QuietFormProps {
  readonly quietHours: Hours
  readonly isBusy: boolean
  readonly onSave: (hours: Hours) => void
}

function QuietForm({ quietHours, isBusy, onSave }: QuietFormProps) {
  const { t } = useLocale()
  const [typed, setTyped] = useState(quietHours)
  const [hasTried, setTried] = useState(false)
  const read = { from: readTime(typed.from), until: readTime(typed.until) }
  const [from, until] = [read.from, read.until].map((each) => ('time' in each ? each.time : null))
  const isSame = from !== null && from === until
  const save = () => {
    setTried(true)
    if (from && until && !isSame) onSave({ from, until })
  }
  const problemOf = (side: keyof Hours) =>
    hasTried && !('time' in read[side]) ? t('preferences.timeWrong') : undefined
  return (
    <View style={styles.form}>
      {(['from', 'until'] as const).map((side) => (
        <MomentField
          key={side}
          label={t(`preferences.${side}`)}
          hint={t('preferences.timeHint')}
          problem={problemOf(side)}
          value={typed[side]}
          onChangeText={(value) => setTyped({ ...typed, [side]: value })}
          autoComplete="off"
          picker={{
            kind: 'time',
            label: t('births.clock'),
            value: (side === 'from' ? from : until) ?? null,
          }}
        />
      ))}
      {hasTried && isSame ? <Notice message={t('preferences.sameTime')} /> : null}
      <Button kind="plain" label={t('preferences.save')} isBusy={isBusy} onPress={save} />
    </View>
  )
}

const styles = StyleSheet.create({ form: { gap: space.s } })
