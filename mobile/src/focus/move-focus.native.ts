import { AccessibilityInfo, type Text } from 'react-native'

/** Moves the focus of the screen reader to a title. */
export function moveFocus(title: Text): void {
  AccessibilityInfo.sendAccessibilityEvent(title, 'focus')
}
