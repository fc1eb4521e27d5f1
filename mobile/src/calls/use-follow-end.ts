import { useRef, type RefObject } from 'react'
import type { LayoutChangeEvent, NativeScrollEvent, NativeSyntheticEvent, ScrollView } from 'react-native'

/** Nearer to the end than this counts as at the end, in points. */
const nearEnd = 48

interface FollowEnd {
  readonly ref: RefObject<ScrollView | null>
  onLayout(event: LayoutChangeEvent): void
  onScroll(event: NativeSyntheticEvent<NativeScrollEvent>): void
  onContentSizeChange(width: number, height: number): void
}

/** Scrolls to the end when `content` has grown, unless the reader has scrolled up or opened something. */
export function useFollowEnd(content: unknown): FollowEnd {
  const ref = useRef<ScrollView>(null)
  const seen = useRef({ content: null as unknown, offset: 0, viewport: 0, height: 0 })
  return {
    ref,
    onLayout({ nativeEvent: { layout } }) {
      seen.current.viewport = layout.height
    },
    onScroll({ nativeEvent: { contentOffset } }) {
      seen.current.offset = contentOffset.y
    },
    onContentSizeChange(_, height) {
      const { content: before, offset, viewport, height: heightBefore } = seen.current
      const wasAtEnd = offset + viewport >= heightBefore - nearEnd
      Object.assign(seen.current, { content, height })
      // What the reader opens stays where it is.
      if (before === content || !wasAtEnd) return
      // The scroll event comes later than the next growth may.
      seen.current.offset = Math.max(0, height - viewport)
      ref.current?.scrollToEnd({ animated: false })
    },
  }
}
