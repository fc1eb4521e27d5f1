import { Text, View } from 'react-native'
import { text } from '../components/theme.ts'

/** One thing about an astrologer, with its label. */
export function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <View>
      <Text style={text.label}>{label}</Text>
      <Text style={text.body}>{value}</Text>
    </View>
  )
}
