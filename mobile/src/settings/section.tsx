import type { ReactNode } from 'react'
import { StyleSheet, Text, View } from 'react-native'
import { space, text } from '../components/theme.ts'

export interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of the settings with its heading. */
export function Section({ title, children }: SectionProps) {
  return (
    <View style={styles.section}>
      <Text role="heading" aria-level={2} style={text.heading}>
        {title}
      </Text>
      {children}
    </View>
  )
}

const styles = StyleSheet.create({ section: { gap: space.m } })
