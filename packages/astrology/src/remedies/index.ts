export { findRemedies, type Remedies, type RemedyRequest } from './find-remedies.ts'
export { loadRemedySpeaker, loadRemedySpeakers } from './load-remedy-speaker.ts'
export { sayInAll, sayMeaning } from '../meanings/meaning.ts'
export { REMEDY_KINDS, type RemedyKind, type RemedyStatement } from './statement.ts'
