import Svg, { Circle, ClipPath, Defs, Ellipse, G, Path } from 'react-native-svg'
import type { Astrologer } from '@astrovoice/contracts'
import { drawnFrom, hueOf } from './drawn-from.ts'

export interface PortraitProps {
  readonly astrologer: Pick<Astrologer, 'id' | 'gender'>
  readonly size?: number
}

/**
 * A drawn face, the same for an astrologer everywhere. It is a drawing, as the astrologer is an AI. Decoration: the
 * name stands beside it.
 */
export function Portrait({ astrologer: { id, gender }, size = 112 }: PortraitProps) {
  const { skin, hair, cloth, hasBeard, hasMark } = drawnFrom(id, gender)
  const clip = `portrait-${id}`
  return (
    <Svg aria-hidden width={size} height={size} viewBox="0 0 100 100">
      <Defs>
        <ClipPath id={clip}>
          <Circle cx={50} cy={50} r={48} />
        </ClipPath>
      </Defs>
      <G clipPath={`url(#${clip})`}>
        <Circle cx={50} cy={50} r={48} fill={hueOf(id)} />
        {gender === 'woman' ? <Path d="M24 96 Q18 30 50 22 Q82 30 76 96 Z" fill={hair} /> : null}
        <Path d="M12 104 Q18 72 50 72 Q82 72 88 104 Z" fill={cloth} />
        <Path d="M42 62 H58 V76 Q50 82 42 76 Z" fill={skin} />
        <Ellipse cx={50} cy={48} rx={18} ry={21} fill={skin} />
        <Path d="M31 46 Q30 24 50 24 Q70 24 69 46 Q64 34 50 34 Q36 34 31 46 Z" fill={hair} />
        {hasBeard ? (
          <Path d="M33 54 Q34 74 50 75 Q66 74 67 54 Q62 62 50 61 Q38 62 33 54 Z" fill={hair} />
        ) : null}
        <Circle cx={43} cy={48} r={2} fill="#2A1E17" />
        <Circle cx={57} cy={48} r={2} fill="#2A1E17" />
        {hasMark ? <Circle cx={50} cy={40} r={1.8} fill="#B3261E" /> : null}
        <Path d="M44 58 Q50 62 56 58" stroke="#7A3B2E" strokeWidth={1.8} fill="none" strokeLinecap="round" />
      </G>
    </Svg>
  )
}
