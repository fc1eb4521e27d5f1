import { StyleSheet, Text, View, type ColorValue } from 'react-native'
import { colors, text } from '../components/theme.ts'
import { scaled } from '../design/text-size'
import { placeOnLine, yearMarks } from './time-line.ts'

interface BarPart {
  readonly from: string
  readonly until: string
  readonly color: ColorValue
  /** How high it stands, 0 to 1, so that strength is not told by colour alone. */
  readonly height: number
}

export interface LineBarProps {
  readonly from: string
  readonly until: string
  readonly parts: readonly BarPart[]
}

const barHeight = 40

/** A line of time with its spans. Decoration: the list beside it says the same in words. */
export function LineBar({ from, until, parts }: LineBarProps) {
  const line = { from, until }
  return (
    <View aria-hidden>
      <View style={styles.bar}>
        {parts.map((part) => {
          const { startPercent, lengthPercent } = placeOnLine(part, line)
          return (
            <View
              key={part.from}
              style={[
                styles.part,
                {
                  left: `${startPercent}%`,
                  width: `${lengthPercent}%`,
                  height: barHeight * part.height,
                  backgroundColor: part.color,
                },
              ]}
            />
          )
        })}
      </View>
      <View style={styles.marks}>
        {yearMarks(line).map(({ year, startPercent }) => (
          <Text key={year} style={[text.small, styles.mark, { left: `${startPercent}%` }]}>
            {year}
          </Text>
        ))}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  bar: { height: barHeight, borderBottomWidth: 1, borderBottomColor: colors.quiet },
  part: { position: 'absolute', bottom: 0, borderRadius: 3 },
  marks: { height: scaled(20) },
  mark: {
    position: 'absolute',
    borderLeftWidth: 1,
    borderLeftColor: colors.line,
    paddingLeft: 3,
  },
})
