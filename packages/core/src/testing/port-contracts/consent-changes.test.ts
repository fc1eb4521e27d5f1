import { InMemoryConsentChanges } from '../fakes/index.ts'
import { consentChangesContract } from './consent-changes.ts'

const channel = new InMemoryConsentChanges()
consentChangesContract('InMemoryConsentChanges', channel, [channel, channel])
