import { Modal, StyleSheet, Text, View } from 'react-native'
import { Button } from './button.tsx'
import { colors, radius, space, text } from './theme.ts'

export interface ConfirmDialogProps {
  readonly isOpen: boolean
  readonly question: string
  /** What follows if the caller agrees. */
  readonly details?: string
  readonly agree: string
  readonly refuse: string
  /** Another way to agree, which takes less. */
  readonly other?: { readonly label: string; readonly onChoose: () => void }
  readonly onAgree: () => void
  readonly onRefuse: () => void
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, question, details, agree, refuse, other, onAgree, onRefuse } = props
  return (
    <Modal transparent visible={isOpen} onRequestClose={onRefuse} aria-label={question}>
      <View style={styles.shade}>
        <View style={styles.dialog}>
          <Text role="heading" aria-level={2} style={text.heading}>
            {question}
          </Text>
          {details ? <Text style={text.body}>{details}</Text> : null}
          <Button kind="plain" label={refuse} onPress={onRefuse} />
          {other ? <Button kind="danger" label={other.label} onPress={other.onChoose} /> : null}
          <Button kind="danger" label={agree} onPress={onAgree} />
        </View>
      </View>
    </Modal>
  )
}

const styles = StyleSheet.create({
  shade: {
    flex: 1,
    alignItems: 'center',
    justifyContent: 'center',
    padding: space.l,
    backgroundColor: colors.shade,
  },
  dialog: {
    width: '100%',
    maxWidth: 420,
    gap: space.m,
    padding: space.xl,
    borderRadius: radius.l,
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.raised,
  },
})
