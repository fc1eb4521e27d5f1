import type { KeyboardEvent } from 'react'
import type { GroupKeysOptions } from './group-keys-options.ts'
import { nextInGroup } from './next-in-group.ts'

/** For a group of radios or tabs: arrows, Home and End move in it, Space chooses. The group is one stop of Tab. */
export const groupKeys = ({ role, onMove, onChoose }: GroupKeysOptions): object => ({
  onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const members = Array.from(event.currentTarget.querySelectorAll<HTMLElement>(`[role=${role}]`))
    const at = members.findIndex((member) => member === event.target)
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const next = nextInGroup(event.key, at, members.length)
    if (next === null && event.key !== ' ') return
    event.preventDefault()
    if (next === null) return onChoose(at)
    members[next]?.focus()
    onMove?.(next)
  },
})
