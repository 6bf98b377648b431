/** Types that hang on no encounter. */
export const masterTypes: ReadonlySet<string> = new Set(['Organization', 'Practitioner', 'Patient'])
