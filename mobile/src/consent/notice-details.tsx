import { StyleSheet, Text, View } from 'react-native'
import type { Notice } from '@astrovoice/contracts'
import { space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'

/** What a notice says besides its title: why, which data, who gets them, and what follows without. */
export function NoticeDetails({ notice }: { readonly notice: Notice }) {
  const { t } = useLocale()
  const { why, dataItems, recipients, without } = notice
  return (
    <View style={styles.details}>
      <Text style={text.body}>{why}</Text>
      <Items title={t('consent.data')} items={dataItems} />
      <Items title={t('consent.recipients')} items={recipients} />
      <Text style={text.body}>{without}</Text>
    </View>
  )
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <View>
      <Text style={text.label}>{title}</Text>
      <View role="list">
        {items.map((item) => (
          <Text key={item} role="listitem" style={text.quiet}>
            {`• ${item}`}
          </Text>
        ))}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({ details: { gap: space.s } })
