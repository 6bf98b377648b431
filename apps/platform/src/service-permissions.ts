/** What each service may ask of the others on the bus. Default deny: a name that is missing here may do nothing. */
export const servicePermissions: Record<string, readonly string[]> = {
  anchoring: ['anchoring.work', 'chain.read', 'chain.submit', 'mirror.read', 'index.read'],
  collection: ['agent.request', 'index.read'],
  'chain-queue': ['chain.read'],
  consortium: ['chain.read', 'chain.submit', 'mirror.read'],
  'collection-agent': ['agent.work', 'collection.report', 'empi.register', 'index.submit'],
  empi: ['index.read'],
  explorer: ['chain.read'],
  'index-library': ['empi.read'],
  mirror: ['chain.read'],
  provenance: [
    'agent.request',
    'anchoring.read',
    'chain.read',
    'collection.read',
    'empi.read',
    'index.read',
    'mirror.read',
    'provenance.verify',
  ],
  'source-checks': ['index.read'],
  'platform-progress': ['collection.read', 'index.read'],
}

/** A hospital's gateway: it registers patients by tokens, submits indexes, reports, and asks for work. Nothing else. */
export const gatewayPermissions = [
  'agent.work',
  'collection.report',
  'empi.register',
  'empi.tokens',
  'index.submit',
] as const
