import { parentPort } from 'node:worker_threads'
import { verify } from './sm2.ts'
import type { SignedMessage } from './verify-many.ts'

parentPort?.on('message', ({ id, items }: { id: number; items: readonly SignedMessage[] }) => {
  const verdicts = items.map((one) => verify(one.message, one.signature, one.publicKey, one.za))
  parentPort?.postMessage({ id, verdicts })
})
