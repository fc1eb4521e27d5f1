import { dev } from './dev.ts'
import { production } from './production.ts'
import { staging } from './staging.ts'
import type { StageName, StageProps } from './stage-props.ts'

export const stages: Readonly<Record<StageName, StageProps>> = { dev, staging, production }
