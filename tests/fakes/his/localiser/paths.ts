import { fileURLToPath } from 'node:url'

/** The project's `data/` folder, with a trailing slash. */
export const dataDir = fileURLToPath(new URL('../../../../data/', import.meta.url))
/** `tests/data/`: unchanged FHIR input of the connector tests. */
export const testDataDir = fileURLToPath(new URL('../../../data/', import.meta.url))
