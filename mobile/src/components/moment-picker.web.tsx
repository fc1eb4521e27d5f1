import { useRef, type CSSProperties } from 'react'
import { View } from 'react-native'
import { Button } from './button.tsx'
import type { MomentPickerProps } from './moment-picker-props.ts'

/** A button that opens the browser's own calendar or clock. */
export function MomentPicker({ kind, label, value, min, max, onPick }: MomentPickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <View>
      <input
        ref={input}
        type={kind}
        value={value ?? ''}
        min={min}
        max={max}
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => target.value && onPick(target.value)}
        style={anchor}
      />
      <Button kind="plain" label={label} onPress={() => input.current?.showPicker()} />
    </View>
  )
}

/** Under the button: the browser opens its picker there. */
const anchor: CSSProperties = {
  position: 'absolute',
  inset: 0,
  width: '100%',
  opacity: 0,
  pointerEvents: 'none',
}
