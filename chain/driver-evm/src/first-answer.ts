import type { Endpoint, RpcAnswer, RpcRequest } from './endpoint.ts'

export interface FirstAnswerOptions {
  wanted?: (answers: RpcAnswer[]) => boolean
  /** After this long without an answer the next node is asked as well. */
  hedgeMs: number
  mayHedge: () => boolean
  onAnswer: (ms: number) => void
  onLost: (endpoint: Endpoint) => void
}

/**
 * Asks one node after another, the next one as soon as the one before fails, does not know, or is slow; the first wanted answer wins and
 * the others are given up. Where none is wanted the last one counts; where none came, the failure.
 */
export async function firstAnswer(
  order: Endpoint[],
  requests: RpcRequest[],
  { wanted = () => true, hedgeMs, mayHedge, onAnswer, onLost }: FirstAnswerOptions,
): Promise<RpcAnswer[]> {
  const controller = new AbortController()
  const { promise, resolve, reject } = Promise.withResolvers<RpcAnswer[]>()
  let next = 0
  let underWay = 0
  let unwanted: RpcAnswer[] | null = null
  let timer: NodeJS.Timeout | undefined

  const ask = async (endpoint: Endpoint) => {
    underWay++
    const startedAt = endpoint.pace.begin()
    let failure: unknown
    try {
      const answers = await endpoint.batch(requests, controller.signal)
      endpoint.pace.end(startedAt)
      if (wanted(answers)) return resolve(answers)
      unwanted = answers
    } catch (error) {
      endpoint.pace.end(startedAt, true)
      if (controller.signal.aborted) return
      failure = error
      onLost(endpoint)
    } finally {
      underWay--
    }
    if (next < order.length) launch()
    else if (underWay === 0) unwanted ? resolve(unwanted) : reject(failure)
  }
  const launch = () => {
    clearTimeout(timer)
    const endpoint = order[next++]
    if (!endpoint) return
    timer = setTimeout(hedge, hedgeMs)
    void ask(endpoint)
  }
  const hedge = () => {
    if (next >= order.length) return
    if (mayHedge()) launch()
    else timer = setTimeout(hedge, hedgeMs)
  }
  const askedAt = performance.now()
  launch()
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    onAnswer(performance.now() - askedAt)
    controller.abort()
  }
}
