import type { Language } from '@astrovoice/contracts'
import { z } from 'zod'
import type { CallObserver, ObserveCall } from '../../calls/index.ts'
import type { ReadSafety } from '../read-safety.ts'
import { endingLine } from '../lines/caller-lines.ts'
import { actions, helpCardOf, lineTo } from '../rules.ts'
import { themes, type Theme } from '../themes.ts'
import type { SafetyAct, SafetyCounts, SafetyMeter } from './safety-meter.ts'

export interface WatchDeps {
  readonly read: ReadSafety
  readonly meter: SafetyMeter
  readonly counts: SafetyCounts
}

const State = z.object({ times: z.partialRecord(z.enum(themes), z.int().min(0)) })

/**
 * Reads what the caller says, spoken or typed, by the rules of safety. The gravest rule that is met decides: its line is
 * said instead of an answer, the caller gets its card, and the meter stops or the call ends where the rule says so.
 */
export const watchSafety =
  ({ read, meter, counts }: WatchDeps): ObserveCall =>
  (call): CallObserver => {
    let times: Partial<Record<Theme, number>> = {}
    let lastRead: string | null = null

    const actOn = (theme: Theme): { act: SafetyAct; isLast: boolean } => {
      const action = actions[theme]
      times = { ...times, [theme]: (times[theme] ?? 0) + 1 }
      const isLast = action.act === 'bound' && times[theme]! >= action.maxTimes
      return { act: isLast ? 'end' : action.act, isLast }
    }

    const meet = (text: string, language: Language) => {
      const theme = read(text, 'caller')[0]?.theme
      if (theme === undefined) return
      const { act, isLast } = actOn(theme)
      const met = { theme, side: 'caller', act } as const
      meter.safetyMet(met)
      void counts.add(met)
      call.raise({
        type: 'safety-met',
        line: isLast ? endingLine[language] : lineTo(theme, language),
        card: helpCardOf(theme, language),
        isFree: act === 'help',
        isLast,
      })
    }

    return {
      name: 'safety',
      onStep({ event, after }) {
        const isWhole =
          event.type === 'text-asked' || (event.type === 'question-transcribed' && event.isFinal)
        if (!isWhole || after.phase === 'ended' || lastRead === event.itemId) return
        lastRead = event.itemId
        meet(event.text, after.identity.language)
      },
      save: () => ({ times }),
      restore(saved) {
        const state = State.safeParse(saved)
        if (state.success) times = state.data.times
      },
    }
  }
