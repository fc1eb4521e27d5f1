import { Linking, StyleSheet, Text, View } from 'react-native'
import type { HelpCard } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'

/** Numbers that help; a tap opens the dialler. A discreet card is folded until the caller opens it. */
export function HelpView({ card }: { readonly card: HelpCard }) {
  const { t } = useLocale()
  return card.isDiscreet ? (
    <Disclosure label={t('cards.showNumbers')}>
      <Numbers card={card} />
    </Disclosure>
  ) : (
    <Numbers card={card} />
  )
}

function Numbers({ card }: { readonly card: HelpCard }) {
  const { t } = useLocale()
  return (
    <View style={styles.numbers}>
      {card.numbers.map(({ number, name, hours }) => (
        <View key={number} style={styles.number}>
          <Button
            label={`${name} · ${number}`}
            says={t('cards.call', { name, number, digits: [...number].join(' ') })}
            onPress={() => void Linking.openURL(`tel:${number}`)}
          />
          <Text style={text.small}>{hours}</Text>
        </View>
      ))}
      <Text style={text.quiet}>{card.text}</Text>
    </View>
  )
}

const styles = StyleSheet.create({
  numbers: { gap: space.m },
  number: { gap: space.xs },
})
