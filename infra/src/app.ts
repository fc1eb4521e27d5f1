import { createApp } from './create-app.ts'
import { readStage } from './stages/read-stage.ts'

createApp(readStage(process.argv.slice(2), process.env)).synth()
