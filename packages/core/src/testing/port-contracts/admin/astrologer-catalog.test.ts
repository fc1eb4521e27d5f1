import { InMemoryAstrologerCatalog } from '../../fakes/admin/astrologer-catalog.ts'
import { astrologerCatalogContract } from './astrologer-catalog.ts'

astrologerCatalogContract('The memory of the tests', () => new InMemoryAstrologerCatalog())
